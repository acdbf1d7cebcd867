package openhall.hackathons.setting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openhall.hackathons.Challenge.Piece;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Evidence as it is typed: a piece on a line, which may begin with what it is and end with its address. */
public final class EvidenceLines {
    public static final String HINT = "One piece on a line, each with its source. A line can begin with Idea:, Data:,"
            + " Research: or Document:, and can end with an address that starts with https:// or /.";

    private EvidenceLines() {}

    public static List<Piece> read(@Nullable String typed) {
        return Forms.text(typed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(EvidenceLines::piece)
                .toList();
    }

    private static Piece piece(String line) {
        var kind = kind(line);
        var words =
                kind == null ? line : line.substring(kind.name().length() + 1).strip();
        var space = words.lastIndexOf(' ');
        var last = words.substring(space + 1);
        var isLink = space > 0 && isAddress(last);
        return new Piece(
                kind == null ? Piece.Kind.DOCUMENT : kind,
                isLink ? words.substring(0, space).strip() : words,
                isLink ? last : null);
    }

    /** Two strokes at the beginning are the address of another site, by whatever protocol. */
    private static boolean isAddress(String word) {
        return word.startsWith("https://") || (word.startsWith("/") && !word.startsWith("//"));
    }

    /** Null where the line begins with nothing of that sort, or holds nothing else. */
    private static Piece.@Nullable Kind kind(String line) {
        return Stream.of(Piece.Kind.values())
                .filter(each -> line.toUpperCase(Locale.ROOT).startsWith(each.name() + ":"))
                .filter(each -> line.length() > each.name().length() + 1)
                .findFirst()
                .orElse(null);
    }

    public static String write(List<Piece> pieces) {
        return pieces.stream().map(EvidenceLines::line).collect(Collectors.joining("\n"));
    }

    private static String line(Piece piece) {
        var words = piece.link() == null ? piece.words() : piece.words() + " " + piece.link();
        return piece.kind() == Piece.Kind.DOCUMENT ? words : name(piece.kind()) + ": " + words;
    }

    private static String name(Piece.Kind kind) {
        return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
