package openhall.learning.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import openhall.learning.assignments.AskedShape;
import openhall.web.Csv;

/** The rows of the team page as a file, all pages of it: what is open and the last things done of each person, a line each. */
final class TeamFile {
    private static final int SOME = 1000;
    private static final List<String> PERSON = List.of("person_id", "person", "unit");

    private TeamFile() {}

    static String of(UUID manager, LocalDate today) {
        var header = Stream.concat(PERSON.stream(), AskedShape.HEADER.stream()).toList();
        var file = new StringBuilder(Csv.of(header, List.of()));
        String next = null;
        do {
            var team = Team.of(manager, today, Team.from(next), SOME);
            team.page().rows().forEach(member -> file.append(Csv.lines(lines(member))));
            next = team.page().next();
        } while (next != null);
        return file.toString();
    }

    private static List<List<String>> lines(Team.Member member) {
        var unit = member.unit() == null ? "" : member.unit();
        return member.asked().stream()
                .map(one -> {
                    var cells = new ArrayList<>(List.of(member.id().toString(), member.name(), unit));
                    cells.addAll(AskedShape.of(one).cells());
                    return List.copyOf(cells);
                })
                .toList();
    }
}
