package openhall.ideas.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.sending.FreshDraft;
import org.junit.jupiter.api.Test;

/** Pictures come with a draft, are checked with the idea, and are shown while it is published. */
@QuarkusTest
class PicturePagesTest {
    private static final String CSRF = "AAAAAAAAAAAAAAAAAAAAAA";

    @Test
    void a_picture_is_added_to_a_draft_goes_with_it_and_is_seen_by_its_author_only() {
        var key = FreshDraft.whole();

        assertThat(add(Cast.NOBODY, key, "A wet street", Photos.jpeg(900, 600)).statusCode())
                .isEqualTo(303);

        var card = cards(key).get(0);
        assertThat(page(Cast.NOBODY, key)).contains("alt=\"A wet street\"", "sending=" + key);
        assertThat(Cast.NOBODY.get("/ideas/drafts/" + key + "/check").asString())
                .contains("1 of 3");
        assertThat(Cast.NOBODY.get(card.ownPath()).contentType()).isEqualTo("image/jpeg");
        assertThat(Cast.NOBODY.get(card.path()).statusCode()).isEqualTo(404);
        assertThat(Cast.NIA.get(card.path()).statusCode()).isEqualTo(404);
        Cast.NOBODY.post("/ideas/drafts/" + key + "/send", "website", "");
        var idea = In.tx(() -> Objects.requireNonNull(Idea.bySending(UUID.fromString(key))));
        assertThat(idea.pictureCount).isEqualTo(1);
        assertThat(Cast.NOBODY.get("/ideas/sent/" + key + "/pictures").asString())
                .contains("A wet street");
    }

    @Test
    void a_form_that_is_not_right_is_shown_again_with_what_was_typed() {
        var key = FreshDraft.whole();

        var noFile = add(Cast.NOBODY, key, "A wet street", new byte[0]);
        assertThat(noFile.statusCode()).isEqualTo(422);
        assertThat(noFile.asString()).contains("<title>Error: ", "Choose a picture", ">A wet street</textarea>");
        assertThat(add(Cast.NOBODY, key, " ", Photos.jpeg(9, 9)).asString()).contains("Say what can be seen");
        assertThat(add(Cast.NOBODY, key, "A text", "no picture".getBytes(StandardCharsets.UTF_8))
                        .asString())
                .contains("JPEG or a PNG", ">A text</textarea>");
        assertThat(add(Cast.NOBODY, key, "x".repeat(251), Photos.jpeg(9, 9)).statusCode())
                .isEqualTo(422);
        assertThat(add(Cast.NOBODY, key, "Large", new byte[Photo.MOST_BYTES + 1])
                        .asString())
                .contains("8 MB or less");
        assertThat(cards(key)).isEmpty();
    }

    @Test
    void there_are_three_at_most() {
        var key = FreshDraft.whole();
        for (var i = 0; i < 3; i++) {
            add(Cast.NOBODY, key, "Picture " + i, Photos.jpeg(9, 9));
        }

        assertThat(page(Cast.NOBODY, key)).doesNotContain("Add a picture");
        assertThat(add(Cast.NOBODY, key, "One more", Photos.jpeg(9, 9)).statusCode())
                .isEqualTo(409);
        assertThat(cards(key)).hasSize(3);
    }

    @Test
    void the_words_are_changed_and_a_picture_is_removed() {
        var path = FreshPicture.ofDraft();

        assertThat(Cast.NOBODY.get(path).asString()).contains(">A wet street</textarea>");
        assertThat(Cast.NOBODY.post(path, "alt", " ").statusCode()).isEqualTo(422);
        assertThat(Cast.NOBODY.post(path, "alt", "A dry street").statusCode()).isEqualTo(303);
        assertThat(Cast.NOBODY.get(path).asString()).contains(">A dry street</textarea>");
        assertThat(Cast.NOBODY.post(path + "/removal").statusCode()).isEqualTo(303);
        assertThat(Cast.NOBODY.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void somebody_elses_draft_takes_and_shows_nothing() {
        var key = FreshDraft.of(Cast.ZED.id());
        add(Cast.ZED, key, "A wet street", Photos.jpeg(9, 9));

        assertThat(add(Cast.ADA, key, "Mine", Photos.jpeg(9, 9)).statusCode()).isEqualTo(404);
        assertThat(Cast.ADA.get("/ideas/drafts/" + key + "/pictures").statusCode())
                .isEqualTo(404);
        assertThat(Cast.ADA.get(cards(key).get(0).ownPath()).statusCode()).isEqualTo(404);
    }

    @Test
    void before_an_idea_is_published_its_author_and_moderators_see_its_pictures() {
        var ref = FreshIdea.awaitingCheck();
        FreshPicture.in(ref);
        var card = cards(IdeaCast.idea(ref).sending.toString()).get(0);

        assertThat(Cast.NIA.get("/moderation/" + ref).asString()).contains("alt=\"A wet street\"");
        assertThat(Cast.NIA.get(card.path()).statusCode()).isEqualTo(200);
        assertThat(Cast.NOBODY.get(card.ownPath()).header("Cache-Control")).isEqualTo("no-store");
        for (var who : List.of(Cast.NOBODY, Cast.ADA, Cast.PRIYA)) {
            assertThat(who.get(card.path()).statusCode()).as(who.name()).isEqualTo(404);
        }
    }

    @Test
    void everyone_sees_the_pictures_of_a_published_idea() {
        var ref = FreshIdea.published();
        var bare = Statements.counting(() -> Cast.NOBODY.get("/ideas/" + ref));
        FreshPicture.in(ref);
        FreshPicture.in(ref);
        var card = cards(IdeaCast.idea(ref).sending.toString()).get(0);

        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString()).contains(card.smallPath(), "alt=\"A wet street\"");
        assertThat(Statements.counting(() -> Cast.NOBODY.get("/ideas/" + ref))).isEqualTo(bare + 1);
        var file = Cast.NOBODY.get(card.path());
        assertThat(file.contentType()).isEqualTo("image/jpeg");
        assertThat(file.header("Cache-Control")).contains("immutable");
        assertThat(file.header("Content-Disposition")).startsWith("inline");
        assertThat(file.headers().getValues("X-Content-Type-Options")).contains("nosniff");
        var again =
                Cast.NOBODY.http().header("If-None-Match", file.header("ETag")).get(card.path());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(Cast.NOBODY
                        .getJson("/api/ideas/" + ref + "/pictures")
                        .jsonPath()
                        .getString("pictures[0].alt"))
                .isEqualTo("A wet street");
        FreshIdea.hide(ref);
        assertThat(Cast.NOBODY.get(card.path()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_moderator_takes_out_a_picture_and_the_author_reads_why() {
        var path = FreshPicture.toCheck();
        var id = UUID.fromString(path.replaceAll(".*/", ""));
        var sending = FreshPicture.kept(id).sending;

        assertThat(Cast.NIA.get(path).asString()).contains("Why do you remove it?");
        assertThat(Cast.NIA.post(path, "why", " ").statusCode()).isEqualTo(422);
        assertThat(Cast.ADA.post(path, "why", "I do not like it").statusCode()).isEqualTo(403);
        assertThat(Cast.NIA.post(path, "why", "It shows a number plate").statusCode())
                .isEqualTo(303);

        assertThat(FreshPicture.kept(id).large).isNull();
        assertThat(Cast.NIA.get("/ideas/pictures/" + id + "/large").statusCode())
                .isEqualTo(404);
        assertThat(Cast.NOBODY.get("/ideas/sent/" + sending + "/pictures").asString())
                .contains("It shows a number plate");
    }

    @Test
    void an_author_takes_a_picture_out_of_a_returned_idea_and_of_no_other() {
        var returned = FreshPicture.ofReturned();
        assertThat(Cast.NOBODY.post(returned + "/removal").statusCode()).isEqualTo(303);

        var ref = FreshIdea.published();
        var id = FreshPicture.in(ref);
        var sending = IdeaCast.idea(ref).sending;
        assertThat(Cast.NOBODY
                        .post("/ideas/sent/" + sending + "/pictures/" + id + "/removal")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_picture_whose_draft_is_gone_goes_too() {
        var orphan = In.tx(
                () -> IdeaPicture.add(UUID.randomUUID(), Photo.read(Photos.jpeg(9, 9)), "Nobody's", IdeaCast.AT).id);
        var kept = UUID.fromString(FreshPicture.ofDraft().replaceAll(".*/", ""));

        In.tx(() -> IdeaPicture.forgetOrphans());

        boolean gone = In.tx(() -> IdeaPicture.byId(orphan) == null);
        assertThat(gone).isTrue();
        assertThat(FreshPicture.kept(kept).alt).isEqualTo("A wet street");
    }

    private static List<PictureCard> cards(String key) {
        return In.tx(() -> IdeaPicture.allOf(UUID.fromString(key)));
    }

    private static String page(Cast who, String key) {
        return who.get("/ideas/drafts/" + key + "/pictures").asString();
    }

    /** As a browser sends it. */
    private static Response add(Cast who, String key, String alt, byte[] picture) {
        return who.http()
                .cookie("csrf-token", CSRF)
                .multiPart("csrf-token", CSRF)
                .multiPart("alt", alt)
                .multiPart("picture", picture.length == 0 ? "" : "photo.jpg", picture, "image/jpeg")
                .post("/ideas/drafts/" + key + "/pictures");
    }
}
