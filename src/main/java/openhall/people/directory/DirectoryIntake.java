package openhall.people.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import openhall.web.Intake;

/** Where directory files are sent to. */
@ApplicationScoped
class DirectoryIntake implements Intake {
    private static final Set<String> PATHS = Set.of("/admin/directory", "/api/directory/uploads");

    @Override
    public Set<String> paths() {
        return PATHS;
    }

    @Override
    public long most() {
        return FileText.MOST;
    }
}
