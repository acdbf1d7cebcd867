package openhall.ideas;

import static openhall.ideas.IdeaCast.AT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import openhall.Cast;
import openhall.In;
import openhall.people.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SupportTest {
    @Test
    void fifty_clicks_of_one_person_are_one_support() throws Exception {
        var ref = IdeaCast.published("Fifty clicks");
        var ada = Cast.ADA.id();

        together(50, turn -> give(ref, ada));

        assertThat(IdeaCast.idea(ref).supportCount).isEqualTo(1);
        assertThat(rows(ref)).isEqualTo(1);
    }

    @Test
    void twenty_people_at_once_are_twenty_supports() throws Exception {
        var ref = IdeaCast.published("Twenty people");
        var people = IntStream.range(0, 20)
                .mapToObj(turn -> In.tx(() -> IdeaCast.resident().id))
                .toList();

        together(20, turn -> give(ref, people.get(turn)));

        assertThat(IdeaCast.idea(ref).supportCount).isEqualTo(20);
        assertThat(rows(ref)).isEqualTo(20);
    }

    @Test
    void support_taken_back_is_not_counted_and_can_be_given_again() {
        var ref = IdeaCast.published("Taken back");
        give(ref, Cast.ADA.id());

        takeBack(ref);
        takeBack(ref);
        assertThat(IdeaCast.idea(ref).supportCount).isZero();

        give(ref, Cast.ADA.id());
        assertThat(IdeaCast.idea(ref).supportCount).isEqualTo(1);
    }

    @Test
    void nobody_supports_their_own_idea() {
        var ref = IdeaCast.sentBy(Cast.ADA, "My own idea");
        In.tx(() -> {
            Idea.held(ref).publish(Cast.NIA.person(), AT);
            return ref;
        });

        assertThatThrownBy(() -> give(ref, Cast.ADA.id())).isInstanceOf(NotYourOwnIdea.class);
    }

    @Test
    void an_idea_that_is_not_published_takes_no_support() {
        var ref = IdeaCast.awaitingCheck("Not yet published");

        assertThatThrownBy(() -> give(ref, Cast.ADA.id())).isInstanceOf(MoveNotAllowed.class);
        assertThat(Cast.ADA.post("/ideas/" + ref + "/support").statusCode()).isEqualTo(404);
    }

    private interface Turn {
        void take(int turn);
    }

    private static void together(int threads, Turn turn) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        var turns = new ArrayList<Callable<Integer>>();
        IntStream.range(0, threads)
                .forEach(number -> turns.add(() -> {
                    turn.take(number);
                    return number;
                }));
        for (var done : pool.invokeAll(turns)) {
            done.get();
        }
        pool.shutdown();
    }

    private static void give(String ref, UUID personId) {
        In.tx(() -> {
            var idea = Idea.held(ref);
            Person person = Person.findById(personId);
            idea.gainSupport(person, AT);
            return ref;
        });
    }

    private static void takeBack(String ref) {
        In.tx(() -> {
            Idea.held(ref).loseSupport(Cast.ADA.person(), AT);
            return ref;
        });
    }

    private static long rows(String ref) {
        return In.tx(() -> Support.count("idea.ref = ?1", ref));
    }
}
