package openhall.ideas.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Objects;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.WorkingDays;
import openhall.ideas.Decision;
import openhall.ideas.Delivery;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.ReasonCode;
import openhall.ideas.Verdict;
import openhall.ideas.Visibility;
import openhall.web.Formats;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LetterPagesTest {
    @Test
    void each_step_of_an_idea_is_a_letter_with_reference_address_and_what_happens_next() {
        var ref = FreshPaper.published(FreshPaper.post());
        In.tx(() -> Idea.held(ref)
                .decide(
                        Decision.NOT_ACCEPTED,
                        IdeaCast.parking(),
                        "It costs too much",
                        Cast.PRIYA.person(),
                        Instant.now()));

        var page = Cast.NIA.get("/ideas/" + ref + "/letters").asString();

        assertThat(page)
                .contains(
                        "We have your idea",
                        "Your idea: Published",
                        "News about your idea: Not accepted",
                        FreshPaper.STREET);
        assertThat(last(ref))
                .contains(
                        ref,
                        "Edna Paperfriend",
                        FreshPaper.STREET,
                        "It costs too much",
                        "What happens next",
                        "If you think this is wrong");
    }

    @Test
    void a_letter_says_by_when_there_is_news_as_it_was_said_with_that_step() {
        var ref = FreshPaper.published(FreshPaper.post());
        var now = Instant.now();
        var day = WorkingDays.day(now).plusDays(50);
        In.tx(() -> Idea.held(ref)
                .decide(new Verdict(Decision.ACCEPTED, IdeaCast.parking(), "Yes", "", day), Cast.PRIYA.person(), now));
        var accepted = last(ref);
        assertThat(accepted).contains("You will hear from us again by " + Formats.date(day) + ".");

        In.tx(() -> Idea.held(ref).deliver(Delivery.IN_PROGRESS, "It begins", Cast.PRIYA.person(), now.plusSeconds(1)));

        var usual = WorkingDays.day(now).plusMonths(3);
        assertThat(last(ref)).contains("You will hear from us again by " + Formats.date(usual) + ".");
        assertThat(Cast.NIA.get("/ideas/" + ref).asString()).contains("Next news by " + Formats.date(usual));
    }

    @Test
    void an_idea_that_is_not_published_gets_a_letter_that_says_why() {
        var ref = FreshPaper.entered(Cast.PRIYA.id(), FreshPaper.post());
        In.tx(() -> Idea.held(ref)
                .check(
                        Visibility.NOT_PUBLISHED,
                        ReasonCode.FAULT_REPORT,
                        "We have passed it on",
                        Cast.NIA.person(),
                        Instant.now()));

        assertThat(last(ref))
                .contains("Your idea: Not published", ReasonCode.FAULT_REPORT.text(), "We have passed it on");
    }

    @Test
    void a_letter_is_ticked_once_by_whoever_posts_it() {
        var letter = FreshPaper.letterOf(Cast.PRIYA.id());
        var path = "/ideas/" + letter.path();

        var answers = AtOnce.run(4, () -> Cast.PRIYA.post(path + "/posting").statusCode());

        assertThat(answers).containsOnly(303);
        assertThat(Cast.NIA.get(path).asString())
                .contains("Posted", "Priya Nair")
                .doesNotContain("It is posted");
        assertThat(toPost()).doesNotContain(letter.path());
    }

    @Test
    void the_list_holds_what_is_not_posted_and_for_others_only_what_they_entered() {
        var letter = FreshPaper.letterOf(Cast.THEO.id());

        assertThat(toPost()).contains(letter.path());
        assertThat(Cast.PRIYA.get("/ideas/letters").asString()).doesNotContain(letter.path());
        assertThat(Cast.PRIYA.get("/ideas/" + letter.path()).statusCode()).isEqualTo(404);
        assertThat(Cast.PRIYA.get("/ideas/" + letter.ref() + "/letters").statusCode())
                .isEqualTo(404);
    }

    @Test
    void programs_read_what_to_post_without_where_it_goes_and_tick_it() {
        var letter = FreshPaper.letterOf(Cast.PRIYA.id());

        var answer = Cast.PRIYA.getJson("/api/ideas/letters");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).contains("We have your idea").doesNotContain(FreshPaper.STREET, "Edna");

        var path = "/api/ideas/" + letter.path() + "/posting";
        assertThat(Cast.PRIYA.postJson(path, "{}").jsonPath().getString("postedAt"))
                .isNotNull();
    }

    @Test
    void whoever_asks_is_forgotten_at_once_and_the_idea_stays() {
        var ref = FreshPaper.published(FreshPaper.post());

        assertThat(Cast.NIA.post("/ideas/" + ref + "/letters/removal").statusCode())
                .isEqualTo(303);

        assertThat(Cast.NIA.get("/ideas/" + ref + "/letters").statusCode()).isEqualTo(404);
        assertThat(Cast.NOBODY.get("/ideas/" + ref).statusCode()).isEqualTo(200);
        assertThat(IdeaCast.idea(ref).showName).isFalse();
    }

    @Test
    void an_address_goes_when_nothing_was_said_for_a_year() {
        var quiet = FreshPaper.byPost();
        var spokenOf = FreshPaper.byPost();
        longAgo("update paper_contact set entered_at = '2001-01-01' where idea_id in", quiet, spokenOf);
        longAgo("update idea_move set moved_at = '2001-01-01' where idea_id in", quiet, quiet);
        var limit = Instant.parse("2002-01-01T00:00:00Z");

        assertThat(In.tx(() -> PaperContact.forgetOver(limit, true))).isEqualTo(1);
        assertThat(contact(quiet)).isTrue();
        assertThat(In.tx(() -> PaperContact.forgetOver(limit, false))).isEqualTo(1);
        assertThat(contact(quiet)).isFalse();
        assertThat(contact(spokenOf)).isTrue();
    }

    private static void longAgo(String update, String ref, String other) {
        In.tx(() -> Panache.getEntityManager()
                .createNativeQuery(update + " (select id from idea where ref in (:ref, :other))")
                .setParameter("ref", ref)
                .setParameter("other", other)
                .executeUpdate());
    }

    @Test
    void a_postal_address_stands_nowhere_that_others_read() {
        var ref = FreshPaper.published(FreshPaper.post());

        for (var who : Cast.values()) {
            assertThat(who.get("/ideas/" + ref).asString())
                    .contains("Sent on paper")
                    .doesNotContain(FreshPaper.STREET, "Edna Paperfriend");
            assertThat(who.get("/ideas/" + ref + "/receipt").asString()).doesNotContain(FreshPaper.STREET, "Edna");
        }
        assertThat(Cast.NOBODY.getJson("/api/ideas/" + ref).asString()).doesNotContain(FreshPaper.STREET, "Edna");
        assertThat(Cast.NOBODY.get("/ideas").asString()).doesNotContain(FreshPaper.STREET);
    }

    @Test
    void letters_take_no_more_statements_when_there_are_more_of_them() {
        FreshPaper.letterOf(Cast.NIA.id());
        Cast.NIA.get("/ideas/letters");

        assertThat(Statements.counting(() -> Cast.NIA.get("/ideas/letters"))).isLessThanOrEqualTo(6);
    }

    /** Every letter that a moderator finds in the list, page after page. */
    private static String toPost() {
        var all = new StringBuilder();
        var path = "/ideas/letters";
        while (path != null) {
            var page = Cast.NIA.get(path).asString();
            all.append(page);
            path = page.contains("rel=\"next\"")
                    ? IdeaCast.found("href=\"(/ideas/letters\\?after=[^\"]*)\" rel=\"next\"", page)
                    : null;
        }
        return all.toString();
    }

    private static String last(String ref) {
        var lines = In.tx(() -> Letters.of(Objects.requireNonNull(Idea.byRef(ref))));
        var id = lines.get(lines.size() - 1).id();
        return Cast.NIA.get("/ideas/" + ref + "/letters/" + id).asString();
    }

    private static boolean contact(String ref) {
        return In.tx(() -> PaperContact.of(Objects.requireNonNull(Idea.byRef(ref))) != null);
    }
}
