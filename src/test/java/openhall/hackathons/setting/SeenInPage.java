package openhall.hackathons.setting;

import java.util.regex.Pattern;

/** What a page with a form says about the words that it shows. */
final class SeenInPage {
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]{64})\"");

    private SeenInPage() {}

    static String in(String page) {
        var found = SEEN.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("The page does not say what it shows");
        }
        return found.group(1);
    }
}
