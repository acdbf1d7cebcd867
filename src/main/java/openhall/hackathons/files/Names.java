package openhall.hackathons.files;

import java.nio.file.Path;
import java.util.Set;
import openhall.files.Problems;

/** Names of files and folders: they become addresses. */
final class Names {
    /** Addresses of pages beside those of hackathons. */
    private static final Set<String> TAKEN =
            Set.of("decisions", "vote", "feed.atom", "new", "files", "imports", "challenges");

    private Names() {}

    static String of(Path file) {
        return String.valueOf(file.getFileName());
    }

    static Path parent(Path file) {
        var parent = file.toAbsolutePath().normalize().getParent();
        return parent == null ? file : parent;
    }

    static String checked(String name, Path file, Problems problems) {
        if (!name.matches("[a-z0-9-]+")) {
            problems.at(file, 1, "Name it with small letters, digits and hyphens only");
        }
        return name;
    }

    static String ofHackathon(Path file, Problems problems) {
        var name = checked(of(parent(file)), file, problems);
        if (TAKEN.contains(name)) {
            problems.at(file, 1, "Give the folder another name: \"" + name + "\" is the address of a page");
        }
        return name;
    }
}
