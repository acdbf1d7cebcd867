package openhall.learning.help;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a champion wrote to somebody who was stuck, and whether it helped. */
@Entity
class HelpAnswer extends PanacheEntityBase {
    /** What the learner says of an answer; {@code why} is empty when it helped. */
    record Verdict(boolean helped, String why) {}

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public HelpRequest request;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    public String text;
    public Instant answeredAt;

    /** Null until the learner has said. */
    public @Nullable Boolean helped;

    public String why = "";

    @SuppressWarnings("NullAway.Init")
    protected HelpAnswer() {}

    static void give(HelpRequest request, Person by, String text, Instant at) {
        var answer = new HelpAnswer();
        answer.request = request;
        answer.person = by;
        answer.text = text;
        answer.answeredAt = at;
        answer.persist();
    }

    /** Says of the newest answer whether it helped, if there is one of which that is not known. */
    static void judgeLast(UUID requestId, Verdict verdict) {
        HelpAnswer last = find("request.id = ?1 and helped is null order by answeredAt desc, id desc", requestId)
                .firstResult();
        if (last != null) {
            last.helped = verdict.helped();
            last.why = verdict.why();
        }
    }

    public boolean isNoHelp() {
        return helped != null && !helped;
    }

    /** With whoever gave them, the first one first. */
    static List<HelpAnswer> to(UUID requestId) {
        return list(
                "select a from HelpAnswer a join fetch a.person where a.request.id = ?1 order by a.answeredAt, a.id",
                requestId);
    }

    static void forgetAbout(UUID askerId) {
        delete("request.id in (select r.id from HelpRequest r where r.person.id = ?1)", askerId);
    }

    static void forgetBefore(Instant before, Collection<HelpState> except) {
        delete(
                "request.id in (select r.id from HelpRequest r where r.movedAt < ?1 and r.state not in ?2)",
                before,
                except);
    }
}
