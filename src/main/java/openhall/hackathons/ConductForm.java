package openhall.hackathons;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** Accepting the code of conduct, which joining a team begins with. */
record ConductForm(@RestForm List<String> conduct) {
    ConductForm {
        conduct = conduct == null ? List.of() : conduct;
    }
}
