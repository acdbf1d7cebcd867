package openhall.ideas.limits;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One try to send: from which network, to confirm at which address. Only codes of both reach the database. */
record Quota(String key, String network, String email) {
    private static final String OR_SIGN_IN = " Send yours after %s, or sign in and send it now";

    static Quota of(String network, String email, Instant at) {
        return new Quota(DayKey.of(at), network, email.toLowerCase(Locale.ROOT));
    }

    String address() {
        return Hmac.of(key, "address " + network);
    }

    /** Whom it takes turns with: all of a domain, but at the great providers everyone for themself. */
    String origin(LimitSettings settings) {
        return Hmac.of(key, "origin " + (isLarge(settings) ? person() : domain()));
    }

    int sentThisHour(Instant at) {
        return Tally.number(Tally.Window.of(address(), ChronoUnit.HOURS, at));
    }

    /** Counts it. */
    @Nullable
    Refusal over(LimitSettings settings, Instant at) {
        return Rule.over(rules(settings), at);
    }

    @Nullable
    Refusal overDrafts(LimitSettings settings, Instant at) {
        var rule = new Rule(
                Hmac.of(key, "drafts " + network),
                ChronoUnit.HOURS,
                settings.draftsPerAddressHour(),
                "Too many ideas were begun from your network in this hour. Begin yours after %s, or sign in first");
        return Rule.over(List.of(rule), at);
    }

    private List<Rule> rules(LimitSettings most) {
        var network = "Too many ideas came from your network in this ";
        return List.of(
                new Rule(address(), ChronoUnit.HOURS, most.perAddressHour(), network + "hour." + OR_SIGN_IN),
                new Rule(address(), ChronoUnit.DAYS, most.perAddressDay(), network + "day." + OR_SIGN_IN),
                new Rule(
                        Hmac.of(key, "to " + email),
                        ChronoUnit.DAYS,
                        most.lettersPerDay(),
                        "We have sent all the emails to this address that we send in a day. Open them to confirm those"
                                + " ideas." + OR_SIGN_IN),
                new Rule(
                        Hmac.of(key, "domain " + domain()),
                        ChronoUnit.HOURS,
                        isLarge(most) ? most.perLargeDomainHour() : most.perDomainHour(),
                        "Too many ideas came from email addresses like yours in this hour." + OR_SIGN_IN));
    }

    private boolean isLarge(LimitSettings settings) {
        return settings.largeProviders().contains(domain());
    }

    private String domain() {
        return email.substring(email.lastIndexOf('@') + 1);
    }

    /** Without what can be added to an address at will: after a plus, and dots. */
    private String person() {
        var name = email.substring(0, Math.max(0, email.lastIndexOf('@'))).replaceAll("\\+.*", "");
        return name.replace(".", "") + "@" + domain();
    }
}
