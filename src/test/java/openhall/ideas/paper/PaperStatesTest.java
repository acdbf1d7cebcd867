package openhall.ideas.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import openhall.Cast;
import openhall.In;
import openhall.ideas.Decision;
import openhall.ideas.Delivery;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.Reach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaperStatesTest {
    @Test
    void an_idea_on_paper_passes_the_same_states_as_one_that_was_typed() {
        var paper = goAllTheWay(FreshPaper.entered(Cast.PRIYA.id(), Reach.nobody()));
        var web = goAllTheWay(FreshIdea.awaitingCheck());

        assertThat(states(paper)).isEqualTo(states(web)).hasSize(4);
        assertThat(IdeaCast.idea(paper).ref).startsWith("ID-");
    }

    @Test
    void without_an_account_there_is_no_author_and_nobody_is_named() {
        var ref = FreshPaper.published(FreshPaper.post());

        assertThat(IdeaCast.idea(ref).author).isNull();
        assertThat(IdeaCast.idea(ref).authorName).isEqualTo("A resident");
        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString())
                .contains("The sender's name is not shown.")
                .doesNotContain("Edna Paperfriend");
    }

    @Test
    void a_name_is_shown_when_its_owner_said_so() {
        var ref = FreshPaper.published(Reach.byPost("Edna Shownfriend", FreshPaper.STREET, true));

        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString())
                .contains("Sent by <bdi>Edna Shownfriend</bdi>. Sent on paper.");
    }

    private static String goAllTheWay(String ref) {
        var at = Instant.now();
        In.tx(() -> Idea.held(ref).publish(Cast.NIA.person(), at));
        In.tx(() -> Idea.held(ref)
                .decide(Decision.ACCEPTED, IdeaCast.parking(), "We do it", Cast.PRIYA.person(), at.plusSeconds(1)));
        In.tx(() -> Idea.held(ref).deliver(Delivery.PLANNED, "In May", Cast.PRIYA.person(), at.plusSeconds(2)));
        return ref;
    }

    private static List<String> states(String ref) {
        return In.tx(() -> Panache.getEntityManager()
                .createQuery(
                        "select m.fromState || ' ' || m.toState from IdeaMove m where m.idea.ref = :ref order by m.id",
                        String.class)
                .setParameter("ref", ref)
                .getResultList());
    }
}
