package openhall.hackathons.event;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** What somebody agrees to. */
record TermsForm(@RestForm List<String> agreed) {
    TermsForm {
        agreed = agreed == null ? List.of() : agreed;
    }
}
