package openhall.hackathons.teams;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** Whether a team looks for people, and which skills it wants most. */
record SearchForm(@RestForm List<String> seeks, @RestForm List<String> wants) {
    SearchForm {
        seeks = seeks == null ? List.of() : seeks;
        wants = wants == null ? List.of() : wants;
    }
}
