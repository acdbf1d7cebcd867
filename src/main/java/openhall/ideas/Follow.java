package openhall.ideas;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody who wants news of an idea; whoever supports one follows it. */
@Entity
public class Follow extends PanacheEntityBase {
    private static final String BEGIN = """
            insert into follow (id, idea_id, person_id, since)
            values (uuidv7(), :idea, :person, cast(:since as timestamptz))
            on conflict (idea_id, person_id) do update set via_id = null""";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Idea idea;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    /** The idea they followed before it was merged into this one. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Idea via;

    public Instant since;

    @SuppressWarnings("NullAway.Init")
    protected Follow() {}

    /** Twice is once, also from two nodes. Whoever was brought here by a merger has now chosen it themselves. */
    public static void begin(Idea idea, Person person, Instant at) {
        getEntityManager()
                .createNativeQuery(BEGIN)
                .setParameter("idea", idea.id)
                .setParameter("person", person.id)
                .setParameter("since", at)
                .executeUpdate();
    }

    /** Somebody asks for news without more. */
    public static void ask(Idea idea, Person person, Instant at) {
        if (!isBy(idea, person.id)) {
            begin(idea, person, at);
            Activity.record(person, "followed", idea.subject(), at);
        }
    }

    /** Somebody wants no more news; what they support they go on to support. */
    public static void stop(Idea idea, Person person, Instant at) {
        if (isBy(idea, person.id)) {
            end(idea, person);
            Activity.record(person, "stopped following", idea.subject(), at);
        }
    }

    public static void end(Idea idea, Person person) {
        delete("idea = ?1 and person = ?2", idea, person);
    }

    public static boolean isBy(Idea idea, @Nullable UUID personId) {
        return personId != null && count("idea = ?1 and person.id = ?2", idea, personId) > 0;
    }

    /** Everybody who is told what becomes of it, besides its author. */
    public static List<Person> readers(Idea idea) {
        return getEntityManager()
                .createQuery(
                        "select f.person from Follow f where f.idea = :idea and f.person.leftAt is null order by f.id",
                        Person.class)
                .setParameter("idea", idea)
                .getResultList();
    }
}
