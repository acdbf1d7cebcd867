package openhall;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import openhall.hackathons.FreshHackathon;
import openhall.ideas.FreshIdea;
import org.junit.jupiter.api.Test;

/** Where something is about to begin, the page says how long it takes here. */
@QuarkusTest
class PaceShownTest {
    private static void says(Cast who, String path, String stage) {
        assertThat(who.get(path).asString()).contains(stage, "/strategy/pace");
    }

    private static void saysCheaply(Cast who, String path, String stage) {
        says(who, path, stage);
        assertThat(Statements.counting(() -> who.get(path))).isLessThanOrEqualTo(6);
    }

    @Test
    void whoever_begins_an_idea_reads_how_long_a_decision_takes() {
        saysCheaply(Cast.NOBODY, "/ideas/new", "from publication to the council");
        saysCheaply(Cast.ADA, "/ideas/new", "from publication to the council");
    }

    @Test
    void whoever_decides_an_idea_reads_how_long_the_work_takes_after_a_yes() {
        saysCheaply(Cast.PRIYA, "/ideas/" + FreshIdea.published() + "/decision", "yes to the work being done");
    }

    @Test
    void whoever_sets_a_challenge_reads_how_long_a_project_waits_for_its_service() {
        says(Cast.OMAR, "/organise/challenges/new", "from being offered to a service to being taken up");
    }

    @Test
    void whoever_offers_a_project_reads_it_and_a_reader_does_not() {
        var path = "/adoption/" + FreshHackathon.finished().team();

        says(Cast.OMAR, path, "from being offered to a service to being taken up");
        assertThat(Cast.NOBODY.get(path).asString()).doesNotContain("from being offered to a service");
    }

    @Test
    void whoever_claims_a_saving_reads_how_long_the_check_takes() {
        saysCheaply(Cast.LENA, "/strategy/savings/new", "from a claim to the check by somebody else");
    }
}
