package openhall.skills.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import openhall.web.Intake;

/** Where files of frameworks are sent to. */
@ApplicationScoped
class FrameworkIntake implements Intake {
    private static final Set<String> PATHS = Set.of("/admin/frameworks", "/api/frameworks/uploads");

    @Override
    public Set<String> paths() {
        return PATHS;
    }

    @Override
    public long most() {
        return SentText.MOST;
    }
}
