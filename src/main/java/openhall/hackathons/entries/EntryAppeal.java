package openhall.hackathons.entries;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Submission;
import openhall.people.Person;
import openhall.web.Refused;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A team asks for another look at the decision that its entry cannot be judged; once for each decision. */
@Entity
public class EntryAppeal extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Submission submission;

    public String words;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person sentBy;

    public Instant sentAt;
    public @Nullable Boolean upheld;
    public @Nullable String answer;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person answeredBy;

    public @Nullable Instant answeredAt;

    @SuppressWarnings("serial")
    static class NotToAppeal extends Refused {
        NotToAppeal() {
            super("A team can ask once about a decision that its entry cannot be judged, until the day it was told.");
        }
    }

    @SuppressWarnings("serial")
    static class AnsweredBefore extends Refused {
        AnsweredBefore() {
            super("Somebody has answered this team already, or the results are final.");
        }
    }

    @SuppressWarnings("serial")
    static class OwnDecision extends Refused {
        OwnDecision() {
            super("You took the decision that this team asks about. Another organiser answers. If there is none, an"
                    + " administrator can make somebody an organiser.");
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected EntryAppeal() {}

    public static EntryAppeal send(Submission entry, Person by, String words, Instant at) {
        if (!entry.team.has(by)) {
            throw new NotFoundException();
        }
        entry.hold();
        if (!entry.takesAppeals(at) || about(entry) != null) {
            throw new NotToAppeal();
        }
        var appeal = new EntryAppeal();
        appeal.submission = entry;
        appeal.words = words;
        appeal.sentBy = by;
        appeal.sentAt = at;
        appeal.persist();
        Activity.record(by, "appealed", entry.team.subject(), at);
        EntryLetters.asked(appeal, at);
        return appeal;
    }

    /** Says what holds, and tells the team; upheld, its entry is judged with the others. */
    public void reply(boolean holds, String text, Person by, Instant at) {
        submission.hold();
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        if (answeredAt != null || !submission.team.hackathon.phase(at).takesScores()) {
            throw new AnsweredBefore();
        }
        if (wasDecidedBy(by)) {
            throw new OwnDecision();
        }
        upheld = holds;
        answer = text;
        answeredBy = by;
        answeredAt = at;
        submission.answer(holds, by, at);
        EntryLetters.answered(this, at);
    }

    /** While a team waits, nobody takes the decision again: whoever took it last is whoever refused the entry. */
    boolean wasDecidedBy(Person person) {
        var decided = submission.eligibilityBy;
        return decided != null && decided.id.equals(person.id);
    }

    public boolean isOpen() {
        return answeredAt == null;
    }

    public String path() {
        return "/organise/" + submission.team.hackathon.slug + "/appeals/" + id;
    }

    /** About the decision that holds now; null when the team has not asked. */
    public static @Nullable EntryAppeal about(Submission entry) {
        return find("submission = ?1 and sentAt >= ?2 order by sentAt desc, id desc", entry, entry.eligibilityAt)
                .firstResult();
    }

    static EntryAppeal at(String hackathonSlug, UUID id) {
        EntryAppeal appeal = find(
                        "from EntryAppeal a join fetch a.submission s join fetch s.team t join fetch t.hackathon h"
                                + " join fetch t.challenge where a.id = ?1 and h.slug = ?2",
                        id,
                        hackathonSlug)
                .firstResult();
        if (appeal == null) {
            throw new NotFoundException();
        }
        return appeal;
    }

    static List<EntryAppeal> openAt(Hackathon hackathon) {
        return list(
                "from EntryAppeal a join fetch a.submission s join fetch s.team t where t.hackathon = ?1"
                        + " and a.answeredAt is null order by a.sentAt, a.id",
                hackathon);
    }

    /** Whether the decision about this entry waits for an answer, and so cannot be taken another way. */
    public static boolean waits(Submission entry) {
        return count("submission = ?1 and answeredAt is null", entry) > 0;
    }

    /** Takes out what a person wrote, when they are erased. */
    static void dropWords(UUID personId) {
        update("words = 'The person who wrote this has left.' where sentBy.id = ?1", personId);
    }
}
