package openhall.people.directory;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import openhall.web.Formats;

/** How many lines have which outcome. */
record Counts(Map<Outcome, Long> all) {
    static Counts of(List<PlannedRow> rows) {
        return new Counts(rows.stream()
                .collect(Collectors.groupingBy(
                        PlannedRow::outcome, () -> new EnumMap<>(Outcome.class), Collectors.counting())));
    }

    public long of(Outcome outcome) {
        return all.getOrDefault(outcome, 0L);
    }

    public long refused() {
        return of(Outcome.REFUSED);
    }

    public long missing() {
        return of(Outcome.MISSING);
    }

    /** Lines of the file that are not refused. */
    public long good() {
        return changing() + of(Outcome.UNCHANGED);
    }

    /** Lines that change anything. */
    public long changing() {
        return of(Outcome.NEW) + of(Outcome.CHANGED) + of(Outcome.CAME_BACK);
    }

    /** 2 new, 1 changed, 4,988 unchanged: what there is, in the order of the outcomes. */
    public String sentence() {
        var sentence = Arrays.stream(Outcome.values())
                .filter(outcome -> of(outcome) > 0)
                .map(this::words)
                .collect(Collectors.joining("; "));
        return sentence.isEmpty() ? "nothing" : sentence;
    }

    private String words(Outcome outcome) {
        var word = Formats.lower(outcome.text());
        return Formats.times(of(outcome), word, word);
    }
}
