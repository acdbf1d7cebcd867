package openhall.ideas.paper;

import static openhall.ideas.IdeaCast.AT;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.activity.BaseUrl;
import openhall.ideas.Decision;
import openhall.ideas.Delivery;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.Proposal;
import openhall.ideas.ReasonCode;
import openhall.ideas.Received;
import openhall.ideas.Verdict;
import openhall.ideas.Visibility;
import openhall.ideas.delivery.FreshDelivery;
import openhall.ideas.pictures.FreshPicture;
import openhall.web.Cursor;
import org.junit.jupiter.api.Test;

/** Each letter as it is printed, read from the reference to the last word about what happens next. */
@QuarkusTest
class PrintedLettersTest {
    private static final String NEXT = "What happens next";
    private static final String MOVES_ON =
            "We write to you when the work moves on. You will hear from us again by 23 February 2027.";

    @Test
    void the_first_letter_says_by_when_it_is_checked() {
        reads(
                entered(),
                "We have your idea",
                "A moderator checks it by 26 November 2026. We write to you then.",
                NEXT,
                "If it is published, a council service replies in 20 working days.");
    }

    @Test
    void a_published_idea_is_told_by_when_a_service_replies() {
        var ref = published();

        reads(
                ref,
                "Your idea: Published",
                "People can read and support it now at " + BaseUrl.of("/ideas/" + ref)
                        + ". A council service replies by 21 December 2026.",
                NEXT,
                "We write to you when a service has replied.");
    }

    @Test
    void a_returned_idea_is_told_what_to_change_and_how() {
        var ref = entered();
        check(ref, Visibility.RETURNED, 1);

        reads(
                ref,
                "Your idea: Returned for changes",
                "A moderator read it. Why: " + ReasonCode.NO_CLEAR_ACTION.text() + ".",
                "The words of RETURNED",
                NEXT,
                "Tell us the new words by phone, by letter or at a council office, and give the reference."
                        + " We write them down for you.");
    }

    @Test
    void a_refused_idea_is_told_why() {
        var refused = entered();
        check(refused, Visibility.NOT_PUBLISHED, 1);
        refusal(
                refused,
                Visibility.NOT_PUBLISHED,
                "Nothing more happens with this idea, unless you tell us that this" + " is wrong.");

        var hidden = published();
        check(hidden, Visibility.HIDDEN, 2);
        refusal(hidden, Visibility.HIDDEN, "We look at it again and write to you.");
        check(hidden, Visibility.REMOVED, 3);
        refusal(
                hidden,
                Visibility.REMOVED,
                "Nothing more happens with this idea, unless you tell us that this is" + " wrong.");
    }

    @Test
    void an_idea_that_is_passed_on_is_told_where_it_is_dealt_with() {
        var ref = entered();

        assertThat(Cast.NIA
                        .post(
                                "/moderation/" + ref + "/elsewhere",
                                "place",
                                "street-fault",
                                "words",
                                "It is mended sooner there")
                        .statusCode())
                .isEqualTo(303);

        assertThat(last(ref))
                .contains("Your idea: Not published", "https://www.fixmystreet.com/", "It is mended sooner there")
                .anyMatch(line -> line.startsWith("This is dealt with here: "));
    }

    @Test
    void each_step_to_a_decision_says_that_there_will_be_one() {
        var ref = published();

        decide(ref, Decision.UNDER_REVIEW, "", 2);
        news(ref, "Being looked at", "The words of UNDER_REVIEW", "We write to you when there is a decision.");
        decide(ref, Decision.SHORTLISTED, "", 3);
        news(ref, "Shortlisted", "The words of SHORTLISTED", "We write to you when there is a decision.");
    }

    @Test
    void each_decision_has_the_words_of_the_service() {
        for (var to : List.of(Decision.ACCEPTED, Decision.ACCEPTED_IN_PART)) {
            var ref = published();
            decide(ref, to, "", 2);
            news(ref, to.text(), "The words of " + to, MOVES_ON);
        }
        for (var to : List.of(Decision.NOT_ACCEPTED, Decision.ALREADY_HAPPENING, Decision.PASSED_ON)) {
            var ref = published();
            decide(ref, to, "", 2);
            news(ref, to.text(), "The words of " + to, "This is our answer.");
        }
    }

    @Test
    void a_changed_decision_says_why_the_council_decided_again_like_the_mail_does() {
        var ref = published();
        decide(ref, Decision.NOT_ACCEPTED, "", 2);
        decide(ref, Decision.ACCEPTED, "There is money now", 3);

        reads(
                ref,
                "News about your idea: Accepted",
                service() + " says: Accepted.",
                "This decision takes the place of an earlier one. Why we decided again:",
                "There is money now",
                "Our new reply:",
                "The words of ACCEPTED",
                NEXT,
                MOVES_ON);
    }

    @Test
    void each_step_of_the_work_is_a_letter() {
        var ref = published();
        decide(ref, Decision.ACCEPTED, "", 2);

        for (var to : List.of(Delivery.PLANNED, Delivery.IN_PROGRESS)) {
            deliver(ref, to);
            news(ref, to.text(), "The news of " + to, MOVES_ON);
        }
        for (var to : List.of(Delivery.DELIVERED, Delivery.OUTCOME_CHECKED)) {
            deliver(ref, to);
            news(
                    ref,
                    to.text(),
                    "The news of " + to,
                    "If the problem is not solved for you, tell us and give the reference.");
        }
    }

    @Test
    void work_that_stopped_is_told_to_be_over() {
        var ref = published();
        decide(ref, Decision.ACCEPTED, "", 2);
        deliver(ref, Delivery.PLANNED);
        deliver(ref, Delivery.STOPPED);

        news(ref, "Stopped", "The news of STOPPED", "There is no more work on this idea.");
    }

    @Test
    void a_merged_idea_is_told_where_it_goes_on() {
        var ref = published();
        var other = FreshIdea.published();
        In.tx(() -> Idea.held(ref)
                .mergeInto(Idea.held(other), "They ask for the same", Cast.NIA.person(), AT.plusSeconds(2)));

        reads(
                ref,
                "News about your idea: Merged into another idea",
                "Your idea says much the same as idea %s, \"%s\", so it goes on there."
                        .formatted(other, IdeaCast.idea(other).title),
                "They ask for the same",
                NEXT,
                "Your idea stays in the record with your words. You find our answer with the other idea.");
    }

    @Test
    void a_milestone_that_is_reached_or_moved_is_a_letter() {
        var ref = published();
        decide(ref, Decision.ACCEPTED, "", 2);
        var page = FreshDelivery.milestone(ref);

        Cast.PRIYA.post(page + "/day", "due", "1/6/2090", "why", "It rains too much");
        assertThat(last(ref))
                .contains(
                        "News about your idea: a day has moved",
                        "We said that this would be done by 1 April 2090: Paint the lines",
                        "We now mean to do it by 1 June 2090. Why: It rains too much",
                        "You will hear from us again by 23 February 2027.",
                        "We write to you when the work moves on.");
        Cast.PRIYA.post(page + "/reached", "what", "The lines are there");
        assertThat(last(ref))
                .contains(
                        "News about your idea: a step is done",
                        "This is done: Paint the lines",
                        "The lines are there",
                        "We will tell you when the work moves on. You will hear from us again by 23 February 2027.");
    }

    @Test
    void a_picture_that_a_moderator_removed_is_a_letter_with_the_reason_and_is_ticked_once() {
        var ref = published();
        var picture = FreshPicture.in(ref);

        Cast.NIA.post("/moderation/" + ref + "/pictures/" + picture, "why", "It shows a number plate");

        reads(
                ref,
                "Your idea: A picture was removed",
                "A moderator removed a picture from your idea. The picture: A wet street",
                "Why: It shows a number plate",
                NEXT,
                "The rest of your idea stays as it is. You do not need to do anything.");
        var path = "/ideas/" + ref + "/letters/" + lastId(ref);
        assertThat(Cast.NIA.get("/ideas/" + ref + "/letters").asString()).contains(path, "A picture was removed");
        assertThat(Cast.PRIYA.post(path + "/posting").statusCode()).isEqualTo(303);
        assertThat(Cast.NIA.post(path + "/posting").statusCode()).isEqualTo(303);
        assertThat(Cast.NIA.get(path).asString()).contains("Posted", "Priya Nair");
        assertThat(Cast.PRIYA
                        .postJson("/api" + path + "/posting", "{}")
                        .jsonPath()
                        .getString("postedAt"))
                .isNotNull();
    }

    @Test
    void letters_of_both_kinds_wait_in_one_list_until_they_are_posted_and_go_with_the_address() {
        var ref = published();
        Cast.NIA.post("/moderation/" + ref + "/pictures/" + FreshPicture.in(ref), "why", "It shows a face");
        var id = lastId(ref);

        assertThat(waiting(Cast.PRIYA.id())).contains(id);
        Cast.PRIYA.post("/ideas/" + ref + "/letters/" + id + "/posting");
        assertThat(waiting(Cast.PRIYA.id())).doesNotContain(id);
        assertThat(Cast.NIA.post("/ideas/" + ref + "/letters/removal").statusCode())
                .isEqualTo(303);
        assertThat(In.tx(() -> WrittenLetter.of(Objects.requireNonNull(Idea.byRef(ref)))))
                .isEmpty();
    }

    /** What this reader has still to post, page after page. */
    private static List<UUID> waiting(UUID reader) {
        return In.tx(() -> {
            var all = new ArrayList<UUID>();
            var page = Letters.toPost(reader, false, null);
            page.rows().forEach(line -> all.add(line.id()));
            while (page.next() != null) {
                page = Letters.toPost(reader, false, Cursor.parse(page.next()));
                page.rows().forEach(line -> all.add(line.id()));
            }
            return all;
        });
    }

    private static void refusal(String ref, Visibility to, String next) {
        reads(
                ref,
                "Your idea: " + to.text(),
                "A moderator read it. Why: " + ReasonCode.NO_CLEAR_ACTION.text() + ".",
                "The words of " + to,
                NEXT,
                next);
    }

    private static void news(String ref, String state, String words, String next) {
        reads(ref, "News about your idea: " + state, service() + " says: " + state + ".", words, NEXT, next);
    }

    private static void reads(String ref, String heading, String... rest) {
        var expected = new ArrayList<>(List.of(ref, heading, IdeaCast.idea(ref).title));
        expected.addAll(List.of(rest));
        assertThat(last(ref)).isEqualTo(expected);
    }

    /** The newest letter, line by line, without who sends it and where it goes. */
    private static List<String> last(String ref) {
        var page = Cast.NIA.get("/ideas/" + ref + "/letters/" + lastId(ref)).asString();
        var paper = page.substring(
                page.indexOf("<p class=\"oh-letter__ref\">"), page.indexOf("<h2>If you think this is wrong"));
        return paper.replaceAll("<[^>]*>", "\n")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static UUID lastId(String ref) {
        var letters = In.tx(() -> Letters.of(Objects.requireNonNull(Idea.byRef(ref))));
        return letters.get(letters.size() - 1).id();
    }

    private static String service() {
        return In.tx(() -> IdeaCast.parking().name);
    }

    /** Written down by Priya, for somebody who wants letters. */
    private static String entered() {
        var words = new Proposal("On paper " + UUID.randomUUID(), "The problem", "What to do", null);
        var how = new Received(UUID.randomUUID(), Idea.Channel.PAPER, FreshPaper.DAY, null, FreshPaper.post());
        return In.tx(() -> Idea.enter(words, how, Cast.PRIYA.person(), AT).ref);
    }

    private static String published() {
        var ref = entered();
        In.tx(() -> Idea.held(ref).publish(Cast.NIA.person(), AT.plusSeconds(1)));
        return ref;
    }

    private static void check(String ref, Visibility to, int second) {
        In.tx(() -> Idea.held(ref)
                .check(
                        to,
                        ReasonCode.NO_CLEAR_ACTION,
                        "The words of " + to,
                        Cast.NIA.person(),
                        AT.plusSeconds(second)));
    }

    private static void decide(String ref, Decision to, String change, int second) {
        In.tx(() -> Idea.held(ref)
                .decide(
                        new Verdict(to, IdeaCast.parking(), "The words of " + to, change),
                        Cast.PRIYA.person(),
                        AT.plusSeconds(second)));
    }

    private static void deliver(String ref, Delivery to) {
        In.tx(() -> Idea.held(ref)
                .deliver(to, "The news of " + to, Cast.PRIYA.person(), AT.plusSeconds(10 + to.ordinal())));
    }
}
