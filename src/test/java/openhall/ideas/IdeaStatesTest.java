package openhall.ideas;

import static openhall.ideas.IdeaCast.AT;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.ideas.duplicates.FreshMerger;
import openhall.web.Refused;
import org.junit.jupiter.api.Test;

/** Every pair of states of an idea, tried through the verb, the page and the program's edge. */
@QuarkusTest
class IdeaStatesTest {
    private static final DrawnStates SEEN = DrawnStates.of("VISIBILITY");
    private static final DrawnStates DECIDED = DrawnStates.of("DECISION");
    private static final DrawnStates DONE = DrawnStates.of("DELIVERY");

    /** One way to try a step; what it answers does not matter, only where the idea is then. */
    private interface Way {
        void go(String ref, String to);
    }

    @Test
    void every_state_of_the_program_is_drawn() {
        assertThat(SEEN.next().keySet()).containsExactlyInAnyOrderElementsOf(names(Visibility.values()));
        assertThat(DECIDED.next().keySet()).containsExactlyInAnyOrderElementsOf(names(Decision.values()));
        assertThat(DONE.next().keySet()).containsExactlyInAnyOrderElementsOf(names(Delivery.values()));
    }

    @Test
    void only_the_drawn_steps_of_visibility_pass() {
        var wrong = new ArrayList<String>();
        for (var from : SEEN.next().keySet()) {
            for (var to : SEEN.next().keySet()) {
                check(seen(from), from, to, SEEN.leads(from, to), IdeaStatesTest::see, wrong);
                // The links of the author's letters are tried where letters are.
                var passes = SEEN.leads(from, to, "") || (to.equals("WITHDRAWN") && SEEN.leads(from, to, "author"));
                check(seen(from), from, to, passes, IdeaStatesTest::seeOnPage, wrong);
                check(seen(from), from, to, passes, IdeaStatesTest::seeByProgram, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void only_the_drawn_steps_of_decision_pass() {
        var wrong = new ArrayList<String>();
        for (var from : DECIDED.next().keySet()) {
            for (var to : DECIDED.next().keySet()) {
                check(decided(from), from, to, DECIDED.leads(from, to), IdeaStatesTest::decide, wrong);
                var passes = DECIDED.leads(from, to, "");
                check(decided(from), from, to, passes, IdeaStatesTest::decideOnPage, wrong);
                check(decided(from), from, to, passes, IdeaStatesTest::decideByProgram, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void only_the_drawn_steps_of_delivery_pass() {
        var wrong = new ArrayList<String>();
        for (var from : DONE.next().keySet()) {
            for (var to : DONE.next().keySet()) {
                var passes = DONE.leads(from, to, "");
                check(done(from), from, to, passes, IdeaStatesTest::deliver, wrong);
                check(done(from), from, to, passes, IdeaStatesTest::deliverOnPage, wrong);
                check(done(from), from, to, passes, IdeaStatesTest::deliverByProgram, wrong);
            }
            var reopens = DONE.leads(from, "IN_PROGRESS", "not-solved");
            check(done(from), from, "IN_PROGRESS", reopens, IdeaStatesTest::reopen, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void an_idea_that_is_merged_goes_back_to_the_state_it_had_and_waits_since_it_was_published() {
        for (var from : List.of("OPEN", "UNDER_REVIEW", "SHORTLISTED")) {
            var ref = decided(from);
            decide(ref, "MERGED");
            assertThat(IdeaCast.idea(ref).waitingSince).isNull();

            decide(ref, from);

            var idea = IdeaCast.idea(ref);
            assertThat(idea.decision).isEqualTo(Decision.valueOf(from));
            assertThat(idea.waitingSince).isEqualTo(idea.publishedAt);
        }
    }

    @Test
    void work_that_was_stopped_begins_anew_only_with_another_answer() {
        var ref = done("STOPPED");
        decide(ref, "ACCEPTED_IN_PART");
        assertThat(state(ref)).containsExactly("PUBLISHED", "ACCEPTED_IN_PART", "NONE");

        var going = done("IN_PROGRESS");
        decide(going, "NOT_ACCEPTED");
        assertThat(state(going)).containsExactly("PUBLISHED", "ACCEPTED", "IN_PROGRESS");
    }

    @Test
    void nobody_moves_their_own_idea_on_any_axis() {
        var ofNia = IdeaCast.sentBy(Cast.NIA, "Nia's own");
        var ofPriya = IdeaCast.sentBy(Cast.PRIYA, "Priya's own");
        In.tx(() -> Idea.held(ofPriya).publish(Cast.NIA.person(), AT));

        for (Way way : List.<Way>of(IdeaStatesTest::see, IdeaStatesTest::seeOnPage, IdeaStatesTest::seeByProgram)) {
            way.go(ofNia, "PUBLISHED");
            assertThat(IdeaCast.idea(ofNia).visibility).isEqualTo(Visibility.AWAITING_CHECK);
        }
        for (Way way :
                List.<Way>of(IdeaStatesTest::decide, IdeaStatesTest::decideOnPage, IdeaStatesTest::decideByProgram)) {
            way.go(ofPriya, "ACCEPTED");
            way.go(ofPriya, "MERGED");
            assertThat(IdeaCast.idea(ofPriya).decision).isEqualTo(Decision.OPEN);
        }
        var accepted = FreshIdea.acceptedFrom(Cast.MO.id());
        attempt(() -> Idea.held(accepted).deliver(Delivery.PLANNED, "Soon", Cast.MO.person(), AT));
        assertThat(IdeaCast.idea(accepted).delivery).isEqualTo(Delivery.NONE);
    }

    private static void check(String ref, String from, String to, boolean passes, Way way, List<String> wrong) {
        var before = state(ref);
        way.go(ref, to);
        var after = state(ref);
        var moved = !after.equals(before);
        if (moved != passes || (moved && !after.contains(to))) {
            var drawn = passes ? " is drawn" : " is not drawn";
            wrong.add(from + " to " + to + drawn + ", but: " + before + ", " + after);
        }
    }

    private static List<String> state(String ref) {
        var idea = IdeaCast.idea(ref);
        return List.of(idea.visibility.name(), idea.decision.name(), idea.delivery.name());
    }

    private static List<String> names(Enum<?>[] states) {
        return Arrays.stream(states).map(state -> state.name()).toList();
    }

    private static String seen(String state) {
        var title = "Seen " + state + " " + UUID.randomUUID();
        if (state.equals("UNCONFIRMED")) {
            return IdeaCast.unconfirmed(title);
        }
        var ref = IdeaCast.sentBy(Cast.ADA, title);
        SEEN.way("AWAITING_CHECK", state).forEach(step -> see(ref, step));
        return ref;
    }

    private static String decided(String state) {
        var ref = IdeaCast.published("Decided " + state + " " + UUID.randomUUID());
        DECIDED.way("OPEN", state).forEach(step -> decide(ref, step));
        return ref;
    }

    private static String done(String state) {
        var ref = FreshIdea.accepted();
        DONE.way("NONE", state).forEach(step -> deliver(ref, step));
        return ref;
    }

    private static void see(String ref, String to) {
        attempt(() -> see(Idea.held(ref), Visibility.valueOf(to)));
    }

    private static void see(Idea idea, Visibility to) {
        switch (to) {
            case UNCONFIRMED -> idea.visibility.require(to);
            case AWAITING_CHECK -> enterCheck(idea);
            case WITHDRAWN -> idea.withdraw(Cast.ADA.person(), AT);
            default -> idea.check(to, ReasonCode.ADVERT, "Words to the author", Cast.NIA.person(), AT);
        }
    }

    private static void enterCheck(Idea idea) {
        if (idea.isUnconfirmed()) {
            idea.confirm(AT);
        } else {
            idea.change(IdeaCast.words("Changed"), AT);
        }
    }

    private static void seeOnPage(String ref, String to) {
        if (to.equals("WITHDRAWN")) {
            Cast.ADA.post("/ideas/" + ref + "/withdrawal");
        } else {
            Cast.NIA.post(
                    "/moderation/" + ref + "/check", "outcome", to, "reason", "ADVERT", "words", "Words to the author");
        }
    }

    private static void seeByProgram(String ref, String to) {
        if (to.equals("WITHDRAWN")) {
            Cast.ADA.postJson("/api/ideas/" + ref + "/withdrawal", "");
        } else {
            Cast.NIA.postJson("/api/ideas/" + ref + "/moderation", """
                    {"outcome": "%s", "reason": "ADVERT", "words": "Words to the author"}""".formatted(to));
        }
    }

    private static void decide(String ref, String to) {
        attempt(() -> {
            var idea = Idea.held(ref);
            if (to.equals("MERGED")) {
                FreshMerger.mergeBy(Cast.PRIYA, ref, another().ref);
            } else if (isBack(idea, to)) {
                FreshMerger.undoBy(Cast.PRIYA, ref);
            } else {
                var verdict = new Verdict(Decision.valueOf(to), IdeaCast.parking(), "Because of this", "New facts");
                idea.decide(verdict, Cast.PRIYA.person(), AT);
            }
        });
    }

    /** Taking a merger apart leads back to where the idea was, and nowhere else. */
    private static boolean isBack(Idea idea, String to) {
        return idea.decision == Decision.MERGED && FreshMerger.before(idea).equals(to);
    }

    private static Idea another() {
        var idea = Idea.propose(
                IdeaCast.words("Another"), Proposal.Sender.signedIn(Cast.ADA.person(), false), UUID.randomUUID(), AT);
        idea.publish(Cast.NIA.person(), AT);
        return idea;
    }

    private static void decideOnPage(String ref, String to) {
        Cast.PRIYA.post(
                "/ideas/" + ref + "/decision",
                "decision",
                to,
                "service",
                "parking",
                "reply",
                "Because of this",
                "change",
                "New facts");
    }

    private static void decideByProgram(String ref, String to) {
        Cast.PRIYA.postJson("/api/ideas/" + ref + "/decision", """
                {"decision": "%s", "service": "parking", "reply": "Because", "change": "New facts"}""".formatted(to));
    }

    private static void deliver(String ref, String to) {
        attempt(() -> Idea.held(ref).deliver(Delivery.valueOf(to), "This has happened", Cast.PRIYA.person(), AT));
    }

    private static void deliverOnPage(String ref, String to) {
        Cast.PRIYA.post("/ideas/" + ref + "/delivery", "state", to, "why", "This has happened");
    }

    private static void deliverByProgram(String ref, String to) {
        Cast.PRIYA.postJson("/api/ideas/" + ref + "/delivery", """
                {"state": "%s", "why": "This has happened"}""".formatted(to));
    }

    private static void reopen(String ref, String to) {
        attempt(() -> Idea.held(ref).reopen("It is not solved", Cast.PRIYA.person(), AT));
    }

    /** A refusal says why in a sentence, and leaves nothing behind. */
    private static void attempt(Runnable verb) {
        try {
            In.tx(verb);
        } catch (Refused refused) {
            assertThat(refused.getMessage()).endsWith(".");
        }
    }
}
