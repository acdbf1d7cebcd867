package openhall.ideas.opendata;

/** Under which terms everyone may use the open data. */
final class Licence {
    static final String NAME = "OGL-UK-3.0";
    static final String TITLE = "Open Government Licence v3.0";
    static final String ADDRESS = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    private Licence() {}

    /** What whoever uses the data must say. */
    static String attribution(String council) {
        return "Contains public sector information from " + council + " licensed under the " + TITLE;
    }
}
