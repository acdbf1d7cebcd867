package openhall.hackathons.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.regex.Pattern;
import openhall.web.Intake;

/** Where files of challenges are sent to. */
@ApplicationScoped
class ImportIntake implements Intake {
    private static final Pattern PATHS =
            Pattern.compile("/organise/[a-z0-9-]+/import|/api/hackathons/[a-z0-9-]+/imports");

    @Override
    public Set<String> paths() {
        return Set.of();
    }

    @Override
    public boolean takes(String path) {
        return PATHS.matcher(path).matches();
    }

    @Override
    public long most() {
        return SentText.MOST;
    }
}
