package openhall.ideas.pictures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import openhall.web.Intake;

/** Where pictures of drafts are sent to. */
@ApplicationScoped
class PictureIntake implements Intake {
    @Override
    public Set<String> paths() {
        return Set.of();
    }

    @Override
    public boolean takes(String path) {
        return path.matches("/ideas/drafts/[0-9a-f-]{36}/pictures");
    }

    @Override
    public long most() {
        return Photo.MOST_BYTES;
    }
}
