package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import openhall.Cast;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Guesses that come to two nodes at once, with the limits that a council has when it sets none. */
class DoorIT {
    private static final int GUESSES = 40;
    private static Nodes nodes;
    private static List<Nodes.Node> both;

    @BeforeAll
    static void begin() {
        nodes = new Nodes(Nodes.DEMO);
        both = nodes.startTogether(2);
    }

    @AfterAll
    static void end() {
        if (nodes != null) {
            nodes.close();
        }
    }

    @Test
    void of_forty_guesses_at_once_on_two_nodes_ten_are_looked_at() {
        var visitors = both.stream().map(Wire::signedOut).toList();
        var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (var i = 0; i < GUESSES; i++) {
            answers.add(visitors.get(i % 2)
                    .postWithoutWaiting("/sign-in", "email", Cast.SAM.email, "password", "guess number " + i));
        }

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(422));
        assertThat(nodes.sql().number("select count(*) from failed_sign_in")).isEqualTo(10);
        var right = visitors.get(0).post("/sign-in", "email", Cast.SAM.email, "password", "openhall-demo");
        assertThat(right.statusCode()).as("The right one has to wait too").isEqualTo(422);

        // Five minutes later
        nodes.sql().update("update failed_sign_in set at = at - interval '301 seconds'");
        var later = visitors.get(1).post("/sign-in", "email", Cast.SAM.email, "password", "openhall-demo");
        assertThat(later.statusCode()).isEqualTo(303);
    }
}
