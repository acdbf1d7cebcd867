package openhall.hackathons.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.AtOnce;
import openhall.In;
import openhall.activity.Subject;
import openhall.hackathons.Challenge;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.hackathons.Team;
import openhall.hackathons.TeamMember;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.skills.Evidence;
import openhall.skills.Level;
import openhall.skills.Skill;
import openhall.web.Refused;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IntroductionTest {
    private final Instant now = Instant.now();

    @Test
    void a_team_is_told_which_skills_somebody_shows_and_neither_name_nor_level() {
        var rosa = Newcomer.resident();
        shows(rosa.id(), "USER");
        var made = FreshSearch.introductionOf(rosa.id());

        var reason = In.tx(() -> named(made, rosa.id()).reason);

        var title = In.tx(() -> Objects.requireNonNull(Skill.byKey("USER")).title);
        assertThat(reason).isEqualTo("Somebody who can: " + title);
    }

    @Test
    void somebody_who_shows_nothing_is_suggested_without_a_skill() {
        var rosa = Newcomer.resident();
        var made = FreshSearch.introductionOf(rosa.id());

        assertThat(In.tx(() -> named(made, rosa.id()).reason)).isEqualTo(Pool.NO_SKILL);
    }

    @Test
    void what_somebody_shows_no_more_is_gone_from_what_teams_read() {
        var rosa = Newcomer.resident();
        shows(rosa.id(), "USER");
        var made = FreshSearch.introductionOf(rosa.id());

        In.tx(() -> {
            var hackathon = Hackathon.named(made.slug());
            var wishes = new Looking.Wishes(List.of(), Challenge.published(hackathon), null);
            Looking.begin(hackathon, Person.findById(rosa.id()), wishes, now);
        });

        var reasons = In.tx(() -> Introduction.of(Team.byRef(made.team())).stream()
                .map(each -> each.reason)
                .toList());
        assertThat(reasons).containsExactly(Pool.NO_SKILL);
    }

    @Test
    void the_second_yes_puts_the_person_into_the_team_and_ends_their_search() {
        var rosa = Newcomer.resident();
        var made = FreshSearch.introductionOf(rosa.id());

        yes(made, rosa.id());
        assertThat(isIn(made, rosa.id())).isFalse();
        yes(made, founder(made));

        assertThat(isIn(made, rosa.id())).isTrue();
        assertThat(In.tx(() -> looking(made, rosa.id()).isOpen())).isFalse();
        assertThat(In.tx(() -> Introduction.of(Team.byRef(made.team())))).isEmpty();
    }

    @Test
    void both_who_say_yes_at_once_meet_once() {
        var rosa = Newcomer.resident();
        var made = FreshSearch.introductionOf(rosa.id());
        var people = List.of(rosa.id(), founder(made));

        AtOnce.each(2, number -> {
            yes(made, people.get(number));
            return number;
        });

        assertThat(isIn(made, rosa.id())).isTrue();
        assertThat(In.tx(() -> Team.byRef(made.team()).seatsTaken)).isEqualTo(2);
    }

    @Test
    void of_two_who_say_yes_at_once_to_a_team_with_one_place_one_gets_it() {
        var rosa = Newcomer.resident();
        var made = FreshSearch.introductionOf(rosa.id());
        var people = List.of(rosa.id(), Newcomer.resident().id());
        In.tx(() -> FreshSearch.look(made.slug(), people.get(1), now));
        var introductions = people.stream().map(person -> of(made, person)).toList();
        introductions.forEach(each -> yes(each, founder(made)));
        oneSeatMore(made);

        var in = AtOnce.each(2, number -> isAccepted(introductions.get(number), people.get(number)));

        assertThat(in).containsExactlyInAnyOrder(true, false);
        assertThat(people.stream().map(person -> isIn(made, person)).toList()).isEqualTo(in);
        var team = In.tx(() -> Team.byRef(made.team()));
        assertThat(team.seatsTaken).isEqualTo(team.seats).isEqualTo(2);
    }

    /** The same team and hackathon, and the suggestion to this person. */
    private static FreshSearch of(FreshSearch made, UUID person) {
        return In.tx(() -> {
            var mine = Introduction.of(Hackathon.named(made.slug()), Person.findById(person));
            return new FreshSearch(made.slug(), made.team(), mine.get(0).id.toString());
        });
    }

    private static void oneSeatMore(FreshSearch made) {
        In.tx(() -> Team.getSession()
                .createNativeMutationQuery("update team set seats = seats_taken + 1 where ref = :ref")
                .setParameter("ref", made.team())
                .executeUpdate());
    }

    private boolean isAccepted(FreshSearch introduction, UUID person) {
        try {
            yes(introduction, person);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    @Test
    void a_no_ends_it_for_good() {
        var rosa = Newcomer.resident();
        var made = FreshSearch.introductionOf(rosa.id());

        In.tx(() -> named(made, rosa.id()).no(Person.findById(rosa.id()), now));
        In.tx(() -> FreshSearch.look(made.slug(), rosa.id(), now));

        assertThat(In.tx(() -> Introduction.of(Team.byRef(made.team())))).isEmpty();
        assertThatThrownBy(() -> yes(made, founder(made))).isInstanceOf(Introduction.NoLonger.class);
    }

    @Test
    void nobody_is_asked_to_join_once_entries_have_closed() {
        var rosa = Newcomer.resident();
        var made = FreshSearch.introductionOf(rosa.id());
        var closed = now.plus(Duration.ofMinutes(90));

        assertThatThrownBy(() -> In.tx(() -> named(made, rosa.id()).yes(Person.findById(rosa.id()), closed)))
                .isInstanceOf(Team.NotTakingTeams.class);
    }

    @Test
    void it_ends_when_either_looks_no_more() {
        var rosa = Newcomer.resident();
        var made = FreshSearch.introductionOf(rosa.id());

        In.tx(() -> looking(made, rosa.id()).end(now));

        assertThatThrownBy(() -> yes(made, founder(made))).isInstanceOf(Refused.class);
        assertThat(In.tx(() -> Introduction.of(Team.byRef(made.team())))).isEmpty();
    }

    @Test
    void a_judge_looks_for_no_team_and_nobody_looks_who_has_one() {
        var rosa = Newcomer.resident();
        var made = FreshSearch.introductionOf(Newcomer.resident().id());
        In.tx(() -> Judge.add(Hackathon.named(made.slug()), Person.findById(rosa.id()), Person.findById(rosa.id()), now)
                .id);

        assertThatThrownBy(() -> In.tx(() -> FreshSearch.look(made.slug(), rosa.id(), now)))
                .isInstanceOf(Team.JudgesDoNotCompete.class);
        assertThatThrownBy(() -> In.tx(() -> FreshSearch.look(made.slug(), founder(made), now)))
                .hasMessageContaining("already in a team");
    }

    @Test
    void the_search_ends_with_a_team_however_it_was_found() {
        var rosa = Newcomer.resident();
        var slug = FreshSearch.lookingOf(rosa.id());

        In.tx(() -> {
            var challenge = Challenge.published(Hackathon.named(slug)).get(0);
            return Team.form(challenge, Person.findById(rosa.id()), "Own " + slug, true, now).ref;
        });

        assertThat(In.tx(() -> Looking.peopleIn(Hackathon.named(slug)))).isEmpty();
    }

    private void yes(FreshSearch made, UUID person) {
        In.tx(() -> named(made, person).yes(Person.findById(person), now));
    }

    private static Introduction named(FreshSearch made, UUID person) {
        return Introduction.named(made.slug(), UUID.fromString(made.id()), Person.findById(person));
    }

    private static Looking looking(FreshSearch made, UUID person) {
        return Objects.requireNonNull(Looking.of(Hackathon.named(made.slug()), person));
    }

    private static boolean isIn(FreshSearch made, UUID person) {
        return In.tx(() -> Team.byRef(made.team()).has(Person.findById(person)));
    }

    private static UUID founder(FreshSearch made) {
        return In.tx(() -> TeamMember.of(Team.byRef(made.team())).get(0).person.id);
    }

    private void shows(UUID who, String key) {
        var source = new Subject("test", UUID.randomUUID().toString(), "A test", "/");
        In.tx(() -> {
            var skill = Objects.requireNonNull(Skill.byKey(key));
            return Evidence.of(Person.findById(who), skill, Level.WORKING, Evidence.Kind.CONTRIBUTED, source, now);
        });
    }
}
