package openhall.people;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the settings say about the council, under {@code openhall.council}. An administrator can change the name, the
 * colours, the areas and the contact on a page; what nobody changed there stays as it is here. No defaults by
 * annotation: they would count as set when a real service asks at its start what is missing.
 */
@ConfigMapping(prefix = "openhall.council")
public interface CouncilSettings {
    String name();

    /** The e-mail address for questions. */
    Optional<String> contact();

    /** {@code #17505a}: the header and the buttons. */
    Optional<String> brand();

    Optional<String> brandDark();

    /** Wards or neighbourhoods, with commas between. */
    Optional<List<String>> areas();

    /** Between which numbers of the map people can give a place: south, west, north, east, with commas between. */
    Optional<String> areaBox();

    Optional<String> phone();

    /** Lines with semicolons between. */
    Optional<String> address();

    /** Lines with semicolons between. */
    Optional<String> hours();

    /** The page on which one complains about the council. */
    Optional<String> complaints();

    /** The e-mail address of the data protection officer. */
    Optional<String> dataProtection();

    /** The e-mail address for barriers. */
    Optional<String> accessibility();

    /** Where to report a weakness: an e-mail address or a page. */
    Optional<String> security();

    /** The page that says how reported weaknesses are dealt with. */
    Optional<String> securityPolicy();

    /** How far the service meets WCAG 2.2 AA: full, partial or none. */
    Optional<Compliance> statementStatus();

    /** What is not accessible and why, sentences with semicolons between. */
    Optional<String> statementProblems();

    /** 2026-11-27. */
    Optional<LocalDate> statementPrepared();

    Optional<LocalDate> statementReviewed();

    /** When people last tested the service, and who did. */
    Optional<LocalDate> statementTested();

    Optional<String> statementTestedBy();

    /** How far a service meets WCAG 2.2 AA, in the words of the model statement. */
    enum Compliance {
        FULL("fully compliant"),
        PARTIAL("partially compliant"),
        NONE("not compliant");

        private final String text;

        Compliance(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }
}
