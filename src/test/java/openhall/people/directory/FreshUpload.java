package openhall.people.directory;

import java.util.UUID;

/** A file that has been uploaded and not been applied; applying it changes nothing. */
public record FreshUpload(String path, String plan) {

    public static FreshUpload ofOneBrokenLine() {
        var path = Uploads.people(
                "name,email,unit\nSweep Person,sweep-%s@example.org,nowhere at all\n".formatted(UUID.randomUUID()));
        return new FreshUpload(path, Uploads.plan(path));
    }
}
