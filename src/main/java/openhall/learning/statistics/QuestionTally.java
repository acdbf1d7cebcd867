package openhall.learning.statistics;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import openhall.learning.outline.Outline.QuestionOutline;
import openhall.learning.outline.Outline.StepOutline;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** How a question works at people's first attempts: see {@link ItemAnalysis} for what the two numbers are. */
@Entity
class QuestionTally extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID questionId;

    /** How many met it at their first attempt. */
    public long people;

    /** From 0 to 1. */
    @Column(precision = 5, scale = 4)
    public @Nullable BigDecimal facility;

    /** From -1 to 1; null where everybody did equally well. */
    @Column(precision = 5, scale = 4)
    public @Nullable BigDecimal discrimination;

    /** How many ticked each option, in the order of the author; empty for a question without options. */
    int[] chosen;

    @SuppressWarnings("NullAway.Init")
    protected QuestionTally() {}

    /** Puts these in the place of what was counted before for a quiz. */
    static void replace(StepOutline quiz, List<ItemAnalysis.Item> items) {
        delete(
                "questionId in ?1",
                quiz.questions().stream().map(QuestionOutline::id).toList());
        items.forEach(QuestionTally::keep);
    }

    private static void keep(ItemAnalysis.Item item) {
        var tally = new QuestionTally();
        tally.questionId = item.question().id();
        tally.people = item.people();
        tally.facility = item.facility();
        tally.discrimination = item.discrimination();
        tally.chosen = item.chosen().stream().mapToInt(Integer::intValue).toArray();
        tally.persist();
    }

    /** How many ticked an option; positions count from 1. */
    long chose(int position) {
        return position > chosen.length ? 0 : chosen[position - 1];
    }

    static List<QuestionTally> in(Collection<UUID> questions) {
        return list("questionId in ?1", questions);
    }
}
