package openhall.learning.team;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import openhall.learning.assignments.AskedShape;
import openhall.web.Csv;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the team page as a file, all pages of it: what is open and the last things done of each person, a line each.
 * Some people are written at a time, so that a large line takes no more memory than a small one.
 */
final class TeamFile {
    private static final int SOME = 1_000;
    private static final List<String> PERSON = List.of("person_id", "person", "unit");

    private TeamFile() {}

    static void write(UUID manager, LocalDate today, OutputStream out) throws IOException {
        var header = Stream.concat(PERSON.stream(), AskedShape.HEADER.stream()).toList();
        out.write(bytes(List.of(header)));
        String next = null;
        do {
            var team = some(manager, today, next);
            out.write(bytes(team.page().rows().stream().flatMap(TeamFile::lines).toList()));
            next = team.page().next();
        } while (next != null);
    }

    private static Team some(UUID manager, LocalDate today, @Nullable String after) {
        return QuarkusTransaction.requiringNew().call(() -> Team.of(manager, today, Team.from(after), SOME));
    }

    private static Stream<List<String>> lines(Team.Member member) {
        var unit = member.unit() == null ? "" : member.unit();
        return member.asked().stream().map(one -> {
            var cells = new ArrayList<>(List.of(member.id().toString(), member.name(), unit));
            cells.addAll(AskedShape.of(one).cells());
            return List.copyOf(cells);
        });
    }

    private static byte[] bytes(List<List<String>> lines) {
        return Csv.lines(lines).getBytes(StandardCharsets.UTF_8);
    }
}
