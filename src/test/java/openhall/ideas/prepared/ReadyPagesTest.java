package openhall.ideas.prepared;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.ideas.Decision;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.IdeaMove;
import openhall.ideas.Verdict;
import openhall.web.Cursor;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadyPagesTest {
    @Test
    void a_decision_that_is_kept_ready_shows_nowhere_until_it_is_published() {
        var ref = FreshIdea.published();
        var author = Objects.requireNonNull(In.tx(() -> Idea.held(ref).author.email));
        assertThat(keep(ref, "Kept until May " + ref, "")).isEqualTo(303);

        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString()).doesNotContain("Kept until May");
        assertThat(Cast.NOBODY.getJson("/api/ideas/" + ref).asString()).doesNotContain("Kept until May");
        assertThat(IdeaCast.letterTo(author)).doesNotContain("Kept until May");
        assertThat(Cast.PRIYA.get("/ideas/" + ref + "/decision").asString()).contains("Kept until May " + ref);

        assertThat(publish(id(ref))).isEqualTo(303);

        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString()).contains("Kept until May");
        assertThat(IdeaCast.letterTo(author)).contains("Kept until May");
    }

    @Test
    void an_idea_has_one_decision_that_is_kept_and_the_last_one_stands() {
        var ref = FreshIdea.published();
        keep(ref, "The first words " + ref, "");
        keep(ref, "The second words " + ref, "");

        assertThat(Cast.PRIYA.get("/ideas/" + ref + "/decision").asString())
                .contains("The second words " + ref)
                .doesNotContain("The first words " + ref);
        assertThat(In.tx(() -> PreparedDecision.count("idea.ref", ref))).isEqualTo(1);
    }

    @Test
    void several_are_published_together_and_one_that_cannot_be_says_why() {
        var good = FreshIdea.published();
        var moved = FreshIdea.published();
        var goodId = FreshPrepared.keep(good, null);
        var movedId = FreshPrepared.keep(moved, null);
        FreshIdea.hide(moved);

        var answer =
                Cast.PRIYA.postJson("/api/answers/ready", "{\"chosen\": [\"%s\", \"%s\"]}".formatted(movedId, goodId));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getInt("published")).isEqualTo(1);
        assertThat(answer.jsonPath().getInt("refused")).isEqualTo(1);
        assertThat(IdeaCast.idea(good).decision).isEqualTo(Decision.NOT_ACCEPTED);
        assertThat(IdeaCast.idea(moved).decision).isEqualTo(Decision.OPEN);
        assertThat(whyNot(movedId)).contains("not published");
    }

    @Test
    void eight_who_publish_the_same_at_once_publish_it_once() {
        var ref = FreshIdea.published();
        var id = UUID.fromString(FreshPrepared.keep(ref, IdeaCast.AT));

        AtOnce.each(
                8,
                number -> number % 2 == 0 ? Publication.ofDue(IdeaCast.AT).published() : (long) publish(id.toString()));

        assertThat(moves(ref)).isEqualTo(1);
    }

    @Test
    void one_whose_day_has_come_is_published_and_no_other() {
        var later = IdeaCast.AT.plus(Duration.ofDays(1));
        var due = FreshIdea.published();
        var notYet = FreshIdea.published();
        FreshPrepared.keep(due, IdeaCast.AT);
        FreshPrepared.keep(notYet, later);

        Publication.ofDue(IdeaCast.AT);

        assertThat(IdeaCast.idea(due).decision).isEqualTo(Decision.NOT_ACCEPTED);
        assertThat(IdeaCast.idea(notYet).decision).isEqualTo(Decision.OPEN);
        Publication.ofDue(later);
        assertThat(IdeaCast.idea(notYet).decision).isEqualTo(Decision.NOT_ACCEPTED);
    }

    @Test
    void one_that_is_refused_on_its_day_stays_and_is_not_tried_again() {
        var ref = FreshIdea.published();
        var id = FreshPrepared.keep(ref, IdeaCast.AT);
        FreshIdea.hide(ref);

        Publication.ofDue(IdeaCast.AT);

        assertThat(whyNot(id)).isNotEmpty();
        assertThat(In.tx(() -> PreparedDecision.due(IdeaCast.AT))).doesNotContain(UUID.fromString(id));
    }

    @Test
    void a_day_that_has_gone_by_and_a_day_without_keeping_are_refused_with_everything_kept() {
        var ref = FreshIdea.published();

        var past = post(ref, "Kept words", "keep", "1/1/2020");
        assertThat(past.statusCode()).isEqualTo(422);
        assertThat(past.asString())
                .contains("Enter a day after today")
                .contains("Kept words")
                .contains("1/1/2020");
        assertThat(post(ref, "Kept words", "", "1/1/2090").statusCode()).isEqualTo(422);
        assertThat(IdeaCast.idea(ref).decision).isEqualTo(Decision.OPEN);
    }

    @Test
    void an_officer_who_sent_the_idea_sees_no_decision_about_it_and_cannot_keep_drop_or_publish_one() {
        var ref = IdeaCast.sentBy(Cast.PRIYA, "Priya's own " + UUID.randomUUID());
        In.tx(() -> Idea.held(ref).publish(Cast.NIA.person(), IdeaCast.AT));
        var id = In.tx(() -> {
            var verdict = new Verdict(Decision.NOT_ACCEPTED, IdeaCast.parking(), "Not for Priya yet", "");
            var content = new PreparedDecision.Content(verdict, null, "", null);
            return PreparedDecision.keep(Idea.held(ref), content, Cast.MO.person(), IdeaCast.AT).id;
        });

        assertThat(Cast.PRIYA.get("/ideas/" + ref + "/decision").asString()).doesNotContain("Not for Priya yet");
        assertThat(Cast.PRIYA.get("/answers/ready").asString()).doesNotContain(ref);
        assertThat(keep(ref, "My own words", "")).isEqualTo(409);
        assertThat(Cast.PRIYA.post("/answers/ready/" + ref + "/removal").statusCode())
                .isEqualTo(409);
        publish(id.toString());
        assertThat(IdeaCast.idea(ref).decision).isEqualTo(Decision.OPEN);
    }

    @Test
    void one_that_is_dropped_is_gone_and_nobody_is_told() {
        var ref = FreshIdea.published();
        var id = FreshPrepared.keep(ref, null);

        assertThat(Cast.PRIYA.post("/answers/ready/" + ref + "/removal").statusCode())
                .isEqualTo(303);

        assertThat(publish(id)).isEqualTo(303);
        assertThat(IdeaCast.idea(ref).decision).isEqualTo(Decision.OPEN);
    }

    @Test
    void nothing_stays_ready_for_an_idea_that_is_decided_or_taken_back() {
        var decided = FreshIdea.published();
        FreshPrepared.keep(decided, null);
        var withdrawn = FreshIdea.published();
        FreshPrepared.keep(withdrawn, null);

        In.tx(() -> Idea.held(decided)
                .decide(Decision.ACCEPTED, IdeaCast.parking(), "We do it", Cast.PRIYA.person(), IdeaCast.AT));
        In.tx(() -> {
            var idea = Idea.held(withdrawn);
            idea.withdraw(Objects.requireNonNull(idea.author), IdeaCast.AT);
        });

        assertThat(In.tx(() -> PreparedDecision.count("idea.ref in ?1", List.of(decided, withdrawn))))
                .isZero();
    }

    @Test
    void one_about_a_hidden_idea_is_not_in_the_list_until_everyone_can_read_the_idea_again() {
        var ref = FreshIdea.published();
        var id = FreshPrepared.keep(ref, null);
        assertThat(isListed(id)).isTrue();

        FreshIdea.hide(ref);
        assertThat(isListed(id)).isFalse();

        In.tx(() -> Idea.held(ref).publish(Cast.NIA.person(), IdeaCast.AT));
        assertThat(isListed(id)).isTrue();
    }

    @Test
    void nothing_chosen_and_nonsense_are_refused_and_nobody_else_comes_in() {
        assertThat(Cast.PRIYA.post("/answers/ready").statusCode()).isEqualTo(422);
        assertThat(publish("nonsense")).isEqualTo(422);
        assertThat(Cast.SAM.get("/answers/ready").statusCode()).isEqualTo(403);
        assertThat(Cast.NIA.getJson("/api/answers/ready").statusCode()).isEqualTo(403);
    }

    @Test
    void the_list_takes_as_many_statements_for_twenty_as_for_one() {
        FreshPrepared.decision();
        Cast.PRIYA.get("/answers/ready");
        var one = Statements.counting(() -> Cast.PRIYA.get("/answers/ready"));
        for (var row = 1; row < 20; row++) {
            FreshPrepared.decision();
        }

        assertThat(Statements.counting(() -> Cast.PRIYA.get("/answers/ready")))
                .isEqualTo(one)
                .isLessThanOrEqualTo(6);
    }

    private static int keep(String ref, String reply, String day) {
        return post(ref, reply, "keep", day).statusCode();
    }

    private static Response post(String ref, String reply, String when, String day) {
        return Cast.PRIYA.post(
                "/ideas/" + ref + "/decision",
                "decision",
                "NOT_ACCEPTED",
                "service",
                "parking",
                "reply",
                reply,
                "when",
                when,
                "day",
                day);
    }

    private static int publish(String id) {
        return Cast.PRIYA.post("/answers/ready", "chosen", id).statusCode();
    }

    private static String id(String ref) {
        return In.tx(() -> Objects.requireNonNull(PreparedDecision.of(Objects.requireNonNull(Idea.byRef(ref))))
                .id
                .toString());
    }

    private static String whyNot(String id) {
        return In.tx(() -> {
            PreparedDecision prepared = PreparedDecision.findById(UUID.fromString(id));
            return String.valueOf(prepared.whyNot);
        });
    }

    /** From just before it, because there can be more before it than one page shows. */
    private static boolean isListed(String id) {
        var key = UUID.fromString(id);
        var before = new UUID(key.getMostSignificantBits(), key.getLeastSignificantBits() - 1);
        return In.tx(() -> PreparedDecision.waiting(Cast.PRIYA.id(), Cursor.of(IdeaCast.AT, before)).rows().stream()
                .anyMatch(row -> row.id.equals(key)));
    }

    private static long moves(String ref) {
        return In.tx(() -> IdeaMove.count("idea.ref = ?1 and toState = 'NOT_ACCEPTED'", ref));
    }
}
