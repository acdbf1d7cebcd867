package openhall.ideas.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.ReasonCode;
import openhall.ideas.Visibility;
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
    void an_author_is_told_why_a_picture_was_removed_and_what_to_do() {
        var path = FreshPicture.toCheck();
        var ref = IdeaCast.found("/moderation/(ID-[0-9]+)/", path);
        var address = Objects.requireNonNull(In.tx(() -> Objects.requireNonNull(Idea.held(ref).author).email));

        Cast.NIA.post(path, "why", "It shows a number plate");
        Cast.NIA.post(path, "why", "Once more");

        assertThat(IdeaCast.letterTo(address))
                .contains(ref + ": a moderator removed a picture", "A wet street", "It shows a number plate")
                .contains("You do not need to do anything", "/ideas/sent/" + IdeaCast.idea(ref).sending + "/pictures")
                .doesNotContain("Once more");
    }

    @Test
    void an_author_adds_a_picture_to_a_returned_idea_up_to_three() {
        var page = FreshPicture.pagesOfReturned();
        var sending = page.split("/")[3];

        assertThat(Cast.NOBODY.get(page).asString()).contains("Add a picture", "open the link in our email");
        var noFile = addTo(page, "Kept words", new byte[0]);
        assertThat(noFile.statusCode()).isEqualTo(422);
        assertThat(noFile.asString())
                .contains("<title>Error: ", "Choose a picture", ">Kept words</textarea>", "A wet street");
        assertThat(addTo(page, "A dry street", Photos.png(9, 9)).statusCode()).isEqualTo(303);
        assertThat(addTo(page, "A third one", Photos.jpeg(9, 9)).statusCode()).isEqualTo(303);

        assertThat(addTo(page, "One more", Photos.jpeg(9, 9)).statusCode()).isEqualTo(409);
        assertThat(Cast.NOBODY.get(page).asString())
                .contains("A dry street", "A third one", "remove one first")
                .doesNotContain("Add a picture");
        var idea = In.tx(() -> Objects.requireNonNull(Idea.bySending(UUID.fromString(sending))));
        assertThat(idea.pictureCount).isEqualTo(3);
        assertThat(Cast.NIA.get("/moderation/" + idea.ref).asString()).contains("A dry street");
    }

    @Test
    void four_pictures_at_once_fill_a_returned_idea_and_no_more() {
        var page = FreshPicture.pagesOfReturned();

        var answers =
                AtOnce.run(4, () -> addTo(page, "At once", Photos.jpeg(9, 9)).statusCode());

        assertThat(answers).containsExactlyInAnyOrder(303, 303, 409, 409);
        assertThat(cards(page.split("/")[3])).hasSize(3);
    }

    @Test
    void an_idea_that_waits_for_no_changes_takes_no_picture() {
        var sending = IdeaCast.idea(FreshIdea.published()).sending;
        var page = "/ideas/sent/" + sending + "/pictures";

        assertThat(Cast.NOBODY.get(page).asString())
                .contains("only when a moderator asks")
                .doesNotContain("Add a picture");
        assertThat(addTo(page, "Too late", Photos.jpeg(9, 9)).statusCode()).isEqualTo(409);
        assertThat(send(Cast.NOBODY, "/api" + page, "Too late", Photos.jpeg(9, 9))
                        .statusCode())
                .isEqualTo(409);
        assertThat(cards(sending.toString())).isEmpty();
    }

    @Test
    void programs_add_a_picture_to_a_draft_by_the_rules_of_the_page() {
        var key = FreshDraft.of(Cast.ZED.id());
        var path = "/api/ideas/drafts/" + key + "/pictures";

        var added = send(Cast.ZED, path, "A wet street", Photos.jpeg(900, 600));

        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.jsonPath().getInt("more")).isEqualTo(2);
        assertThat(Cast.ZED.get(added.jsonPath().getString("path")).contentType())
                .isEqualTo("image/jpeg");
        assertThat(cards(key).get(0).alt()).isEqualTo("A wet street");
        assertThat(send(Cast.ADA, path, "Mine", Photos.jpeg(9, 9)).statusCode()).isEqualTo(404);
        var noWords = send(Cast.ZED, path, " ", Photos.jpeg(9, 9));
        assertThat(noWords.statusCode()).isEqualTo(422);
        assertThat(noWords.asString()).contains("\"field\":\"alt\"", "Say what can be seen in the picture");
        assertThat(send(Cast.ZED, path, "Text", "no picture".getBytes(StandardCharsets.UTF_8))
                        .asString())
                .contains("\"field\":\"picture\"", "JPEG or a PNG");
        assertThat(send(Cast.ZED, path, "Large", new byte[Photo.MOST_BYTES + 1]).asString())
                .contains("8 MB or less");
        send(Cast.ZED, path, "Second", Photos.png(9, 9));
        send(Cast.ZED, path, "Third", Photos.jpeg(9, 9));
        assertThat(send(Cast.ZED, path, "Fourth", Photos.jpeg(9, 9)).statusCode())
                .isEqualTo(409);
        assertThat(cards(key)).hasSize(3);
    }

    @Test
    void a_program_begins_a_draft_adds_a_picture_and_sends_it_with_the_idea() {
        var begun = Cast.ZED.postJson("/api/ideas/drafts", "{}").jsonPath();
        var key = begun.getString("key");
        assertThat(send(Cast.ZED, begun.getString("pictures"), "A wet street", Photos.jpeg(9, 9))
                        .statusCode())
                .isEqualTo(201);
        var body = Map.of("title", "With a picture", "problem", "A problem", "suggestion", "A way", "draft", key);

        var foreign = Cast.ADA.postJson("/api/ideas", body);
        assertThat(foreign.statusCode()).isEqualTo(422);
        assertThat(foreign.asString()).contains("There is no draft with this key");
        var sent = Cast.ZED.postJson("/api/ideas", body);

        assertThat(sent.statusCode()).isEqualTo(201);
        var idea = IdeaCast.idea(sent.jsonPath().getString("ref"));
        assertThat(idea.sending).isEqualTo(UUID.fromString(key));
        assertThat(idea.pictureCount).isEqualTo(1);
        assertThat(Cast.ZED.postJson("/api/ideas", body).statusCode()).isEqualTo(422);
    }

    @Test
    void programs_add_a_picture_to_a_returned_idea_by_its_address_or_as_its_author() {
        var page = FreshPicture.pagesOfReturned();
        assertThat(send(Cast.NOBODY, "/api" + page, "A dry street", Photos.jpeg(9, 9))
                        .statusCode())
                .isEqualTo(201);

        var ref = FreshIdea.sentBy(Cast.ADA);
        var path = "/api/ideas/" + ref + "/pictures";
        assertThat(send(Cast.ADA, path, "Mine", Photos.jpeg(9, 9)).statusCode()).isEqualTo(409);
        In.tx(() -> Idea.held(ref)
                .check(Visibility.RETURNED, ReasonCode.NO_CLEAR_ACTION, "Say more", Cast.NIA.person(), IdeaCast.AT));
        assertThat(send(Cast.ADA, path, "Mine", Photos.jpeg(9, 9)).statusCode()).isEqualTo(201);
        assertThat(send(Cast.ZED, path, "Mine", Photos.jpeg(9, 9)).statusCode()).isEqualTo(404);
        assertThat(send(Cast.NIA, path, "Mine", Photos.jpeg(9, 9)).statusCode()).isEqualTo(404);
        assertThat(IdeaCast.idea(ref).pictureCount).isEqualTo(1);
    }

    @Test
    void programs_are_told_about_the_ways_to_send_a_picture() {
        var document = Cast.NOBODY.getJson("/api/openapi").jsonPath();

        for (var path : List.of("drafts/{key}", "sent/{sending}", "{ref}")) {
            String summary = document.getString("paths.'/api/ideas/" + path + "/pictures'.post.summary");
            assertThat(summary).as(path).contains("JPEG or PNG", "alt");
        }
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

    /** As a program sends it: the bytes alone. */
    private static Response send(Cast who, String path, String alt, byte[] picture) {
        return who.http()
                .contentType("application/octet-stream")
                .queryParam("alt", alt)
                .body(picture)
                .post(path);
    }

    private static String page(Cast who, String key) {
        return who.get("/ideas/drafts/" + key + "/pictures").asString();
    }

    /** As a browser sends it. */
    private static Response add(Cast who, String key, String alt, byte[] picture) {
        return add(who, alt, picture, "/ideas/drafts/" + key + "/pictures");
    }

    private static Response addTo(String page, String alt, byte[] picture) {
        return add(Cast.NOBODY, alt, picture, page);
    }

    private static Response add(Cast who, String alt, byte[] picture, String path) {
        return who.http()
                .cookie("csrf-token", CSRF)
                .multiPart("csrf-token", CSRF)
                .multiPart("alt", alt)
                .multiPart("picture", picture.length == 0 ? "" : "photo.jpg", picture, "image/jpeg")
                .post(path);
    }
}
