package openhall.hackathons.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.Notice;
import openhall.hackathons.Challenge;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Team;
import openhall.people.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlacesTest {

    /** The counts as they are kept, and as they are when every row is counted. */
    private record Counts(int placed, int waiting) {}

    @Test
    void of_fifty_people_who_register_at_once_two_get_the_last_two_places() {
        var slug = FreshEvent.limitedTo(2);
        var people = FreshEvent.newcomers(50);

        AtOnce.each(50, number -> FreshEvent.register(slug, people.get(number)));

        assertThat(kept(slug)).isEqualTo(new Counts(2, 48)).isEqualTo(recounted(slug));
        var numbers = all(slug).stream().map(each -> each.number).toList();
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    void of_fifty_people_who_join_teams_at_once_two_get_the_last_two_places() {
        var slug = FreshEvent.limitedTo(2);
        var people = FreshEvent.newcomers(50);

        var in = AtOnce.each(50, number -> forms(slug, people.get(number)));

        assertThat(in).filteredOn(Boolean::booleanValue).hasSize(2);
        assertThat(kept(slug)).isEqualTo(new Counts(2, 0)).isEqualTo(recounted(slug));
    }

    private static boolean forms(String slug, UUID person) {
        try {
            return In.tx(() -> {
                var first = Challenge.published(Hackathon.named(slug)).get(0);
                Team.form(first, Person.findById(person), "T " + person, true, Instant.now());
                return true;
            });
        } catch (Places.AllTaken taken) {
            return false;
        }
    }

    @Test
    void two_who_give_up_at_once_let_the_two_longest_waiting_in() {
        var slug = FreshEvent.limitedTo(2);
        var people = FreshEvent.newcomers(6);
        people.forEach(person -> FreshEvent.register(slug, person));

        AtOnce.each(2, number -> {
            FreshEvent.giveUp(slug, people.get(number));
            return number;
        });

        assertThat(placed(slug)).containsExactly(people.get(2), people.get(3));
        assertThat(kept(slug)).isEqualTo(new Counts(2, 2)).isEqualTo(recounted(slug));
        assertThat(letters(people.get(2))).containsExactly("All places", "A place is free, and it is yours");
    }

    @Test
    void more_places_go_to_whoever_waits_longest_and_fewer_than_are_taken_cannot_be() {
        var slug = FreshEvent.limitedTo(1);
        var people = FreshEvent.newcomers(4);
        people.forEach(person -> FreshEvent.register(slug, person));

        FreshEvent.limit(slug, 3);

        assertThat(placed(slug)).containsExactly(people.get(0), people.get(1), people.get(2));
        assertThatThrownBy(() -> FreshEvent.limit(slug, 2)).isInstanceOf(Places.TooFew.class);
        FreshEvent.limit(slug, null);
        assertThat(kept(slug)).isEqualTo(new Counts(4, 0)).isEqualTo(recounted(slug));
    }

    @Test
    void whoever_asks_again_goes_to_the_end() {
        var slug = FreshEvent.limitedTo(1);
        var people = FreshEvent.newcomers(3);
        people.forEach(person -> FreshEvent.register(slug, person));
        FreshEvent.giveUp(slug, people.get(0));

        var again = FreshEvent.register(slug, people.get(0));

        assertThat(again).isEqualTo(new Places.Place(false, 2));
        assertThat(FreshEvent.of(slug, people.get(0)).number).isEqualTo(4);
        assertThat(placed(slug)).containsExactly(people.get(1));
    }

    @Test
    void whoever_registers_twice_keeps_what_they_have() {
        var slug = FreshEvent.limitedTo(1);
        var people = FreshEvent.newcomers(2);
        people.forEach(person -> FreshEvent.register(slug, person));

        assertThat(FreshEvent.register(slug, people.get(1))).isEqualTo(new Places.Place(false, 1));
        assertThat(kept(slug)).isEqualTo(new Counts(1, 1)).isEqualTo(recounted(slug));
    }

    @Test
    void whoever_waits_cannot_be_in_a_team() {
        var slug = FreshEvent.limitedTo(1);
        var people = FreshEvent.newcomers(2);
        people.forEach(person -> FreshEvent.register(slug, person));

        assertThatThrownBy(() -> forms(slug, people.get(1))).hasMessageContaining("number 1 on the waiting list");
        assertThat(forms(slug, people.get(0))).isTrue();
    }

    @Test
    void whoever_is_in_a_team_cannot_give_up_their_place() {
        var team = FreshHackathon.withTeam(Cast.ADA);

        assertThatThrownBy(() -> FreshEvent.giveUp(team.slug(), Cast.ADA.id())).isInstanceOf(Places.InATeam.class);
        assertThat(FreshEvent.of(team.slug(), Cast.ADA.id()).kind).isEqualTo(ComingAs.COMPLETE);
    }

    @Test
    void nobody_registers_after_entries_have_closed() {
        var slug = FreshHackathon.running().slug();
        Hackathons.closeEntries(slug);

        assertThatThrownBy(() -> FreshEvent.register(slug, Cast.ZED.id())).isInstanceOf(Places.NotOpen.class);
    }

    @Test
    void whoever_waited_until_entries_had_closed_has_no_place() {
        var slug = FreshHackathon.running().slug();
        In.tx(() -> Hackathon.getSession()
                .createNativeMutationQuery("update hackathon set submissions_close_at ="
                        + " clock_timestamp() + interval '2 seconds' where slug = :slug")
                .setParameter("slug", slug)
                .executeUpdate());

        var answers = AtOnce.each(2, number -> number == 0 ? heldPastTheDeadline(slug) : sentInTime(slug));

        assertThat(answers.get(1)).isEqualTo(409);
    }

    private static int heldPastTheDeadline(String slug) {
        return In.tx(() -> {
            Places.hold(Hackathon.named(slug));
            return pause(4);
        });
    }

    private static int sentInTime(String slug) {
        In.tx(() -> pause(0.5));
        return Cast.ZED
                .post("/hackathons/" + slug + "/registration", "coming", "ALONE", "agreed", "CONDUCT")
                .statusCode();
    }

    private static int pause(double seconds) {
        return Hackathon.getSession()
                .createNativeQuery("select 1 from pg_sleep(:seconds)", Integer.class)
                .setParameter("seconds", seconds)
                .getSingleResult();
    }

    @Test
    void whoever_leaves_their_team_keeps_their_place_and_can_give_it_up() {
        var team = FreshHackathon.withTeam(Cast.ADA);

        In.tx(() -> Team.byRef(team.team()).leave(Cast.ADA.person(), Instant.now()));

        assertThat(FreshEvent.of(team.slug(), Cast.ADA.id()).kind).isEqualTo(ComingAs.ALONE);
        FreshEvent.giveUp(team.slug(), Cast.ADA.id());
        assertThat(kept(team.slug())).isEqualTo(new Counts(0, 0));
    }

    @Test
    void after_entries_have_closed_nobody_gives_up_a_place() {
        var slug = FreshEvent.limitedTo(2);
        var person = FreshEvent.newcomers(1).get(0);
        FreshEvent.register(slug, person);
        Hackathons.closeEntries(slug);

        assertThatThrownBy(() -> FreshEvent.giveUp(slug, person)).isInstanceOf(Places.Over.class);
        assertThat(placed(slug)).containsExactly(person);
    }

    @Test
    void whoever_is_gone_leaves_their_place_to_the_next() {
        var slug = FreshEvent.limitedTo(1);
        var people = FreshEvent.newcomers(2);
        people.forEach(person -> FreshEvent.register(slug, person));

        In.tx(() -> Places.release(people.get(0), Instant.now()));

        assertThat(placed(slug)).containsExactly(people.get(1));
    }

    @Test
    void thirty_people_take_as_many_statements_as_one() {
        var one = FreshEvent.limitedTo(null);
        FreshEvent.register(one, FreshEvent.newcomers(1).get(0));
        var thirty = FreshEvent.limitedTo(null);
        FreshEvent.newcomers(30).forEach(person -> FreshEvent.register(thirty, person));
        Cast.OMAR.get("/organise/" + one + "/people");

        var few = Statements.counting(() -> Cast.OMAR.get("/organise/" + one + "/people"));
        var many = Statements.counting(() -> Cast.OMAR.get("/organise/" + thirty + "/people"));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    @Test
    void the_api_shows_who_comes_and_sets_how_many_can() {
        var slug = FreshEvent.limitedTo(1);
        FreshEvent.newcomers(2).forEach(person -> FreshEvent.register(slug, person));
        var path = "/api/hackathons/" + slug + "/people";

        Cast.SAM.getJson(path).then().statusCode(403);
        Cast.OMAR.getJson(path).then().statusCode(200).body("people.state", contains("PLACED", "WAITING"));
        Cast.OMAR.putJson(path + "/limit", Map.of("capacity", 2)).then().statusCode(422);
        Cast.OMAR
                .putJson(path + "/limit", Map.of("capacity", 2, "why", "A bigger hall"))
                .then()
                .statusCode(200)
                .body("people.state", contains("PLACED", "PLACED"));
        Cast.OMAR.putJson(path + "/limit", Map.of("capacity", 1)).then().statusCode(422);
    }

    private static List<Registration> all(String slug) {
        return In.tx(() -> Registration.all(Hackathon.named(slug)));
    }

    private static List<UUID> placed(String slug) {
        return all(slug).stream()
                .filter(Registration::isPlaced)
                .map(each -> each.person.id)
                .toList();
    }

    private static Counts kept(String slug) {
        return In.tx(() -> {
            var places = EventPlaces.of(Hackathon.named(slug));
            return new Counts(places.placed, places.waiting);
        });
    }

    private static Counts recounted(String slug) {
        var all = all(slug);
        var placed = (int) all.stream().filter(Registration::isPlaced).count();
        return new Counts(placed, all.size() - placed);
    }

    /** How the letters about a place begin that somebody was sent, without what differs each time. */
    private static List<String> letters(UUID person) {
        List<String> texts = In.tx(() -> Notice.getSession()
                .createNativeQuery(
                        "select n.title from notice n where n.person_id = :person order by n.at, n.id", String.class)
                .setParameter("person", person)
                .getResultList());
        return texts.stream()
                .map(text -> text.contains("A place is free") ? "A place is free, and it is yours" : "All places")
                .toList();
    }
}
