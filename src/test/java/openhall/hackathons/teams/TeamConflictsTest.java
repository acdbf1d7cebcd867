package openhall.hackathons.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import openhall.In;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Team;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeamConflictsTest {
    private final Instant now = Instant.now();

    @Test
    void a_team_is_of_ones_line_above_below_and_beside() {
        var top = Newcomer.staff("Tia Top", Audience.STAFF, null);
        var lead = Newcomer.staff("Lou Lead", Audience.STAFF, top.id());
        var worker = Newcomer.staff("Wim Worker", Audience.STAFF, lead.id());
        var beside = Newcomer.staff("Bo Beside", Audience.STAFF, lead.id());
        var cousin = Newcomer.staff("Cy Cousin", Audience.STAFF, top.id());
        var ofWorker = Hackathons.teamOf(worker.id(), now);
        var ofTop = Hackathons.teamOf(top.id(), now);

        assertThat(conflicts(ofWorker, top.id())).containsExactly(id(ofWorker));
        assertThat(conflicts(ofWorker, lead.id())).containsExactly(id(ofWorker));
        assertThat(conflicts(ofWorker, beside.id())).containsExactly(id(ofWorker));
        assertThat(conflicts(ofTop, worker.id())).containsExactly(id(ofTop));
        assertThat(conflicts(ofWorker, cousin.id())).isEmpty();

        worker.leave();
        beside.leave();
        cousin.leave();
        lead.leave();
        top.leave();
    }

    @Test
    void residents_have_no_manager_in_common() {
        var team = Hackathons.teamOf(Newcomer.resident().id(), now);

        assertThat(conflicts(team, Newcomer.resident().id())).isEmpty();
    }

    private static Set<UUID> conflicts(Hackathons.Ready at, UUID judge) {
        return In.tx(() -> TeamConflicts.ofLine(Hackathon.named(at.slug()), Person.findById(judge)));
    }

    private static UUID id(Hackathons.Ready at) {
        return In.tx(() -> Team.byRef(at.ref()).id);
    }
}
