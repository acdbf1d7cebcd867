package openhall.journeys;

import java.util.Set;
import java.util.regex.Pattern;

/** What a page, file or answer says when everything is taken out that differs each time it is made. */
final class StillPage {
    /** Tokens of forms; no reader sees them. */
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?(\\.\\d+)?Z?"
            + "|\\d{8}T\\d{6}Z?"
            + "|\\d{1,2}(:\\d\\d)?[ap]m\\b"
            + "|\\d+ (seconds?|minutes?|hours?) ago");
    private static final Pattern NUMBER =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** The numbers of what takes part in the hackathon: the order of those could tell something. */
    private final Set<String> kept;

    StillPage(Set<String> kept) {
        this.kept = kept;
    }

    String of(String body) {
        var still = MOMENT.matcher(HIDDEN.matcher(body).replaceAll("")).replaceAll("then");
        return NUMBER.matcher(still).replaceAll(found -> kept.contains(found.group()) ? found.group() : "number");
    }
}
