package openhall.ideas;

import static openhall.ideas.IdeaCast.AT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import openhall.Cast;
import openhall.In;
import openhall.activity.Activity;
import openhall.activity.Mail;
import openhall.ideas.digest.DigestQuote;
import openhall.ideas.digest.FreshDigest;
import openhall.web.Refused;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdeaTest {
    private static final Set<Decision> FINAL = Set.of(
            Decision.ACCEPTED,
            Decision.ACCEPTED_IN_PART,
            Decision.NOT_ACCEPTED,
            Decision.ALREADY_HAPPENING,
            Decision.PASSED_ON);

    @Test
    void what_a_digest_quotes_from_an_idea_goes_with_its_words() {
        var digest = Cast.NOBODY.getJson("/api/ideas/digests/" + FreshDigest.published());
        var ref = digest.jsonPath().getString("groups[0].quotes[0].idea");
        FreshIdea.hide(ref);
        In.tx(() -> Idea.held(ref)
                .check(Visibility.REMOVED, ReasonCode.NAMED_PERSON, "It names somebody", Cast.NIA.person(), AT));
        assertThat(In.tx(() -> DigestQuote.count("idea.ref", ref))).isEqualTo(1);

        In.tx(() -> ForgottenIdeas.unpublishedBy(Objects.requireNonNull(Idea.held(ref).author).id));

        assertThat(In.tx(() -> DigestQuote.count("idea.ref", ref))).isZero();
        assertThat(IdeaCast.idea(ref).problem).isEqualTo("Removed");
    }

    @Test
    void a_moderator_cannot_check_their_own_idea() {
        var ref = IdeaCast.sentBy(Cast.NIA, "A moderator's own idea");

        assertThatThrownBy(() -> In.tx(() -> {
                    Idea.held(ref).publish(Cast.NIA.person(), AT);
                    return ref;
                }))
                .isInstanceOf(NotYourOwnIdea.class);
    }

    @Test
    void an_owner_cannot_decide_their_own_idea() {
        var ref = IdeaCast.sentBy(Cast.PRIYA, "An owner's own idea");
        move(ref, Visibility.PUBLISHED, IdeaTest::see);

        assertThat(move(ref, Decision.ACCEPTED, IdeaTest::decide)).isFalse();
    }

    @Test
    void a_final_decision_without_words_is_refused() {
        var ref = IdeaCast.published("Decided without words");

        for (var to : FINAL) {
            assertThat(move(
                            ref,
                            to,
                            (idea, next) -> idea.decide(next, IdeaCast.parking(), " ", Cast.PRIYA.person(), AT)))
                    .isFalse();
        }
    }

    @Test
    void an_address_is_kept_only_until_it_is_confirmed() {
        var ref = IdeaCast.unconfirmed("An address");
        assertThat(IdeaCast.idea(ref).email).isNotNull();

        move(ref, Visibility.AWAITING_CHECK, IdeaTest::see);

        assertThat(IdeaCast.idea(ref).email).isNull();
        assertThat(IdeaCast.idea(ref).author).isNotNull();
    }

    @Test
    void an_idea_that_is_decided_cannot_be_withdrawn() {
        assertThat(move(IdeaCast.accepted("Kept in the record"), Visibility.WITHDRAWN, IdeaTest::see))
                .isFalse();
    }

    @Test
    void an_unconfirmed_idea_is_deleted_after_fourteen_days_and_not_before() {
        var ref = IdeaCast.unconfirmed("Never confirmed");
        var letter = "idea-confirm/" + IdeaCast.idea(ref).id;

        In.tx(() -> ForgottenIdeas.unconfirmed(AT.plus(Idea.TIME_TO_CONFIRM)));
        assertThat(isGone(ref)).isFalse();
        assertThat(In.tx(() -> Mail.count("key", letter))).isEqualTo(1);

        In.tx(() -> ForgottenIdeas.unconfirmed(AT.plus(Idea.TIME_TO_CONFIRM).plusSeconds(1)));
        assertThat(isGone(ref)).isTrue();
        assertThat(In.tx(() -> Mail.count("key", letter))).as("Its letter").isZero();
    }

    @Test
    void the_record_has_the_title_of_an_idea_only_once_it_is_published() {
        var ref = IdeaCast.awaitingCheck("What my neighbour does");
        assertThat(onRecord(ref)).isNotEmpty().containsOnly("Idea " + ref);

        move(ref, Visibility.PUBLISHED, IdeaTest::see);
        assertThat(onRecord(ref)).contains("What my neighbour does");
    }

    private static List<String> onRecord(String ref) {
        return In.tx(() -> Activity.<Activity>list("kind = 'idea' and ref = ?1", ref).stream()
                .map(row -> row.title)
                .toList());
    }

    @Test
    void an_idea_waits_from_the_day_it_is_published_until_it_has_a_reply() {
        var before = waiting();
        var ref = IdeaCast.published("On the clock");
        assertThat(waiting()).isEqualTo(before + 1);

        move(ref, Decision.NOT_ACCEPTED, IdeaTest::decide);

        assertThat(waiting()).isEqualTo(before);
    }

    @Test
    void the_clock_speaks_in_sentences() {
        assertThat(new Waiting(6, 12, 0).sentence())
                .isEqualTo("6 ideas are waiting for a reply, the longest 12 working days");
        assertThat(new Waiting(1, 1, 0).sentence())
                .isEqualTo("1 idea is waiting for a reply, the longest 1 working day");
        assertThat(new Waiting(0, 0, 0).sentence()).isEqualTo("No ideas are waiting for a reply");
    }

    @Test
    void the_measures_count_replies_and_adoptions_of_published_ideas() {
        var replied = replied();
        var adopted = adopted();

        IdeaCast.accepted("Counted in the measures");

        assertThat(replied()).isEqualTo(new Share(replied.part() + 1, replied.whole() + 1));
        assertThat(adopted()).isEqualTo(new Share(adopted.part() + 1, adopted.whole() + 1));
    }

    private static Share replied() {
        return In.tx(
                () -> Share.replied(Panache.getEntityManager(), Instant.now().plusSeconds(60)));
    }

    private static Share adopted() {
        return In.tx(
                () -> Share.adopted(Panache.getEntityManager(), Instant.now().plusSeconds(60)));
    }

    private static long waiting() {
        return In.tx(() -> Waiting.at(AT).count());
    }

    private static boolean isGone(String ref) {
        return In.tx(() -> Idea.byRef(ref) == null);
    }

    /** True when the move was made; a refusal must say why in a sentence. */
    private static <S> boolean move(String ref, S to, BiConsumer<Idea, S> verb) {
        return In.tx(() -> {
            try {
                verb.accept(Idea.held(ref), to);
                return true;
            } catch (Refused refused) {
                assertThat(refused.getMessage()).endsWith(".");
                return false;
            }
        });
    }

    private static void see(Idea idea, Visibility to) {
        switch (to) {
            case UNCONFIRMED -> idea.visibility.require(to);
            case AWAITING_CHECK -> enterCheck(idea);
            case WITHDRAWN -> idea.withdraw(Objects.requireNonNullElseGet(idea.author, Cast.ADA::person), AT);
            default -> idea.check(to, ReasonCode.ADVERT, "Words to the author", Cast.NIA.person(), AT);
        }
    }

    private static void enterCheck(Idea idea) {
        if (idea.isUnconfirmed()) {
            idea.confirm(AT);
        } else {
            idea.change(IdeaCast.words("Changed"), AT);
        }
    }

    private static void decide(Idea idea, Decision to) {
        idea.decide(to, IdeaCast.parking(), "Because of this", Cast.PRIYA.person(), AT);
    }
}
