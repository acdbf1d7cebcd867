package openhall.hackathons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import openhall.activity.Activity;
import openhall.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeamTest {
    @Inject
    TestClock clock;

    Instant now = Instant.EPOCH;

    @BeforeEach
    void look() {
        clock.reset();
        now = clock.instant();
    }

    @Test
    void of_fifty_people_who_join_at_once_the_last_two_places_go_to_two() throws Exception {
        var slug = Hackathons.running(now, 1, 3);
        var ref = Hackathons.team(slug, Cast.ADA, "Crowd " + slug, now);
        var people = IntStream.range(0, 50).mapToObj(i -> newcomer()).toList();
        List<Callable<Boolean>> joins = people.stream()
                .<Callable<Boolean>>map(email -> () -> joins(ref, email))
                .toList();
        var threads = Executors.newFixedThreadPool(50);

        var admitted =
                threads.invokeAll(joins).stream().filter(TeamTest::isTrue).count();
        threads.shutdown();

        assertThat(admitted).isEqualTo(2);
        var members = In.tx(() -> TeamMember.of(Team.byRef(ref)).size());
        var taken = In.tx(() -> Team.byRef(ref).seatsTaken);
        assertThat(members).isEqualTo(3);
        assertThat(taken).isEqualTo(3);
    }

    @Test
    void the_record_does_not_have_what_a_team_calls_itself() {
        var slug = Hackathons.running(now, 1, 3);
        var ref = Hackathons.team(slug, Cast.ADA, "Friends of " + slug, now);

        var titles = In.tx(() -> Activity.<Activity>list("kind = 'team' and ref = ?1", ref).stream()
                .map(row -> row.title)
                .toList());

        assertThat(titles).isNotEmpty().containsOnly("Team " + ref);
    }

    private String newcomer() {
        return In.tx(() -> Person.residentAt(UUID.randomUUID() + "@example.org", "New Comer", now).email);
    }

    private boolean joins(String ref, String email) {
        try {
            return In.tx(() -> {
                Team.byRef(ref).join(Objects.requireNonNull(Person.byEmail(email)), now);
                return true;
            });
        } catch (Team.Full full) {
            return false;
        }
    }

    private static boolean isTrue(Future<Boolean> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void a_person_is_in_one_team_at_a_hackathon() {
        var slug = Hackathons.running(now);
        var first = Hackathons.team(slug, Cast.ADA, "First " + slug, now);
        var second = Hackathons.team(slug, Cast.SAM, "Second " + slug, now);

        assertThatThrownBy(() -> join(second, Cast.ADA)).isInstanceOf(Team.AlreadyInATeam.class);
        assertThat(In.tx(() -> Team.byRef(first).seatsTaken)).isEqualTo(1);
        assertThat(In.tx(() -> Team.byRef(second).seatsTaken)).isEqualTo(1);
    }

    @Test
    void two_teams_cannot_have_one_name() {
        var slug = Hackathons.running(now);
        Hackathons.team(slug, Cast.ADA, "Same " + slug, now);

        assertThatThrownBy(() -> Hackathons.team(slug, Cast.SAM, "SAME " + slug, now))
                .isInstanceOf(Team.NameTaken.class);
    }

    @Test
    void a_judge_cannot_join_a_team() {
        var slug = Hackathons.running(now);
        var ref = Hackathons.team(slug, Cast.ADA, "Fair " + slug, now);
        Hackathons.addJudge(slug, Cast.JO, now);

        assertThatThrownBy(() -> join(ref, Cast.JO)).isInstanceOf(Team.JudgesDoNotCompete.class);
    }

    @Test
    void a_member_leaves_before_the_deadline_and_not_after() {
        var slug = Hackathons.running(now);
        var ref = Hackathons.team(slug, Cast.ADA, "Going " + slug, now);
        join(ref, Cast.SAM);

        leave(ref, Cast.SAM, now);

        assertThat(In.tx(() -> Team.byRef(ref).seatsTaken)).isEqualTo(1);
        assertThatThrownBy(() -> leave(ref, Cast.ADA, now.plus(Duration.ofHours(1))))
                .isInstanceOf(Team.NotTakingTeams.class);
    }

    private void join(String ref, Cast who) {
        In.tx(() -> {
            Team.byRef(ref).join(who.person(), now);
            return ref;
        });
    }

    private static void leave(String ref, Cast who, Instant at) {
        In.tx(() -> {
            Team.byRef(ref).leave(who.person(), at);
            return ref;
        });
    }
}
