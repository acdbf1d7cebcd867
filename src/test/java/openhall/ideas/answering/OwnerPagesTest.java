package openhall.ideas.answering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Objects;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.activity.AllNotices;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.people.Newcomer;
import openhall.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OwnerPagesTest {
    private Newcomer olu;

    @BeforeEach
    void anotherOwner() {
        olu = FreshAnswer.owner();
    }

    @AfterEach
    void gone() {
        olu.leave();
    }

    @Test
    void an_idea_is_taken_given_on_and_given_back_and_each_move_stays() {
        var ref = FreshIdea.published();

        assertThat(give(ref, Cast.PRIYA.id(), "I know the place")).isEqualTo(303);
        assertThat(give(ref, olu.id(), "Olu has more time")).isEqualTo(303);
        assertThat(olu.post("/ideas/" + ref + "/owner/return", "reason", "I am away")
                        .statusCode())
                .isEqualTo(303);

        assertThat(Cast.PRIYA.get("/ideas/" + ref + "/owner").asString())
                .contains("Nobody owns this idea", "I know the place", "Olu has more time", "I am away");
        assertThat(In.tx(() -> Ownership.history(Objects.requireNonNull(Idea.byRef(ref)))))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.untilAt).isNotNull());
    }

    @Test
    void whoever_is_given_an_idea_is_told_once_and_whoever_takes_one_is_not() {
        var ref = FreshIdea.published();

        give(ref, olu.id(), "Olu has more time");

        assertThat(In.tx(() -> AllNotices.of(olu.id())))
                .hasSize(1)
                .allSatisfy(notice -> assertThat(notice.title).isEqualTo("You answer idea " + ref));
        var own = FreshIdea.published();
        FreshAnswer.own(own, olu.id());
        assertThat(In.tx(() -> AllNotices.of(olu.id()))).hasSize(1);
    }

    @Test
    void a_form_that_is_not_filled_in_comes_back() {
        var ref = FreshIdea.published();

        var page = Cast.PRIYA.post(
                "/ideas/" + ref + "/owner", "owner", Cast.SAM.id().toString(), "service", "", "why", "Kept words");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Choose who answers this idea", "Choose the service that answers", "Kept words");
        assertThat(Cast.PRIYA
                        .post("/ideas/" + ref + "/owner/return", "reason", "Not mine")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void nobody_owns_an_idea_they_sent() {
        var ref = FreshIdea.sentBy(Cast.PRIYA);
        In.tx(() -> Idea.held(ref).publish(Cast.NIA.person(), IdeaCast.AT));

        assertThat(give(ref, Cast.PRIYA.id(), "Mine")).isEqualTo(409);
    }

    @Test
    void an_idea_whose_owner_lost_the_role_has_no_owner() {
        var ref = FreshIdea.published();
        FreshAnswer.own(ref, olu.id());
        assertThat(owned(ref)).isTrue();

        In.tx(() -> FreshAnswer.person(olu.id()).withdraw(Role.IDEA_OWNER));

        assertThat(owned(ref)).isFalse();
        assertThat(Cast.PRIYA.get("/ideas/" + ref + "/owner").asString()).contains("Nobody owns this idea");
        assertThat(give(ref, Cast.PRIYA.id(), "It has none")).isEqualTo(303);
    }

    @Test
    void two_who_take_it_at_once_do_not_both_own_it() {
        var ref = FreshIdea.published();

        AtOnce.each(2, number -> give(ref, number == 0 ? Cast.PRIYA.id() : olu.id(), "At once"));

        var standing = In.tx(() -> Ownership.history(Objects.requireNonNull(Idea.byRef(ref))).stream()
                .filter(row -> row.untilAt == null)
                .count());
        assertThat(standing).isEqualTo(1);
    }

    @Test
    void only_those_who_answer_see_who_owns_an_idea() {
        var ref = FreshAnswer.ownedByPriya();

        assertThat(Cast.SAM.get("/ideas/" + ref + "/owner").statusCode()).isEqualTo(403);
        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString()).doesNotContain("Priya Nair");
        assertThat(Cast.PRIYA.getJson("/api/ideas/" + ref + "/owner").jsonPath().getString("[0].service"))
                .isEqualTo("parking");
    }

    private static boolean owned(String ref) {
        return In.tx(() -> Ownership.owners().containsKey(Objects.requireNonNull(Idea.byRef(ref)).id));
    }

    private static int give(String ref, UUID to, String why) {
        return Cast.PRIYA
                .post("/ideas/" + ref + "/owner", "owner", to.toString(), "service", "parking", "why", why)
                .statusCode();
    }
}
