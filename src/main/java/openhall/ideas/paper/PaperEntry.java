package openhall.ideas.paper;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import openhall.ideas.Idea;
import openhall.ideas.Received;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That a member of staff wrote down an idea for somebody: from which slip, and when it came. */
@Entity
public class PaperEntry extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Idea idea;

    @Enumerated(EnumType.STRING)
    public Idea.Channel channel;

    public LocalDate receivedOn;
    public @Nullable String slip;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person enteredBy;

    public Instant enteredAt;

    @SuppressWarnings("NullAway.Init")
    protected PaperEntry() {}

    public static void note(Idea idea, Received how, Person by, Instant at) {
        var entry = new PaperEntry();
        entry.idea = idea;
        entry.channel = how.channel();
        entry.receivedOn = how.day();
        entry.slip = how.slip();
        entry.enteredBy = by;
        entry.enteredAt = at;
        entry.persist();
        if (how.reach().isByPost()) {
            PaperContact.keep(idea, how.reach(), by, at);
        }
    }

    public static boolean isBy(Idea idea, Person person) {
        return count("idea = ?1 and enteredBy = ?2", idea, person) > 0;
    }

    static @Nullable PaperEntry of(Idea idea) {
        return find("idea", idea).firstResult();
    }

    /** The idea that this slip of this day was written down as; null if it is new. */
    static @Nullable Idea onSlip(Received how) {
        if (how.slip() == null) {
            return null;
        }
        PaperEntry entry = find(
                        "from PaperEntry e join fetch e.idea where e.channel = ?1 and e.receivedOn = ?2 and e.slip = ?3",
                        how.channel(),
                        how.day(),
                        how.slip())
                .firstResult();
        return entry == null || entry.idea.sending.equals(how.sending()) ? null : entry.idea;
    }
}
