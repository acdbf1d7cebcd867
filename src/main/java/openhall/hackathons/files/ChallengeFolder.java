package openhall.hackathons.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import openhall.files.FrontMatter;
import openhall.files.Problems;
import openhall.files.YamlMap;
import openhall.hackathons.Challenge;
import openhall.hackathons.UsualTerms;
import org.jspecify.annotations.Nullable;

/**
 * A challenge as it is written: {@code <challenge>/challenge.md} with its data sets in {@code data/} beside it. For one
 * more release a file {@code <challenge>.md} is read too, which says no terms and gives no data.
 */
record ChallengeFolder(
        Path file,
        YamlMap head,
        Challenge.Brief brief,
        List<DataFile> data,
        @Nullable String change) {
    static final String FILE = "challenge.md";

    boolean isFlat() {
        return isOldFile(file);
    }

    private static boolean isOldFile(Path file) {
        return !file.endsWith(FILE);
    }

    /** The address it gets: the name of its folder, or of its file without the ending. */
    static String slug(Path file) {
        return isOldFile(file) ? Names.of(file).replaceFirst("\\.md$", "") : Names.of(Names.parent(file));
    }

    /** Null when it has a problem, which is reported. */
    static @Nullable ChallengeFolder read(Path file, Problems problems) {
        var mine = new Problems();
        var read = Files.exists(file) ? whole(file, mine) : missing(file, mine);
        problems.addAll(mine);
        return mine.any() ? null : read;
    }

    private static @Nullable ChallengeFolder missing(Path file, Problems problems) {
        problems.at(file, 1, "Write challenge.md: every folder of a hackathon is a challenge");
        return null;
    }

    private static ChallengeFolder whole(Path file, Problems problems) {
        var text = FrontMatter.read(file, problems);
        var head = text.head();
        head.onlyKeys(
                "title",
                "summary",
                "owner_service",
                "owner_post",
                "evidence",
                "success_measure",
                "baseline",
                "good_answer",
                "decide_by",
                "goals",
                "learning",
                "licence",
                "terms",
                "sign_offs",
                "data",
                "change");
        if (isOldFile(file)) {
            refuseOfFolders(head);
        }
        if (text.body().isBlank()) {
            problems.at(file, text.bodyLine(), "Say below the front matter what the problem is and who has it");
        }
        return new ChallengeFolder(
                file,
                head,
                briefOf(file, text, problems),
                isOldFile(file) ? List.of() : dataSets(file, head, problems),
                head.optionalText("change"));
    }

    /** What would be passed over in silence. */
    private static void refuseOfFolders(YamlMap head) {
        for (var key : List.of("terms", "sign_offs", "data")) {
            if (head.has(key)) {
                head.problem(key, "Move this challenge into a folder of its own: only there can it say this");
            }
        }
    }

    private static Challenge.Brief briefOf(Path file, FrontMatter text, Problems problems) {
        var head = text.head();
        var licence = head.text("licence");
        var said = isOldFile(file) ? Said.usual(head, licence) : Said.read(head);
        return new Challenge.Brief(
                Names.checked(slug(file), file, problems),
                head.text("title"),
                head.text("summary"),
                text.body(),
                head.text("owner_service"),
                head.text("owner_post"),
                said.evidence(),
                head.text("success_measure"),
                head.text("baseline"),
                head.text("good_answer"),
                head.date("decide_by"),
                head.texts("goals"),
                head.texts("learning"),
                licence,
                said.dataTerms(),
                said.rightsTerms(),
                said.consentTerms(),
                said.signOffs());
    }

    /** What a challenge in a folder says in more words than one in a file. */
    private record Said(
            List<Challenge.Piece> evidence,
            String dataTerms,
            String rightsTerms,
            String consentTerms,
            List<Challenge.Agreed> signOffs) {
        static Said usual(YamlMap head, String licence) {
            var evidence =
                    head.texts("evidence").stream().map(Challenge.Piece::of).toList();
            Pieces.requireSome(head, evidence);
            return new Said(evidence, UsualTerms.DATA, UsualTerms.rights(licence), UsualTerms.CONSENT, List.of());
        }

        static Said read(YamlMap head) {
            var terms = head.map("terms");
            terms.onlyKeys("data", "rights", "consent");
            return new Said(
                    Pieces.evidence(head),
                    terms.text("data"),
                    terms.text("rights"),
                    terms.text("consent"),
                    Pieces.signOffs(head));
        }
    }

    private static List<DataFile> dataSets(Path file, YamlMap head, Problems problems) {
        var folder = Objects.requireNonNull(file.getParent()).resolve("data");
        var files = new ArrayList<DataFile>();
        var named = new HashSet<String>();
        for (var entry : head.maps("data")) {
            var name = entry.optionalText("file");
            if (name != null && !named.add(name)) {
                entry.problem("file", "This file is named twice");
            }
            var read = DataFile.read(entry, folder, problems);
            if (read != null) {
                files.add(read);
            }
        }
        lookForOthers(folder, named, problems);
        return List.copyOf(files);
    }

    /** What lies there without a licence must not be given away by mistake, nor be forgotten. */
    private static void lookForOthers(Path folder, Set<String> named, Problems problems) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var there = Files.list(folder)) {
            there.filter(file -> !named.contains(Names.of(file)))
                    .sorted()
                    .forEach(file ->
                            problems.at(file, 1, "Name this file under data: in challenge.md, with its licence"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
