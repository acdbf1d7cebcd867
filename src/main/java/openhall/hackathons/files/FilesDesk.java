package openhall.hackathons.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import openhall.hackathons.DeskPart;
import openhall.hackathons.Hackathon;

/** Tells an organiser whether a hackathon is written in files. */
@ApplicationScoped
class FilesDesk implements DeskPart {
    @Override
    public int order() {
        return 900;
    }

    @Override
    public String title() {
        return "Files";
    }

    @Override
    public String path(Hackathon hackathon) {
        return "/organise/files";
    }

    @Override
    public String line(Hackathon hackathon, Instant at) {
        return hackathon.loadedFrom == null
                ? "this hackathon is not written in files"
                : "this hackathon is written in files, and you see whether they have changed";
    }
}
