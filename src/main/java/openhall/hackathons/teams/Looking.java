package openhall.hackathons.teams;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.hackathons.Challenge;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Team;
import openhall.people.Person;
import openhall.skills.Skill;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody who looks for a team at a hackathon, and what they let teams see of themselves: never their name. */
@Entity
public class Looking extends PanacheEntityBase {
    private static final UUID NO_TEAM = new UUID(0, 0);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Hackathon hackathon;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    public @Nullable String about;

    /** Skills that others have seen, of those the hackathon asks for. */
    @ManyToMany
    @JoinTable(
            name = "looking_skill",
            joinColumns = @JoinColumn(name = "looking_id"),
            inverseJoinColumns = @JoinColumn(name = "skill_id"))
    public Set<Skill> skills = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "looking_challenge",
            joinColumns = @JoinColumn(name = "looking_id"),
            inverseJoinColumns = @JoinColumn(name = "challenge_id"))
    public Set<Challenge> challenges = new HashSet<>();

    public Instant consentedAt;
    public @Nullable Instant endedAt;

    /** What they show, what they want to work on, and what else they say. */
    public record Wishes(
            Collection<Skill> skills,
            Collection<Challenge> challenges,
            @Nullable String about) {}

    @SuppressWarnings("NullAway.Init")
    protected Looking() {}

    /** Begins to look, or takes what is wished now in place of what was; teams are suggested at once. */
    public static Looking begin(Hackathon hackathon, Person person, Wishes wishes, Instant at) {
        hackathon.lock(LockModeType.PESSIMISTIC_WRITE);
        Team.requireLooker(hackathon, person, at);
        var looking = of(hackathon, person.id);
        if (looking == null) {
            looking = new Looking();
            looking.hackathon = hackathon;
            looking.person = person;
        }
        looking.take(wishes, at);
        Activity.record(person, "looks for a team at", hackathon.subject(), at);
        Introduction.suggestTo(looking, at);
        Pairing.suggestTo(looking, at);
        return looking;
    }

    /** The same, and shows every skill that others have seen and the hackathon asks for. */
    public static Looking begin(
            Hackathon hackathon, Person person, Collection<String> challenges, String about, Instant at) {
        var choices = Choices.of(hackathon, person.id);
        var skills = choices.skills().stream().map(skill -> skill.key).toList();
        return begin(hackathon, person, choices.wishes(skills, challenges, about), at);
    }

    private void take(Wishes wishes, Instant at) {
        skills = new HashSet<>(wishes.skills());
        challenges = new HashSet<>(wishes.challenges());
        about = wishes.about();
        consentedAt = at;
        endedAt = null;
        persist();
        flush();
    }

    /** Only when the hackathon is held. Takes back what they agreed to: nobody is shown them any more, and a yes they gave is a yes no more. */
    public void end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
            withdraw(hackathon, person, NO_TEAM);
            Activity.record(person, "stopped looking for a team at", hackathon.subject(), at);
        }
    }

    /** When they have a team, if they were looking for one; what led them there is kept. */
    public static void stop(Team joined, Person person, Instant at) {
        stop(joined.hackathon, person, joined.id, at);
    }

    /** When they do not come, or come without looking. */
    public static void stop(Hackathon hackathon, Person person, Instant at) {
        stop(hackathon, person, NO_TEAM, at);
    }

    private static void stop(Hackathon hackathon, Person person, UUID joined, Instant at) {
        update("endedAt = ?1 where hackathon = ?2 and person = ?3 and endedAt is null", at, hackathon, person);
        withdraw(hackathon, person, joined);
    }

    private static void withdraw(Hackathon hackathon, Person person, UUID joined) {
        Introduction.withdraw(hackathon, person, joined);
        Pairing.withdraw(hackathon, person);
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    static @Nullable Looking of(Hackathon hackathon, @Nullable UUID personId) {
        List<Looking> found = list(
                "from Looking l left join fetch l.skills left join fetch l.challenges"
                        + " where l.hackathon = ?1 and l.person.id = ?2",
                hackathon,
                personId);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Those who look, and those who did. */
    static List<Looking> in(Hackathon hackathon) {
        return list(
                "select distinct l from Looking l join fetch l.person left join fetch l.skills left join fetch l.challenges"
                        + " where l.hackathon = ?1 order by l.id",
                hackathon);
    }

    static List<Person> peopleIn(Hackathon hackathon) {
        return getEntityManager()
                .createQuery(
                        "select l.person from Looking l where l.hackathon = :hackathon and l.endedAt is null order by l.id",
                        Person.class)
                .setParameter("hackathon", hackathon)
                .getResultList();
    }

    static void forget(UUID personId) {
        delete("person.id", personId);
    }

    /** Removes what is older, or only counts it. Who never stopped looking stopped when judging ended. */
    static long over(Instant before, boolean dryRun) {
        return dryRun
                ? count("from Looking l where coalesce(l.endedAt, l.hackathon.judgingEndsAt) < ?1", before)
                : delete(
                        "id in (select l.id from Looking l join l.hackathon h"
                                + " where coalesce(l.endedAt, h.judgingEndsAt) < ?1)",
                        before);
    }
}
