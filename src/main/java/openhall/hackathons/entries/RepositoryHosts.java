package openhall.hackathons.entries;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sites whose repositories we read, and where their READMEs and licences lie. Of others only the link is shown. */
record RepositoryHosts(Pattern address, String files) {
    private static final String NAME = "([A-Za-z0-9_-][A-Za-z0-9_.-]*?)";
    private static final String END = "(?:\\.git)?(?:[/?#].*)?$";

    private static final List<RepositoryHosts> KNOWN = List.of(
            new RepositoryHosts(
                    Pattern.compile("^https://(?:www\\.)?github\\.com/" + NAME + "/" + NAME + END),
                    "https://raw.githubusercontent.com/%s/%s/HEAD/"),
            new RepositoryHosts(
                    Pattern.compile("^https://gitlab\\.com/" + NAME + "/" + NAME + END),
                    "https://gitlab.com/%s/%s/-/raw/HEAD/"),
            new RepositoryHosts(
                    Pattern.compile("^https://codeberg\\.org/" + NAME + "/" + NAME + END),
                    "https://codeberg.org/%s/%s/raw/branch/main/"));

    /** Addresses to try, the first that is there counts. */
    record Files(List<URI> readmes, List<URI> licences) {
        static Files in(String folder) {
            return new Files(
                    all(folder, "README.md", "readme.md", "README"),
                    all(folder, "LICENSE", "LICENSE.md", "LICENSE.txt"));
        }

        private static List<URI> all(String folder, String... names) {
            return Stream.of(names).map(name -> URI.create(folder + name)).toList();
        }
    }

    /** Null for a site that we do not read. */
    static @Nullable Files filesOf(String repository) {
        for (var host : KNOWN) {
            var found = host.address.matcher(repository);
            if (found.matches()) {
                return Files.in(host.files.formatted(found.group(1), found.group(2)));
            }
        }
        return null;
    }
}
