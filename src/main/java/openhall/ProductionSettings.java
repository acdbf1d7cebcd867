package openhall;

import java.util.ArrayList;
import java.util.List;
import openhall.web.Colour;
import org.eclipse.microprofile.config.Config;

/** What a council's real service cannot do without. */
final class ProductionSettings {
    private ProductionSettings() {}

    /** What is missing or wrong, in sentences that name the setting; empty when Openhall may start. */
    static List<String> problems(Config config) {
        var problems = new ArrayList<String>();
        var mode = text(config, "openhall.mode");
        if (!List.of("demo", "production").contains(mode)) {
            problems.add("openhall.mode must be demo or production, not \"" + mode + "\"");
        }
        colour(config, problems, "openhall.council.brand");
        colour(config, problems, "openhall.council.brand-dark");
        mail(config, problems);
        digest(config, problems);
        smallGroups(config, problems);
        if (mode.equals("production")) {
            require(config, problems, "quarkus.datasource.jdbc.url", "the address of your PostgreSQL");
            require(config, problems, "quarkus.datasource.username", "the role of the service in your PostgreSQL");
            require(config, problems, "openhall.council.contact", "the email address for questions");
            secret(config, problems);
            owner(config, problems);
            if (text(config, "openhall.demo.history").equals("true")) {
                problems.add("openhall.demo.history is for the demonstration: leave it out in production");
            }
            if (!text(config, "openhall.base-url").startsWith("https://")) {
                problems.add("openhall.base-url must be this service's own address and begin with https://");
            }
        }
        problems.addAll(SsoProblems.of(config, mode.equals("production")));
        return problems;
    }

    private static void mail(Config config, List<String> problems) {
        switch (text(config, "openhall.mail.adapter")) {
            case "log" -> {}
            case "smtp" -> {
                require(config, problems, "openhall.mail.from", "the address that mail comes from");
                require(config, problems, "openhall.mail.smtp.host", "the mail server");
            }
            case "notify" -> {
                require(
                        config,
                        problems,
                        "openhall.mail.notify.api-key",
                        "the API key of your service at GOV.UK Notify");
                require(config, problems, "openhall.mail.notify.template", "the id of its template");
            }
            default -> problems.add("openhall.mail.adapter must be log, smtp or notify");
        }
    }

    private static void digest(Config config, List<String> problems) {
        if (!text(config, "openhall.digest.hour").matches("([01]?[0-9]|2[0-3])?")) {
            problems.add("openhall.digest.hour must be an hour from 0 to 23");
        }
    }

    /** The numbers that protect people can be raised and not lowered. */
    private static void smallGroups(Config config, List<String> problems) {
        if (!text(config, "openhall.small-groups.counts").matches("([5-9]|[1-9][0-9]{1,2})?")) {
            problems.add("openhall.small-groups.counts must be a number from 5 to 999");
        }
        if (!text(config, "openhall.small-groups.attitudes").matches("([1-9][0-9]{1,2})?")) {
            problems.add("openhall.small-groups.attitudes must be a number from 10 to 999");
        }
    }

    private static void secret(Config config, List<String> problems) {
        if (text(config, "openhall.secret").length() < 32) {
            problems.add("openhall.secret must be set to at least 32 random characters");
        }
    }

    private static void colour(Config config, List<String> problems, String name) {
        var written = text(config, name);
        var colour = Colour.parse(written);
        if (!written.isEmpty() && (colour == null || colour.contrast(Colour.PAPER) < Colour.ENOUGH)) {
            problems.add(name + " must be a colour such as #17505a, dark enough for white text on it (4.5 to 1)");
        }
    }

    /** The service must not own its tables, or it could rewrite its own record of what happened. */
    private static void owner(Config config, List<String> problems) {
        if (text(config, "openhall.audit.require-append-only").equals("false")
                || text(config, "quarkus.flyway.migrate-at-start").equals("false")) {
            return;
        }
        require(config, problems, "quarkus.flyway.username", "the role that owns the tables");
        require(config, problems, "quarkus.flyway.password", "the password of the role that owns the tables");
        var owner = text(config, "quarkus.flyway.username");
        if (!owner.isBlank() && owner.equals(text(config, "quarkus.datasource.username"))) {
            problems.add("quarkus.datasource.username must be another role than quarkus.flyway.username");
        }
    }

    private static void require(Config config, List<String> problems, String name, String what) {
        if (text(config, name).isBlank()) {
            problems.add(name + " must be set: " + what);
        }
    }

    private static String text(Config config, String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }
}
