package openhall.hackathons.entries;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import openhall.web.Outbound;
import org.jspecify.annotations.Nullable;

/** What was found at a repository: its README and its licence, or why there is none. */
record RepositoryVisit(
        RepositoryReading.State state,
        @Nullable String readme,
        @Nullable String licence) {

    /** Goes out to other sites: never while a row is held. */
    static RepositoryVisit to(String address, Outbound outbound) {
        var files = RepositoryHosts.filesOf(address);
        if (files == null) {
            return without(RepositoryReading.State.NOT_ALLOWED);
        }
        var readme = first(files.readmes(), outbound);
        if (readme.state() != Outbound.State.OK) {
            return without(stateOf(readme.state()));
        }
        var licence = first(files.licences(), outbound);
        return new RepositoryVisit(
                RepositoryReading.State.READ,
                text(readme),
                licence.state() == Outbound.State.OK ? text(licence) : null);
    }

    private static RepositoryVisit without(RepositoryReading.State why) {
        return new RepositoryVisit(why, null, null);
    }

    private static Outbound.Fetched first(List<URI> addresses, Outbound outbound) {
        var answer = outbound.get(addresses.get(0));
        for (var next = 1; next < addresses.size() && answer.state() == Outbound.State.NOT_FOUND; next++) {
            answer = outbound.get(addresses.get(next));
        }
        return answer;
    }

    private static RepositoryReading.State stateOf(Outbound.State state) {
        return switch (state) {
            case OK -> RepositoryReading.State.READ;
            case NOT_ALLOWED -> RepositoryReading.State.NOT_ALLOWED;
            case UNREACHABLE -> RepositoryReading.State.UNREACHABLE;
            case TOO_LARGE -> RepositoryReading.State.TOO_LARGE;
            case NOT_FOUND -> RepositoryReading.State.NO_README;
        };
    }

    /** Without what no database and no page takes. */
    private static String text(Outbound.Fetched fetched) {
        return new String(fetched.body(), StandardCharsets.UTF_8).replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }
}
