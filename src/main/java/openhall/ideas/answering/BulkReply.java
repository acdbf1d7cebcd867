package openhall.ideas.answering;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.ideas.Decision;
import openhall.ideas.Idea;
import openhall.ideas.Verdict;
import openhall.people.OrgUnit;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One decision and reply that somebody wrote for many ideas; nothing is published until each has been looked at. */
@Entity
public class BulkReply extends PanacheEntityBase {
    /** What is the same for all. */
    record Draft(
            Decision decision,
            OrgUnit service,
            ReplyTemplate template,
            @Nullable LocalDate next) {}

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Enumerated(EnumType.STRING)
    public Decision decision;

    @ManyToOne(fetch = FetchType.LAZY)
    public OrgUnit service;

    public String template;
    public @Nullable LocalDate nextUpdateOn;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person madeBy;

    public Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected BulkReply() {}

    static BulkReply write(Draft draft, List<Idea> ideas, Person by, Instant at) {
        var bulk = new BulkReply();
        bulk.decision = draft.decision();
        bulk.service = draft.service();
        bulk.template = draft.template().text();
        bulk.nextUpdateOn = draft.next();
        bulk.madeBy = by;
        bulk.madeAt = at;
        bulk.persist();
        var barred = ConflictOfInterest.declaredBy(by.id);
        ideas.forEach(idea -> BulkItem.add(bulk, idea, whyNot(draft, idea, by, barred.contains(idea.id))));
        Activity.record(by, "wrote one reply to many", bulk.subject(), at, String.valueOf(ideas.size()));
        return bulk;
    }

    /** Written and published at once, by somebody who has looked at each of them. */
    public static void answer(Verdict verdict, List<Idea> ideas, Person by, Instant at) {
        var draft = new Draft(verdict.to(), verdict.service(), new ReplyTemplate(verdict.words()), null);
        var bulk = write(draft, ideas, by, at);
        BulkItem.waiting(bulk.id).forEach(item -> BulkItem.publish(item, by.id, at));
    }

    private static @Nullable String whyNot(Draft draft, Idea idea, Person by, boolean barred) {
        if (idea.isBy(by)) {
            return "You sent this idea, so someone else has to answer it.";
        }
        if (barred) {
            return "You declared a conflict on this idea, so someone else has to answer it.";
        }
        return idea.decision.mayBecome(draft.decision())
                ? null
                : "This idea is now \"" + idea.decision.text() + "\", so it cannot become \""
                        + draft.decision().text() + "\".";
    }

    static BulkReply known(UUID id) {
        BulkReply bulk = find("from BulkReply b join fetch b.service where b.id = ?1", id)
                .firstResult();
        if (bulk == null) {
            throw new NotFoundException();
        }
        return bulk;
    }

    public String path() {
        return "/answers/bulk/" + id;
    }

    private Subject subject() {
        return new Subject("bulk-reply", id.toString(), "One reply to many ideas", path());
    }
}
