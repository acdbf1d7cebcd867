package openhall.ideas.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.ideas.Follow;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.calls.FreshCall;
import org.junit.jupiter.api.Test;

/** Ideas that are alike are a question, and never a block. */
@QuarkusTest
class AlikePagesTest {
    private static final String YOU = "you";

    @Test
    void whoever_is_done_is_shown_ideas_like_theirs_and_none_of_these_goes_on() {
        var title = "Drumlin lanterns along Thistlecombe Canal";
        var ref = IdeaCast.published(title);
        var draft = Written.of(Cast.ADA, title);

        assertThat(draft.next(YOU, "showName", "no")).isEqualTo("alike");
        assertThat(draft.words("alike"))
                .contains("/ideas/" + ref, "Mine is the same as: " + title, "Open for support. 0 people support this")
                .contains("None of these");
        assertThat(draft.answer("alike").statusCode()).isEqualTo(422);
        assertThat(draft.answer("alike", "same", "ID-1").statusCode()).isEqualTo(422);
        assertThat(draft.next("alike", "same", "none")).isEqualTo("check");
        assertThat(draft.words("check")).contains("href=\"" + draft.path() + "/alike\"");
        assertThat(draft.answer("send").statusCode()).isEqualTo(303);
    }

    @Test
    void nothing_alike_is_not_asked_about() {
        var draft = Written.whole("Qqqzzzj " + UUID.randomUUID());

        assertThat(Written.place(draft.open("alike"))).isEqualTo(draft.path() + "/check");
    }

    @Test
    void someone_signed_in_supports_the_same_idea_and_their_draft_is_deleted() {
        var title = "Pergola over Winklebury Steps";
        var ref = IdeaCast.published(title);
        var draft = Written.of(Cast.ZED, title);

        assertThat(draft.next("alike", "same", ref)).isEqualTo(ref);
        assertThat(draft.words("same/" + ref)).contains("Support it", "Follow it without supporting it", "Send mine");
        assertThat(draft.answer("same/" + ref).statusCode()).isEqualTo(422);
        assertThat(Written.place(draft.answer("same/" + ref, "choice", "support")))
                .isEqualTo("/ideas/" + ref);

        assertThat(IdeaCast.idea(ref).supportCount).isEqualTo(1);
        assertThat(isThere(draft)).isFalse();
    }

    @Test
    void someone_signed_in_follows_the_same_idea_without_supporting_it() {
        var ref = IdeaCast.published("Sundial on Brambleford Green");
        var draft = Written.of(Cast.ZED, "Sundial on Brambleford Green");

        draft.answer("same/" + ref, "choice", "follow");

        assertThat(IdeaCast.idea(ref).supportCount).isZero();
        assertThat(In.tx(() -> Follow.isBy(Objects.requireNonNull(Idea.byRef(ref)), Cast.ZED.id())))
                .isTrue();
        assertThat(isThere(draft)).isFalse();
    }

    @Test
    void an_idea_of_a_call_that_takes_no_more_support_can_still_be_followed() {
        var inTime = Instant.now().minus(Duration.ofHours(60));
        var ref = FreshCall.idea(FreshCall.ended(), "Lychgate for Snettering Churchyard", inTime);
        var draft = Written.of(Cast.ZED, "Lychgate for Snettering Churchyard");

        assertThat(draft.words("same/" + ref)).contains("Follow it").doesNotContain("Support it");
        assertThat(draft.answer("same/" + ref, "choice", "support").statusCode())
                .isEqualTo(422);
        assertThat(Written.place(draft.answer("same/" + ref, "choice", "follow")))
                .isEqualTo("/ideas/" + ref);
    }

    @Test
    void someone_who_sends_theirs_as_well_keeps_their_draft() {
        var ref = IdeaCast.published("Weathervane for Oxlode Barn");
        var draft = Written.of(Cast.ZED, "Weathervane for Oxlode Barn");

        assertThat(draft.next("same/" + ref, "choice", "on")).isEqualTo("check");
        assertThat(isThere(draft)).isTrue();
    }

    @Test
    void nobody_supports_their_own_idea_by_writing_it_again() {
        var title = "Ropewalk at Fennimore Quay " + UUID.randomUUID();
        var ref = IdeaCast.sentBy(Cast.ZED, title);
        In.tx(() -> Idea.held(ref).publish(Cast.NIA.person(), IdeaCast.AT));
        var draft = Written.of(Cast.ZED, title);

        assertThat(draft.words("same/" + ref)).contains("Delete this draft").doesNotContain("Support it");
        assertThat(draft.answer("same/" + ref, "choice", "support").statusCode())
                .isEqualTo(422);
        assertThat(draft.answer("same/" + ref, "choice", "drop").statusCode()).isEqualTo(303);
        assertThat(isThere(draft)).isFalse();
    }

    @Test
    void someone_signed_out_signs_in_to_follow_or_goes_on() {
        var ref = IdeaCast.published("Bandstand for Hollowmere");
        var draft = Written.whole("Bandstand for Hollowmere");

        assertThat(draft.words("same/" + ref))
                .contains("/sign-in?next=%2Fideas%2Fdrafts%2F" + draft.key() + "%2Fsame%2F" + ref)
                .contains("href=\"" + draft.path() + "/check\"");
        assertThat(draft.as(Cast.ADA).words("same/" + ref)).contains("Support it");
    }

    @Test
    void the_api_tells_what_is_alike_and_stores_nothing() {
        var ref = IdeaCast.published("Gazebo by Larkswell Pond");

        var found = Cast.NOBODY.postJson("/api/ideas/alike", Map.of("title", "Gazebo by Larkswell Pond"));

        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.jsonPath().getString("ideas[0].ref")).isEqualTo(ref);
        assertThat(found.jsonPath().getInt("ideas[0].supports")).isZero();
        assertThat(Cast.NOBODY.postJson("/api/ideas/alike", "{}").statusCode()).isEqualTo(422);
    }

    @Test
    void never_more_than_five_are_shown() {
        for (var row = 0; row < 7; row++) {
            IdeaCast.published("Campanology lessons in Fiddlerswick library " + row);
        }

        var found = Cast.NOBODY.postJson(
                "/api/ideas/alike", Map.of("title", "Campanology lessons in Fiddlerswick library"));

        assertThat(found.jsonPath().getList("ideas")).hasSize(5);
    }

    private static boolean isThere(Written draft) {
        return In.tx(() -> IdeaDraft.byKey(draft.key()) != null);
    }
}
