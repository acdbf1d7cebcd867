package openhall.hackathons.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import openhall.files.YamlMap;
import openhall.hackathons.Challenge;
import openhall.hackathons.SignOffKind;
import org.jspecify.annotations.Nullable;

/** The lists of a challenge's file: what shows that there is a problem, and who agreed to set it. */
final class Pieces {
    private Pieces() {}

    static List<Challenge.Piece> evidence(YamlMap head) {
        var pieces = new ArrayList<Challenge.Piece>();
        for (var entry : head.maps("evidence")) {
            entry.onlyKeys("kind", "words", "link");
            var kind = oneOf(entry, "kind", Challenge.Piece.Kind.values());
            var words = entry.text("words");
            if (kind != null) {
                pieces.add(new Challenge.Piece(kind, words, link(entry)));
            }
        }
        requireSome(head, pieces);
        if (!pieces.isEmpty() && pieces.stream().allMatch(piece -> piece.link() == null)) {
            head.problem("evidence", "Link at least one piece of evidence, so that people can read it");
        }
        return List.copyOf(pieces);
    }

    static void requireSome(YamlMap head, List<Challenge.Piece> pieces) {
        if (pieces.isEmpty()) {
            head.problem("evidence", "Give at least one piece of evidence, with its source");
        }
    }

    private static @Nullable String link(YamlMap entry) {
        var link = entry.optionalText("link");
        if (link != null && !link.matches("https://\\S+|/(?!/)\\S*")) {
            entry.problem("link", "Write an address that begins with https://, or with / for a page here");
        }
        return link;
    }

    /** The owner and data protection always agree first; who else has to depends on the hackathon. */
    static List<Challenge.Agreed> signOffs(YamlMap head) {
        var agreed = new ArrayList<Challenge.Agreed>();
        for (var entry : head.maps("sign_offs")) {
            entry.onlyKeys("kind", "post", "on");
            var kind = oneOf(entry, "kind", SignOffKind.values());
            var post = entry.text("post");
            LocalDate on = entry.date("on");
            if (kind != null) {
                agreed.add(new Challenge.Agreed(kind, post, on));
            }
        }
        require(head, agreed, SignOffKind.OWNER);
        require(head, agreed, SignOffKind.DATA_PROTECTION);
        return List.copyOf(agreed);
    }

    static void require(YamlMap head, List<Challenge.Agreed> agreed, SignOffKind kind) {
        if (agreed.stream().noneMatch(each -> each.kind() == kind)) {
            head.problem("sign_offs", "Say who agreed, and when: there is no entry of kind " + word(kind));
        }
    }

    private static <E extends Enum<E>> @Nullable E oneOf(YamlMap entry, String key, E[] values) {
        var text = entry.text(key);
        var found = Arrays.stream(values)
                .filter(value -> word(value).equals(text))
                .findFirst()
                .orElse(null);
        if (found == null && !text.isEmpty()) {
            var known = Arrays.stream(values).map(Pieces::word).toList();
            entry.problem(key, "Write one of " + String.join(", ", known));
        }
        return found;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
