package openhall.ideas;

import static openhall.ideas.IdeaCast.AT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import openhall.Cast;
import openhall.In;
import openhall.activity.Activity;
import openhall.activity.Mail;
import openhall.web.Refused;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdeaTest {
    // Written out again, not read from the enums, so that a change there is seen here.
    private static final Map<Visibility, Set<Visibility>> SEEN = Map.of(
            Visibility.UNCONFIRMED, Set.of(Visibility.AWAITING_CHECK, Visibility.WAITING_TURN),
            Visibility.WAITING_TURN, Set.of(Visibility.AWAITING_CHECK, Visibility.WITHDRAWN),
            Visibility.AWAITING_CHECK,
                    Set.of(Visibility.PUBLISHED, Visibility.RETURNED, Visibility.NOT_PUBLISHED, Visibility.WITHDRAWN),
            Visibility.RETURNED, Set.of(Visibility.AWAITING_CHECK, Visibility.WITHDRAWN),
            Visibility.PUBLISHED, Set.of(Visibility.HIDDEN, Visibility.WITHDRAWN),
            Visibility.HIDDEN, Set.of(Visibility.PUBLISHED, Visibility.REMOVED, Visibility.WITHDRAWN));

    private static final Set<Decision> FINAL = Set.of(
            Decision.ACCEPTED,
            Decision.ACCEPTED_IN_PART,
            Decision.NOT_ACCEPTED,
            Decision.ALREADY_HAPPENING,
            Decision.PASSED_ON);

    private static final Map<Delivery, Set<Delivery>> DONE = Map.of(
            Delivery.NONE, Set.of(Delivery.PLANNED, Delivery.IN_PROGRESS),
            Delivery.PLANNED, Set.of(Delivery.IN_PROGRESS, Delivery.STOPPED),
            Delivery.IN_PROGRESS, Set.of(Delivery.DELIVERED, Delivery.STOPPED),
            Delivery.DELIVERED, Set.of(Delivery.IN_PROGRESS),
            Delivery.STOPPED, Set.of(Delivery.PLANNED));

    @Test
    void every_pair_of_visibilities_is_allowed_or_refused_as_the_table_says() {
        var wrong = new ArrayList<String>();
        for (var from : Visibility.values()) {
            for (var to : Visibility.values()) {
                var ref = IdeaCast.unconfirmed("Seen " + from + " " + to);
                pathTo(from, Visibility.UNCONFIRMED, SEEN).forEach(step -> move(ref, step, IdeaTest::see));
                if (move(ref, to, IdeaTest::see)
                        != SEEN.getOrDefault(from, Set.of()).contains(to)) {
                    wrong.add(from + " to " + to);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void every_pair_of_decisions_is_allowed_or_refused_as_the_rule_says() {
        var wrong = new ArrayList<String>();
        for (var from : Decision.values()) {
            for (var to : Decision.values()) {
                var ref = IdeaCast.published("Decided " + from + " " + to);
                if (from != Decision.OPEN) {
                    move(ref, from, IdeaTest::decide);
                }
                if (move(ref, to, IdeaTest::decide) != mayDecide(from, to)) {
                    wrong.add(from + " to " + to);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void every_pair_of_deliveries_is_allowed_or_refused_as_the_table_says() {
        var wrong = new ArrayList<String>();
        for (var from : Delivery.values()) {
            for (var to : Delivery.values()) {
                var ref = IdeaCast.accepted("Done " + from + " " + to);
                pathTo(from, Delivery.NONE, DONE).forEach(step -> move(ref, step, IdeaTest::deliver));
                if (move(ref, to, IdeaTest::deliver)
                        != DONE.getOrDefault(from, Set.of()).contains(to)) {
                    wrong.add(from + " to " + to);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void a_moderator_cannot_check_their_own_idea() {
        var ref = IdeaCast.sentBy(Cast.NIA, "A moderator's own idea");

        assertThatThrownBy(() -> In.tx(() -> {
                    Idea.held(ref).publish(Cast.NIA.person(), AT);
                    return ref;
                }))
                .isInstanceOf(NotYourOwnIdea.class);
    }

    @Test
    void an_owner_cannot_decide_their_own_idea() {
        var ref = IdeaCast.sentBy(Cast.PRIYA, "An owner's own idea");
        move(ref, Visibility.PUBLISHED, IdeaTest::see);

        assertThat(move(ref, Decision.ACCEPTED, IdeaTest::decide)).isFalse();
    }

    @Test
    void a_final_decision_without_words_is_refused() {
        var ref = IdeaCast.published("Decided without words");

        for (var to : FINAL) {
            assertThat(move(
                            ref,
                            to,
                            (idea, next) -> idea.decide(next, IdeaCast.parking(), " ", Cast.PRIYA.person(), AT)))
                    .isFalse();
        }
    }

    @Test
    void an_address_is_kept_only_until_it_is_confirmed() {
        var ref = IdeaCast.unconfirmed("An address");
        assertThat(IdeaCast.idea(ref).email).isNotNull();

        move(ref, Visibility.AWAITING_CHECK, IdeaTest::see);

        assertThat(IdeaCast.idea(ref).email).isNull();
        assertThat(IdeaCast.idea(ref).author).isNotNull();
    }

    @Test
    void an_idea_that_is_decided_cannot_be_withdrawn() {
        assertThat(move(IdeaCast.accepted("Kept in the record"), Visibility.WITHDRAWN, IdeaTest::see))
                .isFalse();
    }

    @Test
    void an_unconfirmed_idea_is_deleted_after_fourteen_days_and_not_before() {
        var ref = IdeaCast.unconfirmed("Never confirmed");
        var letter = "idea-confirm/" + IdeaCast.idea(ref).id;

        In.tx(() -> Idea.forgetUnconfirmed(AT.plus(Idea.TIME_TO_CONFIRM)));
        assertThat(isGone(ref)).isFalse();
        assertThat(In.tx(() -> Mail.count("key", letter))).isEqualTo(1);

        In.tx(() -> Idea.forgetUnconfirmed(AT.plus(Idea.TIME_TO_CONFIRM).plusSeconds(1)));
        assertThat(isGone(ref)).isTrue();
        assertThat(In.tx(() -> Mail.count("key", letter))).as("Its letter").isZero();
    }

    @Test
    void the_record_has_the_title_of_an_idea_only_once_it_is_published() {
        var ref = IdeaCast.awaitingCheck("What my neighbour does");
        assertThat(onRecord(ref)).isNotEmpty().containsOnly("Idea " + ref);

        move(ref, Visibility.PUBLISHED, IdeaTest::see);
        assertThat(onRecord(ref)).contains("What my neighbour does");
    }

    private static List<String> onRecord(String ref) {
        return In.tx(() -> Activity.<Activity>list("kind = 'idea' and ref = ?1", ref).stream()
                .map(row -> row.title)
                .toList());
    }

    @Test
    void an_idea_waits_from_the_day_it_is_published_until_it_has_a_reply() {
        var before = waiting();
        var ref = IdeaCast.published("On the clock");
        assertThat(waiting()).isEqualTo(before + 1);

        move(ref, Decision.NOT_ACCEPTED, IdeaTest::decide);

        assertThat(waiting()).isEqualTo(before);
    }

    @Test
    void the_clock_speaks_in_sentences() {
        assertThat(new Waiting(6, 12).sentence())
                .isEqualTo("6 ideas are waiting for a reply, the longest 12 working days");
        assertThat(new Waiting(1, 1).sentence()).isEqualTo("1 idea is waiting for a reply, the longest 1 working day");
        assertThat(new Waiting(0, 0).sentence()).isEqualTo("No ideas are waiting for a reply");
    }

    @Test
    void the_measures_count_replies_and_adoptions_of_published_ideas() {
        var replied = replied();
        var adopted = adopted();

        IdeaCast.accepted("Counted in the measures");

        assertThat(replied()).isEqualTo(new Share(replied.part() + 1, replied.whole() + 1));
        assertThat(adopted()).isEqualTo(new Share(adopted.part() + 1, adopted.whole() + 1));
    }

    private static Share replied() {
        return In.tx(
                () -> Share.replied(Panache.getEntityManager(), Instant.now().plusSeconds(60)));
    }

    private static Share adopted() {
        return In.tx(
                () -> Share.adopted(Panache.getEntityManager(), Instant.now().plusSeconds(60)));
    }

    private static long waiting() {
        return In.tx(() -> Waiting.at(AT).count());
    }

    private static boolean isGone(String ref) {
        return In.tx(() -> Idea.byRef(ref) == null);
    }

    private static boolean mayDecide(Decision from, Decision to) {
        if (from == to || to == Decision.OPEN) {
            return false;
        }
        return !FINAL.contains(from) || to == Decision.UNDER_REVIEW;
    }

    /** True when the move was made; a refusal must say why in a sentence. */
    private static <S> boolean move(String ref, S to, BiConsumer<Idea, S> verb) {
        return In.tx(() -> {
            try {
                verb.accept(Idea.held(ref), to);
                return true;
            } catch (Refused refused) {
                assertThat(refused.getMessage()).endsWith(".");
                return false;
            }
        });
    }

    private static void see(Idea idea, Visibility to) {
        switch (to) {
            case UNCONFIRMED -> idea.visibility.require(to);
            case WAITING_TURN -> waitForTurn(idea);
            case AWAITING_CHECK -> enterCheck(idea);
            case WITHDRAWN -> idea.withdraw(Objects.requireNonNullElseGet(idea.author, Cast.ADA::person), AT);
            default -> idea.check(to, ReasonCode.ADVERT, "Words to the author", Cast.NIA.person(), AT);
        }
    }

    private static void waitForTurn(Idea idea) {
        if (idea.isUnconfirmed()) {
            idea.confirm(AT.plusSeconds(3600), AT);
        } else {
            idea.visibility.require(Visibility.WAITING_TURN);
        }
    }

    private static void enterCheck(Idea idea) {
        if (idea.isUnconfirmed()) {
            idea.confirm(AT);
        } else if (idea.visibility == Visibility.WAITING_TURN) {
            idea.takeTurn(AT);
        } else {
            idea.change(IdeaCast.words("Changed"), AT);
        }
    }

    private static void decide(Idea idea, Decision to) {
        idea.decide(to, IdeaCast.parking(), "Because of this", Cast.PRIYA.person(), AT);
    }

    private static void deliver(Idea idea, Delivery to) {
        idea.deliver(to, "This has happened", Cast.PRIYA.person(), AT);
    }

    /** The shortest way through the table, without the state it begins in. */
    private static <S> List<S> pathTo(S goal, S start, Map<S, Set<S>> next) {
        var ways = new ArrayDeque<List<S>>(List.of(List.of(start)));
        while (true) {
            var way = ways.remove();
            var here = way.get(way.size() - 1);
            if (here.equals(goal)) {
                return way.subList(1, way.size());
            }
            for (var there : next.getOrDefault(here, Set.of())) {
                var longer = new ArrayList<>(way);
                longer.add(there);
                ways.add(longer);
            }
        }
    }
}
