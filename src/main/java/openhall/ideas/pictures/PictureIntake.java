package openhall.ideas.pictures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.regex.Pattern;
import openhall.web.Intake;

/** Where pictures of drafts are sent to, and of ideas that a moderator returned. */
@ApplicationScoped
class PictureIntake implements Intake {
    private static final Pattern PATHS =
            Pattern.compile("(/api)?/ideas/(drafts|sent)/[0-9a-f-]{36}/pictures|/api/ideas/ID-[0-9]{1,18}/pictures");

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
        return Photo.MOST_BYTES;
    }
}
