package openhall.ideas.comments;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.ideas.Proposal;
import openhall.people.OrgUnit;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;

/** A service's public answer to a question about an idea. */
@Entity
public class CommentAnswer extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @OneToOne(fetch = FetchType.LAZY)
    public Comment comment;

    @ManyToOne(fetch = FetchType.LAZY)
    public OrgUnit service;

    public String words;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person answeredBy;

    public Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected CommentAnswer() {}

    /** The question's row is held by the caller, so it gets one answer. Nobody answers their own idea or question. */
    public static CommentAnswer write(Comment question, OrgUnit service, String words, Person by, Instant at) {
        requireOpen(question);
        CommentNotAllowed.unless(
                !question.isBy(by.id) && !question.idea.isBy(by), "You wrote this, so someone else has to answer.");
        var answer = new CommentAnswer();
        answer.comment = question;
        answer.service = service;
        answer.words = words;
        answer.answeredBy = by;
        answer.answeredAt = at;
        answer.persist();
        Activity.record(by, "answered", question.onRecord(), at);
        CommentLetters.answered(answer);
        return answer;
    }

    static boolean isGivenTo(Comment question) {
        return count("comment", question) > 0;
    }

    public List<String> paragraphs() {
        return Proposal.paragraphs(words);
    }

    private static void requireOpen(Comment question) {
        CommentNotAllowed.unless(question.isQuestion(), "Only a question has an answer.");
        CommentNotAllowed.unless(
                question.isPublished() && question.idea.isPublished(),
                "This question is not published, so it cannot be answered.");
        CommentNotAllowed.unless(!isGivenTo(question), "This question has an answer already.");
    }
}
