package openhall.hackathons.board;

import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import openhall.hackathons.Adoption;
import openhall.hackathons.Challenge;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Submission;
import openhall.hackathons.results.Board;
import openhall.hackathons.results.Result;
import openhall.web.Csv;
import openhall.web.OpenField;
import openhall.web.OpenTable;
import org.jspecify.annotations.Nullable;

/**
 * A hackathon as open data. What is about results comes from what was signed and from nothing else, so these tables are
 * empty until then.
 */
enum BoardTables {
    CHALLENGES(
            "Challenges",
            "The problems that services set for this hackathon",
            List.of(
                    OpenField.text("challenge", "The short name of the challenge, as in its address"),
                    OpenField.text("title", "What it is called"),
                    OpenField.text("service", "The service that set it and decides about its answers"),
                    OpenField.of("decide_by", OpenField.Type.DATE, "The day by which the service decides"),
                    OpenField.text("licence", "The licence under which teams share what they make")),
            BoardTables::challenges),
    PROJECTS(
            "Projects",
            "The entries that were judged, with what the judges said of them",
            List.of(
                    OpenField.text("team", "The reference of the team"),
                    OpenField.text("team_name", "The name of the team"),
                    OpenField.text("title", "What the entry is called"),
                    OpenField.word("outcome", Submission.Outcome.class, "What the entry is"),
                    OpenField.text("challenge", "The challenge that it answers").pointingTo("challenges", "challenge"),
                    OpenField.text("what_it_does", "What the team says that it does"),
                    OpenField.text("link", "Where the team shows it").optional(),
                    OpenField.word("band", Result.Band.class, "What the judges said of it"),
                    OpenField.text("reason", "Why it is in this band"),
                    OpenField.of("votes", OpenField.Type.INTEGER, "How many of the public voted for it")
                            .optional(),
                    OpenField.text("locked_sha256", "The fingerprint of the version that was judged")
                            .optional(),
                    OpenField.text("panel_note", "What its judges say of it together")
                            .optional()),
            BoardTables::projects),
    AWARDS(
            "Awards",
            "The prizes that were won",
            List.of(
                    OpenField.text("award", "The team and the prize, once each"),
                    OpenField.text("team", "The team that won it").pointingTo("projects", "team"),
                    OpenField.text("prize", "The prize"),
                    OpenField.text("given_by", "JURY or VOTE"),
                    OpenField.of("position", OpenField.Type.INTEGER, "Which of the places of the prize")),
            BoardTables::awards),
    DECISIONS(
            "Decisions",
            "What services decided about the projects that were offered to them",
            List.of(
                    OpenField.text("team", "The team of the project").pointingTo("projects", "team"),
                    OpenField.text("service", "The service that answers for it"),
                    OpenField.word("state", Adoption.State.class, "What the service decided"),
                    OpenField.text("reason", "Why"),
                    OpenField.of("next_review", OpenField.Type.DATE, "When the service says again how it stands")
                            .optional(),
                    OpenField.text("outcome", "What came of it in the end").optional()),
            BoardTables::decisions);

    static final List<OpenTable> ALL =
            Arrays.stream(values()).map(table -> table.table).toList();

    private final OpenTable table;
    private final Function<Hackathon, List<List<String>>> rows;

    BoardTables(String title, String what, List<OpenField> fields, Function<Hackathon, List<List<String>>> rows) {
        // The rows are read with the domain's own words: there is no statement to tell.
        this.table = new OpenTable(name().toLowerCase(Locale.ROOT), words(title, what), fields, "", "");
        this.rows = rows;
    }

    private static OpenTable.Words words(String title, String what) {
        return new OpenTable.Words(title, what);
    }

    OpenTable table() {
        return table;
    }

    static BoardTables named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.table.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    String csv(Hackathon hackathon) {
        var header = table.fields().stream().map(OpenField::name).toList();
        return Csv.of(header, rows.apply(hackathon));
    }

    private static List<List<String>> challenges(Hackathon hackathon) {
        return Challenge.published(hackathon).stream()
                .map(challenge -> List.of(
                        challenge.slug,
                        challenge.title,
                        Objects.requireNonNull(challenge.ownerService).name,
                        text(challenge.decideBy),
                        text(challenge.licence)))
                .toList();
    }

    private static List<List<String>> projects(Hackathon hackathon) {
        return lines(hackathon).stream().map(BoardTables::project).toList();
    }

    private static List<String> project(Board.Line line) {
        return List.of(
                line.teamRef(),
                line.teamName(),
                line.title(),
                line.outcome().name(),
                line.challengeSlug(),
                line.whatItDoes(),
                text(line.link()),
                line.band().name(),
                line.reason(),
                text(line.votes()),
                text(line.lockedSha256()),
                text(line.panelNote()));
    }

    private static List<List<String>> awards(Hackathon hackathon) {
        var awards = new ArrayList<List<String>>();
        for (var line : lines(hackathon)) {
            for (var won : line.won()) {
                var award = line.teamRef() + " " + won.prize();
                var by = won.byVote() ? "VOTE" : "JURY";
                awards.add(List.of(award, line.teamRef(), won.prize(), by, String.valueOf(won.position())));
            }
        }
        return awards;
    }

    private static List<List<String>> decisions(Hackathon hackathon) {
        return Adoption.in(hackathon).stream()
                .map(adoption -> List.of(
                        adoption.submission.team.ref,
                        adoption.service.name,
                        adoption.state.name(),
                        adoption.reason,
                        text(adoption.nextReview),
                        text(adoption.outcome)))
                .toList();
    }

    private static List<Board.Line> lines(Hackathon hackathon) {
        return Board.of(hackathon).map(Board::lines).orElse(List.of());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
