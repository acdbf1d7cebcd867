package openhall.web;

/** Under which terms everyone may use the open data. */
public final class Licence {
    public static final String NAME = "OGL-UK-3.0";
    public static final String TITLE = "Open Government Licence v3.0";
    public static final String ADDRESS = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    private Licence() {}

    /** What whoever uses the data must say. */
    public static String attribution(String council) {
        return "Contains public sector information from " + council + " licensed under the " + TITLE;
    }
}
