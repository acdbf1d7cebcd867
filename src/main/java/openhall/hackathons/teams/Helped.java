package openhall.hackathons.teams;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.hackathons.Hackathon;
import openhall.people.Person;
import openhall.skills.Evidence;
import openhall.skills.Level;
import openhall.skills.Skill;
import openhall.web.Refused;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A mentor or a judge who took part in a hackathon, by the word of an organiser who is somebody else. */
@Entity
public class Helped extends PanacheEntityBase {
    /** Who helps teams or reads what they made shows that they can work with others. */
    private static final String SKILL = "COLL";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Hackathon hackathon;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person confirmedBy;

    public Instant confirmedAt;

    /** Null until results are final. */
    public @Nullable Instant evidencedAt;

    @SuppressWarnings("serial")
    static class OwnHelp extends Refused {
        OwnHelp() {
            super("You cannot confirm what you did yourself. Ask another organiser.");
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Helped() {}

    /** Once for each person, and only when the hackathon is held; evidence follows as soon as results are final. */
    static Helped confirm(Hackathon hackathon, Person person, Person by, Instant at) {
        if (by.id.equals(person.id)) {
            throw new OwnHelp();
        }
        Helped before =
                find("hackathon = ?1 and person = ?2", hackathon, person).firstResult();
        if (before != null) {
            return before;
        }
        var helped = new Helped();
        helped.hackathon = hackathon;
        helped.person = person;
        helped.confirmedBy = by;
        helped.confirmedAt = at;
        helped.persist();
        // By their number: a name would outlive its erasure there
        Activity.record(by, "confirmed help at", hackathon.subject(), at, "person " + person.id);
        if (hackathon.finalisedAt != null) {
            helped.give(at);
        }
        return helped;
    }

    /** It was somebody else, or nobody: the evidence goes too, and stays gone. */
    void takeBack(String why, Person by, Instant at) {
        if (by.id.equals(person.id)) {
            throw new OwnHelp();
        }
        if (evidencedAt != null) {
            Evidence.from(person, help(hackathon)).stream()
                    .findFirst()
                    .ifPresent(evidence -> evidence.takeBack(by, why, at));
        }
        delete();
        Activity.record(by, "took back help at", hackathon.subject(), at, "person " + person.id);
    }

    /** Apart from what they did in a team of the same hackathon: each is taken back without the other. */
    static Subject help(Hackathon hackathon) {
        return new Subject("hackathon-help", hackathon.slug, "Help at " + hackathon.title, hackathon.path());
    }

    static void giveAll(Hackathon hackathon, Instant at) {
        in(hackathon).forEach(helped -> helped.give(at));
    }

    private void give(Instant at) {
        var skill = Skill.byKey(SKILL);
        if (skill != null) {
            Evidence.of(person, skill, Level.AWARENESS, Evidence.Kind.TOOK_PART, help(hackathon), at);
            evidencedAt = at;
        }
    }

    static List<Helped> in(Hackathon hackathon) {
        return list("from Helped d join fetch d.person where d.hackathon = ?1 order by d.id", hackathon);
    }
}
