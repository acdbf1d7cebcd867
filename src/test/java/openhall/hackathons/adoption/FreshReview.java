package openhall.hackathons.adoption;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.hackathons.Adoption;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.SiteClock;
import openhall.hackathons.Submission;
import openhall.people.OrgUnit;
import openhall.people.Person;

/** Projects with reviews, for tests. */
public final class FreshReview {
    private FreshReview() {}

    /** The team of a project that this person answers for, whose first review was due yesterday. */
    public static String dueOf(UUID owner) {
        var team = Hackathons.adopted(owner, before());
        due(team, 30, Adoption.day(Instant.now()).minusDays(1));
        return team;
    }

    /** The team of a project that this person's service did not adopt. */
    public static String notAdoptedBy(UUID owner) {
        var team = Hackathons.adopted(owner, before());
        refuse(team, owner, Instant.now());
        return team;
    }

    /** The same, and newer than whatever another test has decided. */
    public static String newestNotAdoptedBy(UUID owner) {
        var team = Hackathons.adopted(owner, Instant.now().plus(Duration.ofDays(2)));
        refuse(team, owner, Instant.now().plus(Duration.ofDays(3)));
        return team;
    }

    /** A finished hackathon with nothing left to do but to close it. */
    public static String closable() {
        var finished = Hackathons.finished(before());
        var owner = Cast.PRIYA.id();
        In.tx(() -> {
            var hackathon = Hackathon.named(finished.slug());
            var repairs = Objects.requireNonNull(OrgUnit.bySlug("housing-repairs"));
            Person priya = Person.findById(owner);
            Adoption.offer(Submission.byTeamRef(finished.ref()), repairs, priya, Cast.OMAR.person(), finished.after());
            var promise = new FollowUpPlan.Promise("Repairs tries it.", repairs, priya);
            FollowUpPlan.write(hackathon, promise, Cast.OMAR.person(), finished.after());
        });
        refuse(finished.ref(), owner, Instant.now());
        return finished.slug();
    }

    private static void refuse(String team, UUID owner, Instant at) {
        In.tx(() -> {
            var adoption = Objects.requireNonNull(Adoption.of(Submission.byTeamRef(team)));
            Person by = Person.findById(owner);
            adoption.move(Adoption.State.NOT_ADOPTED, by, "It costs too much.", at);
        });
    }

    /** Moves the day of a review. */
    static void due(String team, int day, LocalDate on) {
        In.tx(() -> Adoption.getEntityManager()
                .createNativeQuery("update adoption_review set due_on = ?1 where day = ?2 and adoption_id ="
                        + " (select a.id from adoption a join submission s on s.id = a.submission_id"
                        + " join team t on t.id = s.team_id where t.ref = ?3)")
                .setParameter(1, on)
                .setParameter(2, day)
                .setParameter(3, team)
                .executeUpdate());
    }

    static Adoption of(String team) {
        return Objects.requireNonNull(Adoption.of(Submission.byTeamRef(team)));
    }

    static LocalDate today() {
        return Adoption.day(In.tx(() -> new SiteClock().now()));
    }

    private static Instant before() {
        return Instant.now().minus(Duration.ofHours(4));
    }
}
