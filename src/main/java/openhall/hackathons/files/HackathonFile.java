package openhall.hackathons.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Set;
import openhall.files.FrontMatter;
import openhall.files.Problems;
import openhall.files.YamlMap;
import openhall.hackathons.Hackathon;
import org.jspecify.annotations.Nullable;

/** {@code hackathon.md}: the plan of a hackathon, and why it has changed if it has. */
record HackathonFile(
        Path file,
        YamlMap head,
        Hackathon.Plan plan,
        @Nullable String change) {
    static final String NAME = "hackathon.md";

    /** Null when it has a problem, which is reported. */
    static @Nullable HackathonFile read(Path file, Set<String> challenges, Problems problems) {
        if (!Files.exists(file)) {
            problems.at(file, 1, "Write hackathon.md: every folder in challenges/ is a hackathon");
            return null;
        }
        var mine = new Problems();
        var text = FrontMatter.read(file, mine);
        var head = text.head();
        checkKeys(head);
        var plan = plan(file, text, mine);
        if (plan.body().isBlank()) {
            mine.at(file, text.bodyLine(), "Say below the front matter what the hackathon is");
        }
        new PlanRules(head, plan).check(challenges);
        problems.addAll(mine);
        return mine.any() ? null : new HackathonFile(file, head, plan, head.optionalText("change"));
    }

    private static void checkKeys(YamlMap head) {
        head.onlyKeys(
                "title",
                "summary",
                "host",
                "place",
                "registration_opens",
                "starts",
                "submissions_close",
                "grace_minutes",
                "judging_ends",
                "team_size",
                "capacity",
                "under_18",
                "code_of_conduct",
                "open_licence",
                "photographs",
                "criteria",
                "prizes",
                "schedule",
                "vote",
                "skills",
                "follow_up",
                "change");
    }

    private static Hackathon.Plan plan(Path file, FrontMatter text, Problems problems) {
        var head = text.head();
        var size = head.map("team_size");
        return new Hackathon.Plan(
                Names.ofHackathon(file, problems),
                head.text("title"),
                head.text("summary"),
                head.text("place"),
                head.text("host"),
                text.body(),
                head.date("registration_opens").atStartOfDay(Hackathon.LONDON).toInstant(),
                moment(head, "starts"),
                moment(head, "submissions_close"),
                moment(head, "judging_ends"),
                size.integer("min"),
                size.integer("max"),
                PlanLists.criteria(head),
                head.texts("skills"),
                head.text("follow_up"),
                head.has("grace_minutes") ? head.integer("grace_minutes") : 0,
                head.has("capacity") ? head.integer("capacity") : null,
                isYes(head, "under_18"),
                terms(head),
                PlanLists.prizes(head),
                PlanLists.schedule(head),
                head.has("vote") ? window(head.map("vote")) : null);
    }

    private static Hackathon.Terms terms(YamlMap head) {
        var usual = Hackathon.Terms.of(head.text("code_of_conduct"));
        var licence = Objects.requireNonNullElse(head.optionalText("open_licence"), usual.openLicence());
        return new Hackathon.Terms(usual.conduct(), licence, head.optionalText("photographs"));
    }

    private static Hackathon.Window window(YamlMap vote) {
        vote.onlyKeys("opens", "closes");
        return new Hackathon.Window(moment(vote, "opens"), moment(vote, "closes"));
    }

    static boolean isYes(YamlMap head, String key) {
        var text = Objects.requireNonNullElse(head.optionalText(key), "no");
        if (!text.equals("yes") && !text.equals("no")) {
            head.problem(key, "Write yes or no");
        }
        return text.equals("yes");
    }

    /** In London, as everybody who takes part reads it. */
    static Instant moment(YamlMap head, String key) {
        var text = head.text(key);
        try {
            return LocalDateTime.parse(text).atZone(Hackathon.LONDON).toInstant();
        } catch (DateTimeParseException unreadable) {
            if (!text.isEmpty()) {
                head.problem(key, "Write a date and time like 2026-12-01T09:30");
            }
            return Instant.EPOCH;
        }
    }
}
