package openhall.ideas.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.AllNotices;
import openhall.activity.Notice;
import openhall.ideas.Decision;
import openhall.ideas.Follow;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.Visibility;
import openhall.people.Person;
import org.junit.jupiter.api.Test;

/** An idea that others were merged into goes for good: none of them waits for nobody. */
@QuarkusTest
class MergedHereTest {
    private static final String WHY =
            "The idea it was merged into is no longer public and gets no reply, so this one waits for its own again.";

    @Test
    void when_its_author_withdraws_it_each_idea_waits_again_since_its_own_day() {
        var into = FreshMerger.publishedOf(Cast.ADA.id());
        var sources = List.of(FreshIdea.published(), FreshIdea.published(), FreshIdea.published());
        var since = IdeaCast.idea(sources.get(0)).waitingSince;
        sources.forEach(ref -> FreshMerger.merge(ref, into));

        assertThat(Cast.ADA.post("/ideas/" + into + "/withdrawal").statusCode()).isEqualTo(303);

        for (var ref : sources) {
            assertAlone(ref);
            assertThat(IdeaCast.idea(ref).waitingSince).isEqualTo(since);
            assertThat(Cast.PRIYA.get("/ideas/" + ref).asString()).contains(WHY);
        }
        assertThat(IdeaCast.idea(into).kinCount).isZero();
        assertThat(In.tx(() -> Merger.count("target.ref = ?1 and undoneBy is not null", into)))
                .as("whoever withdraws one idea took out no other")
                .isZero();
    }

    @Test
    void the_author_and_who_follows_it_are_told_once_and_nobody_reads_what_the_other_was_called() {
        var into = FreshMerger.publishedOf(Cast.ADA.id());
        var title = IdeaCast.idea(into).title;
        var ref = FreshIdea.published();
        var author = In.tx(() -> Objects.requireNonNull(Idea.held(ref).author).id);
        var supporter = resident();
        FreshMerger.support(ref, supporter);
        FreshMerger.merge(ref, into);
        assertThat(follows(into, supporter)).isTrue();

        Cast.ADA.post("/ideas/" + into + "/withdrawal");

        assertThat(follows(into, supporter)).isFalse();
        assertThat(follows(ref, supporter)).isTrue();
        for (var person : List.of(author, supporter)) {
            var told = undoneFor(ref, person);
            assertThat(told).hasSize(1);
            assertThat(told.get(0).detail).contains(WHY).doesNotContain(title);
        }
        assertThat(Cast.NOBODY.get("/trail/idea/" + ref).asString())
                .contains("taken out of")
                .doesNotContain(title);
    }

    @Test
    void while_it_is_only_hidden_nothing_moves_and_once_it_is_removed_they_stand_alone() {
        var into = FreshIdea.published();
        var ref = FreshMerger.merge(FreshIdea.published(), into);

        FreshIdea.hide(into);
        assertThat(IdeaCast.idea(ref).isMerged()).isTrue();

        assertThat(remove(into)).isEqualTo(303);
        assertAlone(ref);
        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString()).contains(WHY);
    }

    @Test
    void a_program_removes_it_with_the_same_end() {
        var into = FreshIdea.published();
        var ref = FreshMerger.merge(FreshIdea.published(), into);
        FreshIdea.hide(into);

        var answer = Cast.NIA.postJson(
                "/api/ideas/" + into + "/moderation",
                "{\"outcome\": \"REMOVED\", \"reason\": \"SPAM\", \"words\": \"It sells boats\"}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertAlone(ref);
    }

    @Test
    void at_the_end_of_a_chain_only_what_was_merged_into_it_stands_alone() {
        var first = FreshIdea.published();
        var second = FreshIdea.published();
        var third = FreshIdea.published();
        var follower = resident();
        FreshMerger.support(first, follower);
        FreshMerger.merge(first, second);
        FreshMerger.merge(second, third);
        FreshIdea.hide(third);

        remove(third);

        assertThat(IdeaCast.idea(first).isMerged()).isTrue();
        assertThat(IdeaCast.idea(second).decision).isEqualTo(Decision.OPEN);
        assertThat(follows(second, follower)).isTrue();
        assertThat(follows(third, follower)).isFalse();
    }

    @Test
    void in_the_middle_of_a_chain_the_first_stands_alone_and_its_followers_leave_the_last() {
        var first = FreshIdea.published();
        var second = FreshIdea.published();
        var third = FreshIdea.published();
        var follower = resident();
        FreshMerger.support(first, follower);
        FreshMerger.merge(first, second);
        FreshMerger.merge(second, third);
        FreshIdea.hide(second);

        remove(second);

        assertAlone(first);
        assertThat(follows(third, follower)).isFalse();
    }

    @Test
    void what_a_sweep_takes_down_moves_nothing_until_a_moderator_removes_it() {
        var word = "boats" + UUID.randomUUID().toString().replace("-", "");
        var into = IdeaCast.published("Buy " + word);
        var ref = FreshMerger.merge(FreshIdea.published(), into);

        var swept = Cast.NIA.post(
                "/moderation/spam",
                "from",
                "2026-11-23T09:00",
                "until",
                "2026-11-23T11:00",
                "words",
                word,
                "why",
                "A program sent them",
                "sending",
                UUID.randomUUID().toString());
        assertThat(swept.statusCode()).isEqualTo(303);
        assertThat(IdeaCast.idea(into).visibility).isEqualTo(Visibility.HIDDEN);
        assertThat(IdeaCast.idea(ref).isMerged()).isTrue();

        remove(into);
        assertAlone(ref);
    }

    @Test
    void when_its_author_is_erased_an_idea_that_everyone_reads_stays_where_the_others_go_on() {
        var owner = resident();
        var into = FreshMerger.publishedOf(owner);
        var ref = FreshMerger.merge(FreshIdea.published(), into);

        In.tx(() -> Person.<Person>findById(owner).erase(IdeaCast.AT));

        assertThat(IdeaCast.idea(into).isPublished()).isTrue();
        assertThat(IdeaCast.idea(ref).isMerged()).isTrue();
    }

    @Test
    void an_open_objection_is_answered_with_it() {
        var into = FreshIdea.published();
        var ref = FreshMerger.merge(FreshMerger.publishedOf(Cast.ADA.id()), into);
        Cast.ADA.post("/ideas/" + ref + "/objection", "words", "Mine is older");
        FreshIdea.hide(into);

        remove(into);

        assertThat(Cast.ADA.get("/ideas/" + ref + "/objection").asString()).contains("Mine is older", WHY);
    }

    @Test
    void a_second_time_nothing_is_left_to_do() {
        var into = FreshIdea.published();
        var ref = FreshMerger.merge(FreshIdea.published(), into);
        FreshIdea.hide(into);
        remove(into);
        var before = Cast.NOBODY.getJson("/api/trail/idea/" + ref).asString();

        In.tx(() -> MergedHere.release(MergedHere.heldWith(into), Instant.now()));

        assertThat(Cast.NOBODY.getJson("/api/trail/idea/" + ref).asString()).isEqualTo(before);
        assertAlone(ref);
    }

    @Test
    void whoever_merges_or_undoes_at_the_same_moment_leaves_no_idea_behind() {
        for (var round = 0; round < 5; round++) {
            var into = FreshMerger.publishedOf(Cast.ADA.id());
            var merged = FreshMerger.merge(FreshIdea.published(), into);
            var coming = FreshIdea.published();

            var answers = AtOnce.each(3, turn -> together(turn, into, merged, coming));

            assertThat(answers).allMatch(status -> status < 500);
            assertThat(IdeaCast.idea(into).visibility).isEqualTo(Visibility.WITHDRAWN);
            assertAlone(merged);
            assertAlone(coming);
        }
    }

    @Test
    void each_idea_that_stands_alone_again_takes_a_bounded_number_of_statements() {
        var few = withdrawing(1);
        var many = withdrawing(6);

        assertThat((many - few) / 5).isLessThanOrEqualTo(50);
    }

    private static int together(int turn, String into, String merged, String coming) {
        if (turn == 0) {
            return Cast.ADA.post("/ideas/" + into + "/withdrawal").statusCode();
        }
        return turn == 1
                ? Cast.NIA
                        .post("/ideas/" + coming + "/merger", "into", into, "why", "The same")
                        .statusCode()
                : Cast.NIA
                        .post("/ideas/" + merged + "/merger/undoing", "why", "Not the same")
                        .statusCode();
    }

    private static long withdrawing(int ideas) {
        var into = FreshMerger.publishedOf(Cast.ADA.id());
        var sources = new ArrayList<String>();
        for (var number = 0; number < ideas; number++) {
            sources.add(FreshMerger.merge(FreshIdea.published(), into));
        }
        var statements = Statements.counting(() -> Cast.ADA.post("/ideas/" + into + "/withdrawal"));
        sources.forEach(MergedHereTest::assertAlone);
        return statements;
    }

    private static void assertAlone(String ref) {
        var idea = IdeaCast.idea(ref);
        assertThat(idea.decision).isEqualTo(Decision.OPEN);
        assertThat(idea.waitingSince).isNotNull();
        assertThat(idea.kinCount).isZero();
    }

    private static int remove(String ref) {
        return Cast.NIA
                .post(
                        "/moderation/" + ref + "/check",
                        "outcome",
                        "REMOVED",
                        "reason",
                        "SPAM",
                        "words",
                        "It cannot stay")
                .statusCode();
    }

    private static UUID resident() {
        return In.tx(() -> IdeaCast.resident().id);
    }

    private static boolean follows(String ref, UUID person) {
        return In.tx(() -> Follow.isBy(Idea.held(ref), person));
    }

    private static List<Notice> undoneFor(String ref, UUID person) {
        return In.tx(() -> AllNotices.of(person).stream()
                .filter(notice -> notice.title.equals("Idea " + ref + " stands alone again"))
                .toList());
    }
}
