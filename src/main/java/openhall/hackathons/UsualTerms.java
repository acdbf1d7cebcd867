package openhall.hackathons;

/** What holds for a challenge that does not say it in words of its own. */
public final class UsualTerms {
    public static final String DATA = "No data is given with this challenge but what its evidence names.";
    public static final String CONSENT =
            "Teams ask people before they use what those people tell them, and name nobody without their consent.";

    private UsualTerms() {}

    public static String rights(String licence) {
        return "What teams make is shared under " + licence + ".";
    }
}
