package openhall.ideas.answering;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import openhall.ideas.Idea;

/** What staff think of an idea, for one of them: scores are shown once their own are in, and conflicts as a number. */
public record Views(boolean barred, boolean shown, long conflicts, int people, List<Line> lines, String path) {
    /** One question: the average with its lowest and highest score. */
    public record Line(String field, String question, String average, String spread) {
        static Line of(Criterion criterion, List<Assessment> all) {
            var scores = all.stream().mapToInt(each -> each.score(criterion)).summaryStatistics();
            var average = String.format(Locale.UK, "%.1f", scores.getAverage());
            var spread = scores.getMin() + " to " + scores.getMax();
            return new Line(criterion.field(), criterion.question(), average, spread);
        }
    }

    public static Views of(Idea idea, UUID reader) {
        var words = ConflictOfInterest.words(idea);
        var readers =
                words.stream().filter(word -> word.personId().equals(reader)).toList();
        var own = readers.stream().anyMatch(word -> word.scores() != null);
        var all =
                words.stream().flatMap(word -> Stream.ofNullable(word.scores())).toList();
        return new Views(
                readers.stream().anyMatch(ConflictOfInterest.Word::declared),
                own,
                words.stream().filter(ConflictOfInterest.Word::declared).count(),
                all.size(),
                own ? averages(all) : List.of(),
                idea.path("assessment"));
    }

    private static List<Line> averages(List<Assessment> all) {
        return Arrays.stream(Criterion.values()).map(each -> Line.of(each, all)).toList();
    }
}
