package openhall.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import openhall.AtOnce;
import openhall.Cast;

/** Looks for a hidden author wherever somebody else can look: every address of the house, letter and record. */
final class WhoMayKnow {
    /** Where administrators may read who it is, and why; what only the author can open is not looked at. */
    private static final Map<String, String> ADMINISTRATORS = Map.of(
            "/(admin|api)/people(/.*)?", "Administrators look after accounts",
            "/admin/mail", "Administrators look after letters that do not arrive",
            "/admin/activity|/api/audit", "The sealed record says who did what, and only administrators read it");

    /** Whoever writes down ideas and posts letters reads to whom: of those who wrote on paper, and of nobody else. */
    private static final String LETTERS = "/(api/)?ideas/(letters|ID-[0-9]+/(letters|receipt|entry))(/.*)?";

    private static final String ABOUT_IDEAS = "/(api/)?(answers|comments|data|ideas|moderation|open311|trail)(/.*)?";
    private static final String ABOUT_COMMENTS = "comments/{ref}";
    private static final int LEAST = 40;
    private static final List<String> TABLES = List.of("ideas", "moves", "replies", "milestones", "calls");

    /** Single sign-on shows no idea, and one of its addresses ends a session. */
    private static final String SIGN_IN = "/sign-in/sso.*";

    /** What is told to others, and what is kept for ever. */
    private static final String TOLD = """
            select 'the letter to ' || m.to_address, m::text from mail m where m.to_address <> ?
            union all
            select 'the notice to ' || p.email, n::text from notice n join person p on p.id = n.person_id
             where p.email <> ?
            """;

    private static final String RECORDED = """
            select 'the record of ' || a.kind || ' ' || a.ref, concat_ws(' ', a.verb, a.ref, a.title, a.path, a.detail)
              from activity a
            """;

    private final Stage stage;
    private final HiddenAuthor author;
    private final String digest;
    private final String milestone;
    private final String notSolved;

    WhoMayKnow(Stage stage) {
        this.stage = stage;
        author = new HiddenAuthor(stage);
        digest = author.digest();
        milestone = author.milestone();
        notSolved = author.notSolved();
    }

    /** What this page, file or answer tells this person about the author, and may not. */
    List<String> onPage(Cast who, String address, String source) {
        return mayTell(who, address) ? List.of() : problems(who + " " + address, author.told(source));
    }

    /** What every member of the cast is told at every address that is known without looking at a page. */
    List<String> everywhere() {
        var addresses = addresses();
        var cast = Cast.values();
        return AtOnce.each(cast.length, i -> toldTo(cast[i], addresses)).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** What the letters and the notices of others tell, and the record of what happened. */
    List<String> inWriting() {
        var told = new ArrayList<String>();
        for (var row : stage.sql().rows(TOLD, HiddenAuthor.EMAIL, HiddenAuthor.EMAIL)) {
            told.addAll(problems(row.get(0), author.told(row.get(1))));
        }
        for (var row : stage.sql().rows(RECORDED)) {
            told.addAll(problems(row.get(0), HiddenAuthor.named(row.get(1))));
        }
        return told;
    }

    private List<String> toldTo(Cast who, List<String> addresses) {
        var wire = who == Cast.NOBODY ? Wire.signedOut(stage.node()) : Wire.signedInAs(who.email, stage.node());
        var told = new ArrayList<String>();
        var opened = 0;
        for (var address : addresses) {
            var answer = wire.get(address);
            opened += answer.statusCode() == 200 ? 1 : 0;
            told.addAll(onPage(who, address, answer.headers().map() + answer.body()));
        }
        // Somebody who is let in nowhere is told nothing either
        return opened > LEAST ? told : List.of(who + " was let in at only " + opened + " addresses");
    }

    private static boolean mayTell(Cast who, String address) {
        var path = address.replaceAll("\\?.*", "");
        var posts = who == Cast.NIA || who == Cast.PRIYA;
        return (posts && path.matches(LETTERS))
                || (who == Cast.IVY && ADMINISTRATORS.keySet().stream().anyMatch(path::matches));
    }

    private static List<String> problems(String where, List<String> told) {
        return told.isEmpty() ? List.of() : List.of(where + " tells who the author is: " + told);
    }

    /** Every GET of the table of who may enter, with the author's ideas and what became of them filled in. */
    private List<String> addresses() {
        try (var lines = Files.lines(Path.of("src/test/resources/access.txt"))) {
            return lines.map(line -> line.split("\\s+"))
                    .filter(words -> words[0].equals("GET") && !words[1].matches(SIGN_IN))
                    .flatMap(words -> filled(words[1]))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> filled(String path) {
        if (!path.contains("{")) {
            return Stream.of(path);
        }
        if (!path.matches(ABOUT_IDEAS)) {
            return Stream.of();
        }
        var filled = path.replace("{kind}", "idea")
                .replace("{number}", digest)
                .replace("{position}", "1")
                .replace("not-solved/{id}", "not-solved/" + notSolved)
                .replace("milestones/{id}", "milestones/" + milestone);
        var refs = path.contains(ABOUT_COMMENTS) ? author.comments() : author.refs();
        return refs.stream()
                .flatMap(ref -> TABLES.stream().map(table -> of(filled, ref, table)))
                .filter(address -> !address.contains("{"));
    }

    private static String of(String path, String ref, String table) {
        return path.replace("{ref}", ref).replace("{table}", table);
    }
}
