package openhall.learning.statistics;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import openhall.people.May;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How a version of a course goes, as JSON; a number that could tell of a single person is null. */
@Path("/api/authoring/courses/{slug}/statistics")
@Produces(MediaType.APPLICATION_JSON)
class StatisticsApi {
    /** Numbers of people; medianDays from start to finish. */
    record Shape(
            String course,
            int version,
            List<Integer> versions,
            @Nullable Instant countedAt,
            @Nullable Long started,
            @Nullable Long finished,
            @Nullable Long stoppedBeforeTheFirstStep,
            @Nullable BigDecimal medianDays,
            @Nullable BigDecimal meanChangeOfConfidence,
            List<ModuleFigures> modules,
            List<QuestionFigures> questions) {
        static Shape of(Statistics statistics) {
            var way = statistics.way();
            return new Shape(
                    statistics.slug(),
                    statistics.version().number,
                    statistics.versions().stream().map(each -> each.number).toList(),
                    way.countedAt(),
                    unlessFew(way.few(), way.started()),
                    unlessFew(way.few(), way.finished()),
                    unlessFew(way.few(), way.stoppedAtStart()),
                    way.medianDays(),
                    way.change(),
                    statistics.modules().stream().map(ModuleFigures::of).toList(),
                    statistics.quizzes().stream()
                            .flatMap(quiz -> quiz.questions().stream().map(line -> QuestionFigures.of(quiz, line)))
                            .toList());
        }
    }

    record ModuleFigures(
            String module,
            String title,
            @Nullable Long begun,
            @Nullable Long finished,
            @Nullable Long stopped) {
        static ModuleFigures of(Statistics.ModuleLine line) {
            var few = line.way().few();
            return new ModuleFigures(
                    line.module().slug(),
                    line.module().title(),
                    unlessFew(few, line.begun()),
                    unlessFew(few, line.finished()),
                    unlessFew(few, line.stopped()));
        }
    }

    /** facility from 0 to 1, discrimination from -1 to 1, both of first attempts; options only of choices. */
    record QuestionFigures(
            String module,
            int step,
            int position,
            String text,
            @Nullable Long people,
            @Nullable BigDecimal facility,
            @Nullable BigDecimal discrimination,
            String reading,
            List<Chosen> options) {
        static QuestionFigures of(Statistics.QuizLine quiz, QuestionLine line) {
            return new QuestionFigures(
                    quiz.module().slug(),
                    quiz.quiz().position(),
                    line.question().position(),
                    line.question().text(),
                    unlessFew(line.few(), line.people()),
                    line.facility(),
                    line.discrimination(),
                    line.reading(),
                    line.options().stream().map(Chosen::of).toList());
        }
    }

    record Chosen(String text, boolean right, long chosen) {
        static Chosen of(QuestionLine.OptionLine line) {
            return new Chosen(line.text(), line.right(), line.people());
        }
    }

    private static @Nullable Long unlessFew(boolean few, long number) {
        return few ? null : Long.valueOf(number);
    }

    @GET
    @PermissionsAllowed(May.WRITE_COURSES)
    public Shape statistics(@RestPath String slug, @RestQuery @Nullable String version) {
        return Shape.of(Statistics.of(slug, version));
    }
}
