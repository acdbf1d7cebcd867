package openhall.ideas;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.people.OrgUnit;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** The council's written answer to an idea, from a service that is named. */
@Entity
class Reply extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Idea idea;

    @Enumerated(EnumType.STRING)
    public Decision decision;

    public String text;

    @ManyToOne(fetch = FetchType.LAZY)
    public OrgUnit service;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person repliedBy;

    public Instant repliedAt;

    @SuppressWarnings("NullAway.Init")
    protected Reply() {}

    static Reply write(Idea idea, OrgUnit service, String text, Person by, Instant at) {
        var reply = new Reply();
        reply.idea = idea;
        reply.decision = idea.decision;
        reply.service = service;
        reply.text = text;
        reply.repliedBy = by;
        reply.repliedAt = at;
        reply.persist();
        return reply;
    }

    static @Nullable Reply latest(Idea idea) {
        return find("from Reply r join fetch r.service where r.idea = ?1 order by r.repliedAt desc, r.id desc", idea)
                .firstResult();
    }

    public List<String> paragraphs() {
        return Proposal.paragraphs(text);
    }
}
