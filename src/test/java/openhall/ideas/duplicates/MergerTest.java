package openhall.ideas.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.activity.AllNotices;
import openhall.activity.Notice;
import openhall.ideas.Decision;
import openhall.ideas.Follow;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.Waiting;
import openhall.ideas.prepared.FreshPrepared;
import openhall.ideas.prepared.PreparedDecision;
import openhall.people.Person;
import openhall.web.Refused;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MergerTest {
    @Test
    void a_merged_idea_waits_no_more_and_stays_with_a_link_to_where_it_goes_on() {
        var ref = FreshIdea.published();
        var into = FreshIdea.published();
        var before = waiting();

        FreshMerger.merge(ref, into);

        assertThat(IdeaCast.idea(ref).decision).isEqualTo(Decision.MERGED);
        assertThat(waiting()).isEqualTo(before - 1);
        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString())
                .contains("This idea was merged into another one. It goes on there:")
                .contains("/ideas/" + into)
                .contains("They say the same");
        assertThat(Cast.NOBODY.get("/ideas/" + into).asString())
                .contains("Merged into this idea")
                .contains("/ideas/" + ref);
    }

    @Test
    void the_trail_leads_from_one_to_the_other_both_ways_and_keeps_both_steps() {
        var ref = FreshIdea.published();
        var into = FreshIdea.published();
        FreshMerger.merge(ref, into);
        FreshMerger.undo(ref);

        for (var end : List.of(ref, into)) {
            assertThat(Cast.NOBODY.get("/trail/idea/" + end).asString())
                    .contains("merged into", "taken out of", "/ideas/" + ref, "/ideas/" + into);
        }
    }

    @Test
    void followers_and_the_author_go_along_and_each_is_told_once() {
        var ref = FreshIdea.published();
        var into = FreshIdea.published();
        var follower = resident();
        var supporter = resident();
        var author = author(ref);
        follow(ref, follower);
        FreshMerger.support(ref, supporter);

        FreshMerger.merge(ref, into);

        for (var person : List.of(follower, supporter, author)) {
            assertThat(follows(into, person)).isTrue();
            assertThat(toldOf(ref, person)).hasSize(1);
        }
        assertThat(toldOf(ref, supporter).get(0).path).isEqualTo("/ideas/" + ref + "/moved-support");
        assertThat(toldOf(ref, author).get(0).path).isEqualTo("/ideas/" + ref + "/objection");
    }

    @Test
    void followers_of_every_ancestor_follow_the_last_of_a_chain() {
        var first = FreshIdea.published();
        var second = FreshIdea.published();
        var third = FreshIdea.published();
        var follower = resident();
        follow(first, follower);
        FreshMerger.merge(first, second);
        FreshMerger.merge(second, third);

        assertThat(follows(third, follower)).isTrue();
        assertThat(Cast.NOBODY.get("/ideas/" + first).asString()).contains("/ideas/" + third);

        FreshMerger.undo(first);
        assertThat(follows(second, follower)).isFalse();
        assertThat(follows(third, follower)).isFalse();
        assertThat(follows(first, follower)).isTrue();
    }

    @Test
    void taking_an_idea_out_gives_back_its_decision_and_its_clock_and_leaves_what_people_chose() {
        var ref = FreshIdea.published();
        var into = FreshIdea.published();
        var waitedSince = IdeaCast.idea(ref).waitingSince;
        var came = resident();
        var chose = resident();
        follow(ref, came);
        follow(ref, chose);
        FreshMerger.merge(ref, into);
        follow(into, chose);

        FreshMerger.undo(ref);

        assertThat(IdeaCast.idea(ref).decision).isEqualTo(Decision.OPEN);
        assertThat(IdeaCast.idea(ref).waitingSince).isEqualTo(waitedSince);
        assertThat(IdeaCast.idea(ref).kinCount).isZero();
        assertThat(IdeaCast.idea(into).kinCount).isZero();
        assertThat(follows(into, came)).isFalse();
        assertThat(follows(into, chose)).isTrue();
        assertThat(toldOf(ref, came)).hasSize(2);
    }

    @Test
    void whoever_comes_from_two_ideas_stays_until_both_are_taken_out() {
        var one = FreshIdea.published();
        var two = FreshIdea.published();
        var into = FreshIdea.published();
        var follower = resident();
        follow(one, follower);
        follow(two, follower);
        FreshMerger.merge(one, into);
        FreshMerger.merge(two, into);

        FreshMerger.undo(one);
        assertThat(follows(into, follower)).isTrue();

        FreshMerger.undo(two);
        assertThat(follows(into, follower)).isFalse();
    }

    @Test
    void an_idea_is_not_merged_into_itself_nor_into_a_merged_one_nor_in_a_circle() {
        var ref = FreshIdea.published();
        var into = FreshIdea.published();
        FreshMerger.merge(ref, into);

        assertThatThrownBy(() -> FreshMerger.merge(into, into)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> FreshMerger.merge(into, ref)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> FreshMerger.merge(FreshIdea.published(), ref)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> FreshMerger.merge(ref, FreshIdea.published())).isInstanceOf(Refused.class);
    }

    @Test
    void an_idea_that_is_decided_is_not_merged_away_but_others_can_go_on_in_it() {
        var decided = FreshIdea.accepted();

        assertThatThrownBy(() -> FreshMerger.merge(decided, FreshIdea.published()))
                .isInstanceOf(Refused.class);
        assertThat(IdeaCast.idea(FreshMerger.merge(FreshIdea.published(), decided)).decision)
                .isEqualTo(Decision.MERGED);
    }

    @Test
    void nobody_merges_their_own_idea() {
        var own = FreshMerger.publishedOf(Cast.PRIYA.id());
        var other = FreshIdea.published();

        assertThat(Cast.PRIYA
                        .post("/ideas/" + own + "/merger", "into", other, "why", "Mine is better")
                        .statusCode())
                .isEqualTo(409);
        assertThat(Cast.PRIYA
                        .post("/ideas/" + other + "/merger", "into", own, "why", "Mine is better")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void two_who_merge_a_pair_both_ways_at_once_merge_it_one_way() {
        for (var round = 0; round < 5; round++) {
            var one = FreshIdea.published();
            var other = FreshIdea.published();

            var done = AtOnce.each(2, turn -> turn == 0 ? tried(one, other) : tried(other, one));

            assertThat(done).containsExactlyInAnyOrder(true, false);
            assertThat(IdeaCast.idea(one).kinCount).isEqualTo(1);
            assertThat(IdeaCast.idea(other).kinCount).isEqualTo(1);
        }
    }

    @Test
    void three_who_merge_in_a_circle_at_once_make_no_circle() {
        var refs = List.of(FreshIdea.published(), FreshIdea.published(), FreshIdea.published());

        AtOnce.each(3, turn -> tried(refs.get(turn), refs.get((turn + 1) % 3)));

        assertThat(refs.stream().filter(ref -> !IdeaCast.idea(ref).isMerged())).hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void two_who_take_an_idea_out_at_once_do_it_once() {
        var ref = FreshMerger.merged();

        var done = AtOnce.run(2, () -> {
            try {
                FreshMerger.undo(ref);
                return true;
            } catch (Refused refused) {
                return false;
            }
        });

        assertThat(done).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void a_merged_idea_takes_no_support_and_no_decision() {
        var ref = FreshMerger.merged();

        assertThat(Cast.ZED.post("/ideas/" + ref + "/support").statusCode()).isEqualTo(409);
        assertThat(Cast.PRIYA
                        .post(
                                "/ideas/" + ref + "/decision",
                                "decision",
                                "ACCEPTED",
                                "service",
                                "parking",
                                "reply",
                                "Yes")
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(IdeaCast.idea(ref).decision).isEqualTo(Decision.MERGED);
    }

    @Test
    void a_decision_that_was_kept_ready_is_dropped_with_the_merger() {
        var ref = FreshIdea.published();
        FreshPrepared.keep(ref, null);

        FreshMerger.merge(ref, FreshIdea.published());

        var kept = In.tx(() -> PreparedDecision.of(Idea.held(ref)));
        assertThat(kept).isNull();
    }

    private static boolean tried(String ref, String into) {
        try {
            FreshMerger.merge(ref, into);
            return true;
        } catch (Refused refused) {
            assertThat(refused.sentence()).endsWith(".");
            return false;
        }
    }

    private static long waiting() {
        return In.tx(() -> Waiting.at(Instant.now()).count());
    }

    private static UUID resident() {
        return In.tx(() -> IdeaCast.resident().id);
    }

    private static UUID author(String ref) {
        return In.tx(() -> Objects.requireNonNull(Idea.held(ref).author).id);
    }

    private static void follow(String ref, UUID person) {
        In.tx(() -> {
            Person follower = Person.findById(person);
            Follow.begin(Idea.held(ref), follower, Instant.now());
        });
    }

    private static boolean follows(String ref, UUID person) {
        return In.tx(() -> Follow.isBy(Idea.held(ref), person));
    }

    private static List<Notice> toldOf(String ref, UUID person) {
        return In.tx(() -> AllNotices.of(person).stream()
                .filter(notice -> notice.title.contains(ref))
                .filter(notice -> notice.key.startsWith("idea-merger/"))
                .toList());
    }
}
