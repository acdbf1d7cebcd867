package openhall.hackathons.adoption;

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
import openhall.hackathons.Adoption;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;

/** One step of a project's life with its service: to which state, by whom, and why. */
@Entity
public class AdoptionMove extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Adoption adoption;

    @Enumerated(EnumType.STRING)
    public Adoption.State state;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person movedBy;

    public String why;
    public Instant movedAt;

    @SuppressWarnings("NullAway.Init")
    protected AdoptionMove() {}

    public static void keep(Adoption adoption, Person by, Instant at) {
        var move = new AdoptionMove();
        move.adoption = adoption;
        move.state = adoption.state;
        move.movedBy = by;
        move.why = adoption.reason;
        move.movedAt = at;
        move.persist();
    }

    public static boolean changed(Adoption adoption) {
        return count("adoption = ?1 and state in (?2, ?3)", adoption, Adoption.State.ADOPTED, Adoption.State.PARTLY)
                > 0;
    }

    static List<AdoptionMove> of(Adoption adoption) {
        return list(
                "from AdoptionMove m join fetch m.movedBy where m.adoption = ?1 order by m.movedAt desc, m.id desc",
                adoption);
    }
}
