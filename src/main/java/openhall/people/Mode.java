package openhall.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this is a council's real service, or a demonstration with made-up people. */
@ApplicationScoped
public class Mode {
    private final String mode;

    @Inject
    public Mode(@ConfigProperty(name = "openhall.mode") String mode) {
        this.mode = mode;
    }

    public boolean demo() {
        return mode.equals("demo");
    }

    public boolean production() {
        return mode.equals("production");
    }

    public boolean known() {
        return List.of("demo", "production").contains(mode);
    }
}
