package openhall.ideas.answering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.ideas.Decision;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.calls.FreshCall;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BulkPagesTest {
    private static final String PATH = "/answers/bulk";

    @Test
    void one_reply_goes_to_each_idea_in_its_own_words() {
        var one = FreshIdea.published();
        var two = FreshIdea.published();
        assertThat(Cast.PRIYA.get(PATH + "?ideas=" + one + "&ideas=" + two).asString())
                .contains("value=\"" + one + "\"", "value=\"" + two + "\"");

        var made = Cast.PRIYA.post(
                PATH,
                "ideas",
                one,
                "ideas",
                two,
                "decision",
                "NOT_ACCEPTED",
                "service",
                "parking",
                "text",
                "We cannot do {ref}, which {supports} people support. See {link}");
        assertThat(made.statusCode()).isEqualTo(303);
        var bulk = made.header("Location").replaceAll("^.*/answers/", "/answers/");
        assertThat(Cast.PRIYA.get(bulk).asString())
                .contains("We cannot do " + one, "We cannot do " + two, "0 people", "Publish 2 replies");
        assertThat(Cast.PRIYA.post(bulk + "/" + two, "text", "Words of its own").statusCode())
                .isEqualTo(303);
        assertThat(Cast.NOBODY.get("/ideas/" + one).asString()).doesNotContain("We cannot do");

        assertThat(Cast.PRIYA.post(bulk + "/publication").statusCode()).isEqualTo(303);

        assertThat(Cast.NOBODY.get("/ideas/" + one).asString()).contains("We cannot do " + one);
        assertThat(Cast.NOBODY.get("/ideas/" + two).asString()).contains("Words of its own");
        assertThat(Cast.PRIYA.post(bulk + "/" + two, "text", "Too late").statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_word_in_braces_that_stands_for_nothing_is_refused_and_all_that_was_typed_is_there() {
        var ref = FreshIdea.published();

        var page = Cast.PRIYA.post(
                PATH, "ideas", ref, "decision", "NOT_ACCEPTED", "service", "parking", "text", "Dear {name}");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Take out {name}", "Dear {name}", "value=\"" + ref + "\"");
        assertThat(Cast.PRIYA.post(PATH, "decision", "NOT_ACCEPTED").asString())
                .contains("Choose at least one idea", "Choose the service that replies", "Write a reply");
    }

    @Test
    void an_idea_that_moved_meanwhile_is_left_out_and_the_others_go() {
        var moved = FreshIdea.published();
        var hidden = FreshIdea.published();
        var still = FreshIdea.published();
        var bulk = FreshAnswer.prepared(List.of(moved, hidden, still));
        FreshIdea.hide(hidden);
        In.tx(() -> Idea.held(moved)
                .decide(Decision.UNDER_REVIEW, IdeaCast.parking(), "", Cast.PRIYA.person(), IdeaCast.AT));

        Cast.PRIYA.post(bulk + "/publication");

        assertThat(IdeaCast.idea(still).decision).isEqualTo(Decision.NOT_ACCEPTED);
        assertThat(IdeaCast.idea(moved).decision).isEqualTo(Decision.UNDER_REVIEW);
        assertThat(IdeaCast.idea(hidden).decision).isEqualTo(Decision.OPEN);
        assertThat(Cast.PRIYA.get(bulk).asString())
                .contains("Left out", "This idea has moved since the reply was written", "This idea is not published");
    }

    @Test
    void pressed_again_and_by_many_at_once_no_reply_goes_out_twice() {
        var refs = List.of(FreshIdea.published(), FreshIdea.published(), FreshIdea.published());
        var bulk = FreshAnswer.prepared(refs);

        AtOnce.run(4, () -> Cast.PRIYA.post(bulk + "/publication").statusCode());
        Cast.PRIYA.post(bulk + "/publication");

        assertThat(refs).allSatisfy(ref -> assertThat(replies(ref)).isEqualTo(1));
    }

    @Test
    void after_a_crash_in_the_middle_the_rest_goes_out() {
        var refs = List.of(FreshIdea.published(), FreshIdea.published());
        var bulk = FreshAnswer.prepared(refs);
        var id = UUID.fromString(bulk.replaceAll(".*/", ""));
        var first = In.tx(() -> BulkItem.waiting(id)).get(0);
        var priya = Cast.PRIYA.id();
        In.tx(() -> BulkItem.publish(first, priya, IdeaCast.AT));

        Cast.PRIYA.post(bulk + "/publication");

        assertThat(refs).allSatisfy(ref -> assertThat(replies(ref)).isEqualTo(1));
    }

    @Test
    void own_ideas_and_those_with_a_conflict_are_left_out_with_words() {
        var own = FreshIdea.sentBy(Cast.PRIYA);
        In.tx(() -> Idea.held(own).publish(Cast.NIA.person(), IdeaCast.AT));
        var barred = FreshIdea.published();
        Cast.PRIYA.post("/ideas/" + barred + "/assessment/conflict", "conflict", "yes", "words", "My street");

        var bulk = FreshAnswer.prepared(List.of(own, barred));

        assertThat(Cast.PRIYA.get(bulk).asString())
                .contains("You sent this idea", "You declared a conflict on this idea")
                .doesNotContain("Publish ");
    }

    @Test
    void the_preview_takes_as_many_statements_for_many_ideas_as_for_one() {
        var one = FreshAnswer.prepared(List.of(FreshIdea.published()));
        var many = FreshAnswer.prepared(List.of(FreshIdea.published(), FreshIdea.published(), FreshIdea.published()));
        Cast.PRIYA.get(one);

        assertThat(Statements.counting(() -> Cast.PRIYA.get(many)))
                .isLessThanOrEqualTo(6)
                .isEqualTo(Statements.counting(() -> Cast.PRIYA.get(one)));
    }

    @Test
    void ideas_are_found_by_call_and_all_that_match_get_the_reply_but_the_one_that_is_taken_out() {
        var call = FreshCall.open();
        var one = inCall(call);
        var two = inCall(call);
        var other = FreshIdea.published();
        var found = Cast.PRIYA.get(PATH + "?call=" + call).asString();
        assertThat(found)
                .contains("2 ideas that wait for a reply match.", "All 2 that match", "value=\"" + one + "\"")
                .doesNotContain(other);

        var made = all(call, "We do this in May");
        assertThat(made.statusCode()).isEqualTo(303);
        var bulk = made.header("Location").replaceAll("^.*/answers/", "/answers/");
        assertThat(Cast.PRIYA.get(bulk).asString()).contains("2 of 2 replies wait for you", "Take out " + two);
        assertThat(Cast.PRIYA.post(bulk + "/" + two + "/removal").statusCode()).isEqualTo(303);
        assertThat(Cast.PRIYA.post(bulk + "/" + two + "/removal").statusCode()).isEqualTo(409);
        Cast.PRIYA.post(bulk + "/publication");

        assertThat(IdeaCast.idea(one).decision).isEqualTo(Decision.NOT_ACCEPTED);
        assertThat(IdeaCast.idea(two).decision).isEqualTo(Decision.OPEN);
        assertThat(Cast.PRIYA.get(bulk).asString()).contains("It was taken out before");
    }

    @Test
    void what_was_looked_for_is_kept_when_the_form_comes_back() {
        var call = FreshCall.open();
        var ref = inCall(call);

        var page = all(call, "Dear {name}");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("name=\"call\" value=\"" + call + "\"", "value=\"" + ref + "\"", "Dear {name}")
                .containsPattern("name=\"all\" type=\"checkbox\" value=\"yes\" checked");
    }

    @Test
    void a_word_that_is_none_of_the_choices_is_refused_and_never_means_all_ideas() {
        FreshIdea.published();

        var page = all("no-such-call", "We cannot do this");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Choose a call from the list");
        assertThat(Cast.PRIYA.get(PATH + "?waited=soon").asString()).contains(BulkFilter.WAITED);
        assertThat(Cast.PRIYA.getJson("/api/answers/bulk?theme=no-such-theme").statusCode())
                .isEqualTo(422);
    }

    @Test
    void ideas_are_found_by_how_long_they_have_waited() {
        var call = FreshCall.open();
        var young = inCall(call);
        var old = FreshIdea.published();
        In.tx(() -> Panache.getEntityManager()
                .createNativeQuery(
                        "update idea set waiting_since = waiting_since - interval '400 days' where ref = :ref")
                .setParameter("ref", old)
                .executeUpdate());

        var found =
                Cast.PRIYA.getJson("/api/answers/bulk?waited=200").jsonPath().getList("ideas.ref", String.class);

        assertThat(found).contains(old).doesNotContain(young);
        assertThat(Cast.PRIYA.get(PATH + "?waited=20&call=" + call).asString())
                .contains("No ideas that wait for a reply match");
        assertThat(Cast.PRIYA.get(PATH + "?from=none&waited=200").asString()).contains(old);
        In.tx(() -> Idea.held(old)
                .decide(Decision.NOT_ACCEPTED, IdeaCast.parking(), "Done", Cast.PRIYA.person(), IdeaCast.AT));
    }

    @Test
    void more_than_one_reply_goes_to_are_never_answered_all_at_once() {
        var call = FreshCall.open();
        var ref = inCall(call);
        In.tx(() -> {
            Panache.getEntityManager()
                    .createNativeQuery("""
                            insert into idea (id, ref, title, problem, suggestion, channel, visibility, decision,
                                delivery, author_id, call_id, author_name, show_name, sending, support_count, created_at,
                                confirmed_at, published_at, waiting_since)
                            select uuidv7(), 'ID-' || nextval('idea_ref'), 'One of many', problem, suggestion, channel,
                                visibility, decision, delivery, author_id, call_id, author_name, false, uuidv7(), 0,
                                created_at, confirmed_at, published_at, waiting_since
                              from idea, generate_series(1, 200) where ref = :ref""")
                    .setParameter("ref", ref)
                    .executeUpdate();
        });

        var page = all(call, "We cannot do this");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("201 ideas that wait for a reply match", "One reply goes to 200 ideas at most");
        assertThat(Statements.counting(() -> Cast.PRIYA.get(PATH + "?call=" + call)))
                .isLessThanOrEqualTo(6);
        remove("One of many");
    }

    @Test
    void nobody_else_comes_in() {
        var bulk = FreshAnswer.bulk();

        assertThat(Cast.SAM.get(bulk).statusCode()).isEqualTo(403);
        assertThat(Cast.NIA.post(bulk + "/publication").statusCode()).isEqualTo(403);
    }

    @Test
    void programs_do_the_same() {
        var ref = FreshIdea.published();
        var text = "The county does {title}";
        var body = Map.of("ideas", List.of(ref), "decision", "PASSED_ON", "service", "parking", "text", text);

        var made = Cast.PRIYA.postJson("/api/answers/bulk", body);
        var id = made.jsonPath().getString("id");
        assertThat(made.jsonPath().getString("ideas[0].text")).startsWith("The county does Fresh idea");
        assertThat(Cast.PRIYA
                        .putJson("/api/answers/bulk/" + id + "/" + ref, Map.of("text", "Others do this"))
                        .statusCode())
                .isEqualTo(200);
        var out = Cast.PRIYA.postJson("/api/answers/bulk/" + id + "/publication", Map.of());

        assertThat(out.jsonPath().getString("ideas[0].repliedAt")).isNotNull();
        assertThat(IdeaCast.idea(ref).decision).isEqualTo(Decision.PASSED_ON);
        assertThat(Cast.SAM.getJson("/api/answers/bulk/" + id).statusCode()).isEqualTo(403);
        assertThat(takenOut(FreshAnswer.bulkItem())).startsWith("It was taken out");
        assertThat(Cast.PRIYA
                        .postJson("/api/answers/bulk", Map.of("decision", "MAYBE"))
                        .statusCode())
                .isEqualTo(422);
    }

    private static String takenOut(String item) {
        return Cast.PRIYA.deleteJson("/api" + item).jsonPath().getString("whyNot");
    }

    private static String inCall(String call) {
        return FreshCall.idea(call, "Fresh idea " + UUID.randomUUID(), Instant.now());
    }

    private static Response all(String call, String text) {
        return Cast.PRIYA.post(
                PATH,
                "from",
                "all",
                "call",
                call,
                "theme",
                "",
                "area",
                "",
                "waited",
                "",
                "all",
                "yes",
                "decision",
                "NOT_ACCEPTED",
                "service",
                "parking",
                "text",
                text);
    }

    /** So that no list of another test grows by them. */
    private static void remove(String title) {
        In.tx(() -> {
            Panache.getEntityManager()
                    .createNativeQuery("delete from idea where title = :title")
                    .setParameter("title", title)
                    .executeUpdate();
        });
    }

    private static long replies(String ref) {
        return In.tx(() -> ((Number) Panache.getEntityManager()
                        .createNativeQuery(
                                "select count(*) from reply r join idea i on i.id = r.idea_id where i.ref = :ref")
                        .setParameter("ref", ref)
                        .getSingleResult())
                .longValue());
    }
}
