package openhall.ideas.paper;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import openhall.ideas.Idea;
import openhall.ideas.Reach;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Where letters about an idea are posted to; nothing else is done with it. */
@Entity
public class PaperContact extends PanacheEntityBase {
    private static final String OVER =
            "enteredAt < ?1 and idea.id not in (select m.idea.id from IdeaMove m where m.movedAt >= ?1)"
                    + " and id not in (select w.contact.id from WrittenLetter w where w.writtenAt >= ?1)";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Idea idea;

    public String name;
    public String address;

    /** Not written to: with it the author can take over the idea when they have an account. */
    public @Nullable String email;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person enteredBy;

    public Instant enteredAt;

    @SuppressWarnings("NullAway.Init")
    protected PaperContact() {}

    static void keep(Idea idea, Reach reach, Person by, Instant at) {
        var contact = new PaperContact();
        contact.idea = idea;
        contact.name = reach.name();
        contact.address = reach.address();
        contact.email = reach.email().isBlank() ? null : reach.email();
        contact.enteredBy = by;
        contact.enteredAt = at;
        contact.persist();
    }

    /** Who may read an address: whoever wrote it down, and moderators. */
    private boolean isFor(UUID reader, boolean moderates) {
        return moderates || enteredBy.id.equals(reader);
    }

    /** Whether letters about this idea go to somebody who uses this email address. */
    static boolean isOf(String ref, String address) {
        return count("idea.ref = ?1 and lower(email) = ?2", ref, address.toLowerCase(Locale.ROOT)) > 0;
    }

    static void forget(Idea idea) {
        delete("idea", idea);
    }

    public List<String> lines() {
        return address.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Whom the letter is for; without a name, whoever lives there. */
    public String addressee() {
        return name.isBlank() ? "To the person who sent idea " + idea.ref : name;
    }

    /** For whoever may not read an address it is as if there were no letters at all. */
    static PaperContact readable(@Nullable Idea idea, Me me) {
        var contact = idea == null ? null : of(idea);
        if (contact == null || !contact.isFor(me.personId(), me.may(May.MODERATE))) {
            throw new NotFoundException();
        }
        return contact;
    }

    static @Nullable PaperContact of(Idea idea) {
        return find("idea", idea).firstResult();
    }

    static void forgetAt(String address) {
        delete("lower(email) = ?1", address.toLowerCase(Locale.ROOT));
    }

    /** Takes out the addresses of ideas about which nothing was said since, or only counts them. */
    static long forgetOver(Instant before, boolean dryRun) {
        return dryRun ? count(OVER, before) : delete(OVER, before);
    }
}
