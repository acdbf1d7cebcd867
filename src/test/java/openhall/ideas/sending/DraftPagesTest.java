package openhall.ideas.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.TestClock;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.Visibility;
import openhall.people.Newcomer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An idea is written one question a page, kept between them, checked and sent. */
@QuarkusTest
class DraftPagesTest {
    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void someone_signed_out_answers_page_by_page_and_sends() {
        var address = UUID.randomUUID() + "@example.org";
        var title = "A bench " + UUID.randomUUID();
        var draft = Written.by(Cast.NOBODY);

        assertThat(draft.next("suggestion", "suggestion", "Put one there")).isEqualTo("title");
        assertThat(draft.next("title", "title", title)).isEqualTo("topic");
        assertThat(draft.next("topic", "call", "", "theme", "")).isEqualTo("place");
        assertThat(draft.next("place", "area", "Somers Town")).isEqualTo("you");
        assertThat(draft.next("you", "name", "Rosa", "email", address, "showName", "no"))
                .isEqualTo("check");
        assertThat(draft.words("check")).contains(title, "There is no seat", "Put one there", "Somers Town", address);
        var sent = draft.answer("send", "website", "");

        assertThat(Written.place(sent)).isEqualTo("/ideas/sent/" + draft.key());
        assertThat(Cast.NOBODY.get(Written.place(sent)).asString()).contains("Confirm your email address</h1>");
        assertThat(idea(draft).showName).isFalse();
        assertThat(IdeaCast.letterTo(address)).contains("/ideas/confirm/");
        assertThat(draft(draft)).as("The draft is gone").isNull();
    }

    @Test
    void someone_signed_in_sends_an_idea_straight_to_the_check_and_is_asked_for_no_address() {
        var draft = Written.of(Cast.ADA, "Signed in " + UUID.randomUUID());

        assertThat(draft.words("you")).contains("Who may read your name?").doesNotContain("name=\"email\"");
        assertThat(draft.answer("send").statusCode()).isEqualTo(303);
        assertThat(idea(draft).visibility).isEqualTo(Visibility.AWAITING_CHECK);
    }

    @Test
    void looking_stores_nothing() {
        var before = In.tx(() -> IdeaDraft.count());

        assertThat(Cast.NOBODY.get("/ideas/new").asString())
                .contains("Send an idea</h1>", "Your email address is never shown", "report it", "Start now");
        assertThat(Cast.NOBODY.get("/ideas/new/problem").asString()).containsPattern("Step 1 of [67]");

        assertThat(In.tx(() -> IdeaDraft.count())).isEqualTo(before);
    }

    @Test
    void each_page_refuses_nothing_typed_and_keeps_what_was_typed() {
        var draft = Written.by(Cast.NOBODY);

        assertThat(Cast.NOBODY.post("/ideas/drafts", "problem", " ").asString()).contains("Say what the problem is");
        for (var page : List.of("problem", "suggestion", "title", "you")) {
            assertThat(draft.answer(page).statusCode()).as(page).isEqualTo(422);
        }
        var long21 = "x".repeat(21_000);
        assertThat(draft.answer("suggestion", "suggestion", long21).asString())
                .contains("<title>Error: ", "characters or fewer", long21);
        assertThat(draft.answer("you", "name", "Kept name", "email", "nobody", "showName", "yes")
                        .asString())
                .contains("like name@example.com", "Kept name", "value=\"nobody\"");
        assertThat(draft.answer("topic", "theme", "no such theme").asString()).contains("Choose a theme from the list");
        assertThat(draft.words("problem")).contains("There is no seat");
    }

    @Test
    void whoever_comes_from_the_check_page_changes_one_answer_and_goes_back_to_it() {
        var draft = Written.whole("A bench " + UUID.randomUUID());

        assertThat(draft.words("check")).contains(draft.path() + "/title?to=check");
        assertThat(draft.words("title?to=check")).contains("href=\"" + draft.path() + "/check\"");
        assertThat(draft.next("title?to=check", "title", "A better title")).isEqualTo("check");
        assertThat(draft.words("check")).contains("A better title");
    }

    @Test
    void an_answer_that_was_given_can_be_taken_back() {
        var draft = Written.whole("A bench " + UUID.randomUUID());

        draft.answer("place", "area", "");

        assertThat(draft.words("check")).contains("Not given").doesNotContain("Somers Town");
    }

    @Test
    void whoever_has_not_answered_everything_is_led_to_the_first_open_question() {
        var draft = Written.by(Cast.NOBODY);

        assertThat(Written.place(draft.open("check"))).isEqualTo(draft.path() + "/suggestion");
        assertThat(draft.answer("send").statusCode()).isEqualTo(422);
        assertThat(draft.answer("send").asString())
                .contains("Enter a title", "Enter your name", draft.path() + "/title?to=check");
    }

    @Test
    void a_draft_survives_signing_in_and_takes_the_person() {
        var draft = Written.whole("A bench " + UUID.randomUUID());
        assertThat(draft.words("you")).contains("/sign-in?next=" + draft.path().replace("/", "%2F") + "%2Fyou");

        var zed = draft.as(Cast.ZED);
        assertThat(zed.words("you")).doesNotContain("name=\"email\"");
        assertThat(zed.next("you", "showName", "no")).isEqualTo("check");

        var taken = Objects.requireNonNull(draft(draft));
        assertThat(taken.email).isNull();
        assertThat(taken.name).isNull();
        assertThat(draft.open("check").statusCode()).isEqualTo(404);
        assertThat(draft.as(Cast.ADA).open("check").statusCode()).isEqualTo(404);
        assertThat(draft.as(Cast.ADA).answer("send").statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_comes_back_goes_on_with_their_draft() {
        var rosa = Newcomer.resident();
        var key = FreshDraft.of(rosa.id(), "Half a bench");

        assertThat(rosa.get("/ideas/new").asString())
                .contains("Go on with your draft", "Half a bench", "/ideas/drafts/" + key + "/check");
        assertThat(rosa.get("/me/record/idea-drafts").asString()).contains("Half a bench");
        assertThat(Cast.ADA.get("/ideas/new").asString()).doesNotContain("Half a bench");
    }

    @Test
    void once_sent_every_page_leads_to_where_the_idea_is() {
        var draft = Written.whole("A bench " + UUID.randomUUID());
        draft.answer("send");

        for (var page : List.of("problem", "you", "alike", "check")) {
            assertThat(Written.place(draft.open(page))).as(page).isEqualTo("/ideas/sent/" + draft.key());
        }
        assertThat(Written.place(draft.answer("title", "title", "Too late"))).isEqualTo("/ideas/sent/" + draft.key());
    }

    @Test
    void eight_sends_at_once_are_one_idea() {
        var title = "Pressed eight times " + UUID.randomUUID();
        var draft = Written.whole(title);

        var places = AtOnce.run(8, () -> Written.place(draft.answer("send")));

        assertThat(places).containsOnly("/ideas/sent/" + draft.key());
        assertThat(In.tx(() -> Idea.count("title", title))).isEqualTo(1);
    }

    @Test
    void whoever_fills_in_the_hidden_field_is_told_and_nothing_is_stored() {
        var draft = Written.whole("Trapped " + UUID.randomUUID());

        var begun = Cast.NOBODY.post("/ideas/drafts", "problem", "Kept words", "website", "https://example.org");
        var sent = draft.answer("send", "website", "https://example.org");

        for (var refused : List.of(begun, sent)) {
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.asString())
                    .contains("There is a problem", "href=\"#website\"", "Leave this field empty</label>")
                    .contains("autocomplete=\"off\"")
                    .doesNotContain("https://example.org");
        }
        assertThat(begun.asString()).contains("Kept words");
        assertThat(sent.asString()).contains("Trapped", "There is no seat");
        assertThat(isSent(draft)).isFalse();
        assertThat(draft.answer("send", "website", "").statusCode()).isEqualTo(303);
    }

    @Test
    void the_hidden_field_is_not_shown_before_somebody_fills_it_in() {
        assertThat(Cast.NOBODY.get("/ideas/new/problem").asString())
                .containsPattern("<div hidden>\\s*<label for=\"website\">");
    }

    @Test
    void a_draft_that_nobody_went_on_with_is_deleted_after_fourteen_days() {
        var draft = Written.whole("Forgotten " + UUID.randomUUID());

        clock.forward(Duration.ofDays(13));
        In.tx(() -> IdeaDraft.forgetOld(clock.instant()));
        assertThat(draft(draft)).isNotNull();

        clock.forward(Duration.ofDays(2));
        In.tx(() -> IdeaDraft.forgetOld(clock.instant()));
        assertThat(draft(draft)).isNull();
    }

    @Test
    void words_typed_into_a_page_of_a_deleted_draft_begin_a_new_one() {
        var draft = deleted();
        var words = "Kept words " + UUID.randomUUID();

        var saved = draft.answer("suggestion", "suggestion", words);

        assertThat(saved.statusCode()).isEqualTo(303);
        var again = new Written(Cast.NOBODY, Written.place(saved).replaceAll("/[a-z]+$", ""));
        assertThat(again.key()).isNotEqualTo(draft.key());
        assertThat(Written.place(saved)).endsWith("/problem");
        assertThat(saved.cookie("flash")).isNotBlank();
        assertThat(again.words("suggestion")).contains(words);
    }

    @Test
    void words_typed_into_a_page_of_a_deleted_draft_are_checked_first() {
        var draft = deleted();
        var before = In.tx(() -> IdeaDraft.count());

        var refused = draft.answer("title", "title", "x".repeat(101));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("Title must be 100 characters or fewer", "x".repeat(101), draft.path() + "/title");
        assertThat(In.tx(() -> IdeaDraft.count())).isEqualTo(before);
        assertThat(draft.answer("title", "title", "Short enough").statusCode()).isEqualTo(303);
    }

    @Test
    void a_deleted_draft_and_one_of_somebody_else_are_answered_with_the_same_page() {
        var gone = deleted();
        var others = Written.of(Cast.ZED, "Of Zed " + UUID.randomUUID()).as(Cast.NOBODY);

        for (var page : List.of("title", "alike", "check")) {
            assertThat(gone.open(page).statusCode()).as(page).isEqualTo(404);
            assertThat(gone.words(page)).as(page).contains("We cannot find this draft", "14 days", "/ideas/new");
            assertThat(others.words(page))
                    .as(page)
                    .contains("We cannot find this draft")
                    .doesNotContain("Of Zed");
        }
        assertThat(gone.answer("send").statusCode()).isEqualTo(404);
        assertThat(gone.answer("send").asString()).contains("We cannot find this draft");
        assertThat(gone.answer("title", "title", " ").statusCode()).isEqualTo(404);
        assertThat(others.answer("title", "title", "Not mine").statusCode()).isEqualTo(404);
    }

    @Test
    void before_an_idea_is_sent_words_that_say_little_are_pointed_out() {
        assertThat(Written.whole("A digital bench").words("check"))
                .contains("Plain words</h2>", "<strong>digital</strong>", "href=\"/glossary/digital\"");
        assertThat(Written.whole("A bench by the bus stop").words("check")).doesNotContain("Plain words</h2>");
    }

    @Test
    void a_page_costs_at_most_six_statements() {
        var draft = Written.whole("Counted " + UUID.randomUUID());
        for (var page : List.of("problem", "title", "topic", "place", "you", "check")) {
            draft.open(page);
            assertThat(Statements.counting(() -> draft.open(page))).as(page).isLessThanOrEqualTo(6);
        }
    }

    private Written deleted() {
        var draft = Written.whole("Deleted " + UUID.randomUUID());
        clock.forward(Duration.ofDays(15));
        In.tx(() -> IdeaDraft.forgetOld(clock.instant()));
        clock.reset();
        return draft;
    }

    private static @Nullable IdeaDraft draft(Written written) {
        return In.tx(() -> IdeaDraft.byKey(written.key()));
    }

    private static boolean isSent(Written written) {
        return In.tx(() -> Idea.bySending(written.key()) != null);
    }

    private static Idea idea(Written written) {
        return In.tx(() -> Objects.requireNonNull(Idea.bySending(written.key())));
    }
}
