package openhall.learning.statistics;

import java.util.ArrayList;
import java.util.List;
import openhall.learning.statistics.Statistics.ModuleLine;
import openhall.learning.statistics.Statistics.QuizLine;
import org.jspecify.annotations.Nullable;

/** One figure a row: which module and which thing it is about, what it measures and the number; [c] where it is hidden. */
final class StatisticsTable {
    static final List<String> HEADER = List.of("course", "version", "module", "about", "measure", "value");
    private static final String HIDDEN = "[c]";

    private final Statistics statistics;
    private final List<List<String>> rows = new ArrayList<>();

    private StatisticsTable(Statistics statistics) {
        this.statistics = statistics;
    }

    static List<List<String>> rows(Statistics statistics) {
        var table = new StatisticsTable(statistics);
        table.course(statistics.way());
        statistics.modules().forEach(table::module);
        statistics.quizzes().forEach(table::quiz);
        return table.rows;
    }

    private void course(DropOff way) {
        var few = way.few();
        add("", "course", "started", few ? null : way.started());
        add("", "course", "finished", few ? null : way.finished());
        add("", "course", "stopped_before_the_first_step", few ? null : way.stoppedAtStart());
        add("", "course", "median_days", way.medianDays());
        add("", "course", "mean_change_of_confidence", way.change());
    }

    private void module(ModuleLine line) {
        var few = line.way().few();
        var slug = line.module().slug();
        add(slug, line.module().title(), "begun", few ? null : line.begun());
        add(slug, line.module().title(), "finished", few ? null : line.finished());
        add(slug, line.module().title(), "stopped", few ? null : line.stopped());
    }

    private void quiz(QuizLine line) {
        line.questions().forEach(question -> question(line.module().slug(), question));
    }

    private void question(String module, QuestionLine line) {
        var text = line.question().text();
        add(module, text, "people", line.few() ? null : line.people());
        add(module, text, "facility", line.facility());
        add(module, text, "discrimination", line.discrimination());
        line.options().forEach(option -> add(module, text + " / " + option.text(), "chosen", option.people()));
    }

    private void add(String module, String about, String measure, @Nullable Object value) {
        rows.add(List.of(
                statistics.slug(),
                statistics.number(),
                module,
                about,
                measure,
                value == null ? HIDDEN : value.toString()));
    }
}
