package openhall.journeys;

/** A hackathon that its organiser makes in the browser, with one entry for each outcome. */
final class AddressDay {
    static final String TITLE = "One address day";
    static final String SLUG = "one-address-day";
    static final String IDEA = "Let me give my new address one time";
    static final String CHALLENGE = "One place to say that you have moved";
    static final String SERVICE = "Digital and data";
    static final String GOAL = "Every idea gets an answer and good ideas get used";
    static final String FEEDBACK = "Show it to people who rent as well.";

    /** A guest of the panel, who has no account. */
    static final String GUEST = "ruth.okoro@example.net";

    static final String GUEST_NAME = "Ruth Okoro";

    private AddressDay() {}

    /** What a team made of the day, and the points that every judge gives it. */
    enum Entry {
        TOOL("The movers", "Ten services, one form", "A tool", "5"),
        OPPORTUNITY("The new neighbours", "A welcome pack with every form in it", "An opportunity", "4"),
        OBSTACLE("The lone walker", "Two systems that cannot share an address", "An obstacle", "3");

        final String team;
        final String title;
        final String outcome;
        final String points;

        Entry(String team, String title, String outcome, String points) {
            this.team = team;
            this.title = title;
            this.outcome = outcome;
            this.points = points;
        }
    }
}
