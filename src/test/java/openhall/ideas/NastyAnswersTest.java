package openhall.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import openhall.Cast;
import openhall.In;
import openhall.ideas.calls.FreshCall;
import openhall.ideas.delivery.FreshDelivery;
import openhall.ideas.digest.FreshDigest;
import openhall.ideas.duplicates.FreshMerger;
import openhall.learning.sessions.FreshSession;
import org.junit.jupiter.api.Test;

/** What is written about ideas, in every form: shown exactly as typed, or refused in words, and never a fault. */
@QuarkusTest
class NastyAnswersTest {
    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    private static final String KEPT = FAMILY + " \u202Eround\u202C \u0645\u0642\u0639\u062F Za\u0335 {idea.ref} <b>'";
    private static final String SHOWN =
            KEPT.replace("<", "&lt;").replace(">", "&gt;").replace("'", "&#39;");
    private static final String HALF = "Half \\ud83d";

    /** A field of a form, what else is sent with it, and the page that shows it, by the address of the form. */
    private record Field(
            Cast who, Supplier<String> form, String name, UnaryOperator<String> page, List<String> withIt) {
        Response fill(String address, String text) {
            var values = new ArrayList<>(List.of(name, text));
            values.addAll(withIt);
            return who.post(address, values.toArray(String[]::new));
        }

        /** Shown where the form is. */
        Field there() {
            return new Field(who, form, name, UnaryOperator.identity(), withIt);
        }
    }

    @Test
    void what_can_be_shown_is_kept_and_shown_exactly() {
        for (var field : fields()) {
            var address = field.form.get();
            var answer = field.fill(address, KEPT);

            assertThat(answer.statusCode()).as("%s: %s", address, field.name).isEqualTo(303);
            assertThat(field.who.get(field.page.apply(address)).asString())
                    .as("%s: %s", address, field.name)
                    .contains(SHOWN)
                    .doesNotContain(KEPT);
        }
    }

    @Test
    void what_people_say_against_it_is_shown_exactly_to_those_who_answer() {
        var delivered = FreshDelivery.of(Cast.ADA);
        var merged = "/ideas/" + FreshMerger.sentBy(Cast.ADA.id()) + "/objection";

        Cast.ADA
                .post("/ideas/" + delivered + "/not-solved", "words", KEPT)
                .then()
                .statusCode(303);
        Cast.ADA.post(merged, "words", KEPT).then().statusCode(303);

        assertThat(Cast.PRIYA.get("/answers/not-solved/" + notSolved(delivered)).asString())
                .contains(SHOWN);
        assertThat(Cast.PRIYA.get(merged + "/answer").asString()).contains(SHOWN);
    }

    @Test
    void a_hundred_thousand_tags_are_refused_in_words() {
        var tags = "<b>".repeat(100_000);
        for (var field : fields()) {
            var address = field.form.get();
            var answer = field.fill(address, tags);

            assertThat(answer.statusCode()).as("%s: %s", address, field.name).isIn(413, 422);
            assertThat(answer.asString().contains("There is a problem")
                            || answer.asString().contains("too large"))
                    .as("%s: %s", address, field.name)
                    .isTrue();
            assertThat(answer.asString().contains("<b><b>")).isFalse();
        }
    }

    @Test
    void half_a_character_is_refused_by_the_api_in_words() {
        refusesHalf(Cast.PRIYA, FreshIdea.accepted() + "/delivery", "\"state\":\"PLANNED\",\"why\":");
        refusesHalf(Cast.PRIYA, FreshIdea.accepted() + "/milestones", "\"due\":\"1/5/2090\",\"words\":");
        refusesHalf(Cast.ADA, FreshDelivery.of(Cast.ADA) + "/not-solved", "\"words\":");
        refusesHalf(
                Cast.NIA,
                FreshIdea.awaitingCheck() + "/moderation",
                "\"outcome\":\"RETURNED\",\"reason\":\"NO_CLEAR_ACTION\",\"words\":");
        refusesHalf(Cast.NIA, FreshIdea.published() + "/merger", "\"into\":\"" + FreshIdea.published() + "\",\"why\":");
    }

    private static void refusesHalf(Cast who, String path, String before) {
        var answer = who.postJson("/api/ideas/" + path, "{" + before + "\"" + HALF + "\"}");

        assertThat(answer.statusCode()).as(path).isEqualTo(422);
        assertThat(answer.asString()).as(path).contains("hidden characters");
    }

    private static List<Field> fields() {
        var service = "parking";
        return List.of(
                of(idea("/decision"), "reply", "decision", "ACCEPTED", "service", service),
                of(accepted("/decision"), "change", "decision", "NOT_ACCEPTED", "service", service, "reply", "No"),
                of(accepted("/delivery"), "why", "state", "PLANNED"),
                of(accepted("/milestones"), "words", "due", "1/5/2090"),
                of(() -> FreshDelivery.milestone() + "/reached", "what"),
                of(() -> FreshDelivery.milestone() + "/day", "why", "due", "1/6/2090"),
                of(() -> "/answers/not-solved/" + FreshDelivery.notSolvedFor(Cast.ADA), "reply", "outcome", "REPLY")
                        .there(),
                of(idea("/place"), "area", "theme", ""),
                of(idea("/merger"), "why", "into", FreshIdea.published()),
                of(() -> "/ideas/" + FreshMerger.merged() + "/merger/undoing", "why"),
                of(() -> "/ideas/" + FreshMerger.objected() + "/objection/answer", "words")
                        .there(),
                call("title", "question", "What?", "words", "More"),
                call("question", "title", "Nasty call", "words", "More"),
                call("words", "title", "Nasty call", "question", "What?"),
                of(() -> "/ideas/calls/" + FreshCall.ended() + "/outcome", "outcome"),
                of(digest("/groups/1"), "title", "note", "A note"),
                of(digest("/groups/1"), "note", "title", "A name"),
                of(digest("/publication"), "summary"));
    }

    /** Of a form of those who answer, shown on the page of the idea, the call or the digest. */
    private static Field of(Supplier<String> form, String name, String... withIt) {
        UnaryOperator<String> page = address -> address.replaceAll("^(/ideas/(?:ID-|calls/|digests/)[^/]+)/.*", "$1");
        return new Field(Cast.PRIYA, form, name, page, List.of(withIt));
    }

    private static Field call(String name, String... withIt) {
        var values = new ArrayList<>(List.of(withIt));
        values.addAll(List.of("service", "parking", "theme", ""));
        for (var date : List.of("opens", "sendUntil", "supportUntil", "answersBy")) {
            values.addAll(List.of(date, FreshSession.dayToCome()));
        }
        return of(() -> "/ideas/calls/" + FreshCall.draft() + "/edit", name, values.toArray(String[]::new))
                .there();
    }

    private static Supplier<String> idea(String part) {
        return () -> "/ideas/" + FreshIdea.published() + part;
    }

    private static Supplier<String> accepted(String part) {
        return () -> "/ideas/" + FreshIdea.accepted() + part;
    }

    private static Supplier<String> digest(String part) {
        return () -> "/ideas/digests/" + FreshDigest.draft() + part;
    }

    private static String notSolved(String ref) {
        return In.tx(() -> Panache.getEntityManager()
                .createNativeQuery(
                        "select cast(n.id as text) from not_solved n join idea i on i.id = n.idea_id where i.ref = ?1")
                .setParameter(1, ref)
                .getSingleResult()
                .toString());
    }
}
