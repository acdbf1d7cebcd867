package openhall.ideas;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One person's "I want this too" on one idea. */
@Entity
public class Support extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Idea idea;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    public Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Support() {}

    /** The idea's row is held, so two posts of one person come one after the other. */
    static boolean give(Idea idea, Person person, Instant at) {
        if (isGiven(idea, person.id)) {
            return false;
        }
        var support = new Support();
        support.idea = idea;
        support.person = person;
        support.createdAt = at;
        support.persist();
        Follow.begin(idea, person, at);
        Activity.record(person, "supported", idea.subject(), at);
        return true;
    }

    static boolean takeBack(Idea idea, Person person, Instant at) {
        if (delete("idea = ?1 and person = ?2", idea, person) == 0) {
            return false;
        }
        Follow.end(idea, person);
        Activity.record(person, "took back support of", idea.subject(), at);
        return true;
    }

    static boolean isGiven(Idea idea, @Nullable UUID personId) {
        return personId != null && count("idea = ?1 and person.id = ?2", idea, personId) > 0;
    }
}
