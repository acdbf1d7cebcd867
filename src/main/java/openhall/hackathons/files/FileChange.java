package openhall.hackathons.files;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import openhall.files.Problems;
import openhall.hackathons.Challenge;
import openhall.hackathons.Changed;
import openhall.hackathons.Hackathon;
import openhall.hackathons.setting.ChallengeChange;
import openhall.hackathons.setting.Changes;
import openhall.hackathons.setting.Difference;
import openhall.hackathons.setting.PlanChange;
import org.jspecify.annotations.Nullable;

/** What a changed file changes of something that is public: whoever took it at its word is told, with the reason. */
record FileChange(Difference made) {
    static FileChange none() {
        return new FileChange(Difference.none());
    }

    static FileChange of(Hackathon was, Hackathon.Plan is) {
        return new FileChange(PlanChange.ofFile(was, is));
    }

    /** Of the challenge itself and of the data that teams are given with it. */
    static FileChange of(Challenge was, List<ChallengeData.Listed> data, ChallengeFolder is) {
        var given = Difference.of(Changed.CHALLENGE, given(data(data)), given(files(is.data())));
        return new FileChange(ChallengeChange.between(was.brief(), is.brief()).and(given));
    }

    private static Map<String, String> given(List<String> files) {
        return Map.of("Data you are given", String.join("\n", files));
    }

    private static List<String> data(List<ChallengeData.Listed> data) {
        return data.stream().map(each -> file(each.name(), each.sha256())).toList();
    }

    private static List<String> files(List<DataFile> data) {
        return data.stream().map(each -> file(each.name(), each.sha256())).toList();
    }

    /** People see that it is another file; programs have the whole fingerprint elsewhere. */
    private static String file(String name, String sha256) {
        return name + " (" + sha256.substring(0, 12) + ")";
    }

    /** True when nothing changes, or the file says why; else the missing reason is reported. */
    boolean isSaid(@Nullable String why, Path file, Problems problems) {
        if (!made.any() || why != null) {
            return true;
        }
        var what = made.about().stream().map(Changed::text).collect(Collectors.joining(", "));
        problems.at(
                file, 1, "This is public and changes " + what + ": say why under change:, in a sentence for everybody");
        return false;
    }

    void keep(Hackathon hackathon, @Nullable Challenge challenge, @Nullable String why, Instant at) {
        if (made.any() && why != null) {
            Changes.keep(hackathon, challenge, made, why, null, at);
        }
    }
}
