package openhall.hackathons.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import openhall.hackathons.Hackathon;

/** All folders beside what is here, as an organiser sees them before the next start takes them. */
@ApplicationScoped
class FilesView {
    @Inject
    ChallengeFiles files;

    List<LoadedFolder> all() {
        return checked(files.folders());
    }

    LoadedFolder named(String name) {
        var folder = files.folders().stream()
                .filter(each -> Names.of(each).equals(name))
                .toList();
        return checked(folder).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    /** By one statement, and four more when something is still to be taken. */
    private static List<LoadedFolder> checked(List<Path> folders) {
        var here = here(folders);
        var loaded = folders.stream()
                .map(folder -> LoadedFolder.of(folder, here.get(Names.of(folder))))
                .toList();
        if (loaded.stream().noneMatch(LoadedFolder::isToBeTaken)) {
            return loaded;
        }
        var known = KnownNames.now();
        return loaded.stream()
                .map(each -> each.isToBeTaken() ? each.checked(known) : each)
                .toList();
    }

    private static Map<String, Hackathon> here(List<Path> folders) {
        return Hackathon.withSlugs(folders.stream().map(Names::of).toList()).stream()
                .collect(Collectors.toMap(hackathon -> hackathon.slug, Function.identity()));
    }
}
