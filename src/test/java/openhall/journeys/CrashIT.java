package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openhall.Cast;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** After a power cut nothing that was answered is lost, and nothing is there twice. */
class CrashIT {
    private static final String MODULE = "the-permit-that-asked-twice";
    private static final String QUIZ = "/courses/joined-up-services/" + MODULE + "/4";
    private static final int PEOPLE = 40;

    /** What there is of results: that they are final, the document, what came of each entry, and who was in it. */
    private static final List<String> FINAL_ROWS = List.of(
            "hackathon h where h.finalised_at is not null",
            "finalised f join hackathon h on h.id = f.hackathon_id where true",
            "result r join submission s on s.id = r.submission_id join team t on t.id = s.team_id"
                    + " join hackathon h on h.id = t.hackathon_id where true",
            "result_member m join result r on r.id = m.result_id join submission s on s.id = r.submission_id"
                    + " join team t on t.id = s.team_id join hackathon h on h.id = t.hackathon_id where true");

    private static Stage stage;

    @BeforeAll
    static void begin() {
        stage = new Stage();
    }

    @AfterAll
    static void end() {
        if (stage != null) {
            stage.close();
        }
    }

    @Test
    void answers_that_were_saved_in_the_middle_of_a_quiz_are_still_ticked() {
        try (var walker = stage.walker(1280, false)) {
            walker.signInAs(Cast.SAM.email).click("Start Joined-up services").open(QUIZ);
            var half = RightAnswer.of("joined-up-services", MODULE, stage.sql()).subList(0, 2);
            half.forEach(answer -> answer.give(walker));
            walker.click("Save and finish later").sees("Your answers are saved");

            cutThePower();

            walker.open(QUIZ);
            assertThat(half).allMatch(answer -> answer.isGiven(walker));
            assertThat(walker.page().locator("main input:checked").count())
                    .isEqualTo(half.stream().mapToInt(RightAnswer::ticks).sum());
        }
    }

    @Test
    void ideas_that_are_sent_again_are_there_exactly_once() {
        var before = Wire.signedInAs(Cast.ADA.email, stage.node());
        var drafts = Stream.generate(() -> UUID.randomUUID().toString())
                .limit(12)
                .collect(Collectors.toMap(key -> key, key -> before.draft(idea(key))));
        var underWay = drafts.values().stream()
                .map(draft -> before.postWithoutWaiting(draft + "/send"))
                .toArray(CompletableFuture<?>[]::new);
        // One was answered, and the others are wherever they are: stored, half stored, or not read yet
        CompletableFuture.anyOf(underWay).join();

        cutThePower();

        var after = Wire.signedInAs(Cast.ADA.email, stage.node());
        drafts.forEach((key, draft) -> {
            var answer = after.post(draft + "/send");
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(after.get(draft.replace("drafts", "sent")).body()).contains("We have your idea");
            assertThat(stage.sql().number("select count(*) from idea where title = ?", title(key)))
                    .isOne();
        });
    }

    @Test
    void a_rush_for_places_that_is_cut_off_leaves_counts_that_are_right() {
        var rush = CopiedHackathon.underWay(stage.sql(), "cut-off", 5);
        var people = MadeResident.some(stage.sql(), "cut-off-", PEOPLE);
        var wires = people.stream().map(person -> person.at(stage.node())).toList();
        var underWay = wires.stream()
                .map(wire -> wire.postWithoutWaiting(rush.registration(), "coming", "ALONE", "agreed", "CONDUCT"))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.anyOf(underWay).join();

        cutThePower();

        assertThat(rush.places()).isEqualTo(rush.recounted());
        people.forEach(
                person -> assertThat(rush.register(person.at(stage.node()))).isEqualTo(303));
        assertThat(rush.places())
                .isEqualTo(List.of("5", String.valueOf(PEOPLE - 5), String.valueOf(PEOPLE)))
                .isEqualTo(rush.recounted());
        assertThat(rush.numbers())
                .isEqualTo(IntStream.rangeClosed(1, PEOPLE).boxed().toList());
    }

    @Test
    void results_in_the_middle_of_being_made_final_when_the_power_goes_are_not_final_at_all()
            throws SQLException, InterruptedException {
        var judged = CopiedHackathon.underWay(stage.sql(), "half-final", PEOPLE);
        JudgedEntries.lay(judged, PEOPLE);
        var path = "/organise/" + judged.slug() + "/finalisation";
        var before = Wire.signedInAs(Cast.OMAR.email, stage.node());

        try (var held = stage.sql().holding("result_member")) {
            before.postWithoutWaiting(path, "note", "Checked by two");
            awaitSomebodyWho("is writing the results and waits");
            stage.node().kill();
            held.rollback();
        }
        stage.node().start();

        assertThat(FINAL_ROWS)
                .allSatisfy(rows -> assertThat(rowsOf(judged, rows)).isZero());
        var after = Wire.signedInAs(Cast.OMAR.email, stage.node());
        assertThat(after.post(path, "note", "Checked by two").statusCode()).isEqualTo(303);
        assertThat(FINAL_ROWS.stream().map(rows -> rowsOf(judged, rows)).toList())
                .containsExactly(1L, 1L, (long) PEOPLE, (long) PEOPLE);
    }

    private static void awaitSomebodyWho(String does) throws InterruptedException {
        var waiting = "select count(*) from pg_stat_activity where wait_event_type = 'Lock'";
        for (var i = 0; i < 100 && stage.sql().number(waiting) == 0; i++) {
            Thread.sleep(100);
        }
        assertThat(stage.sql().number(waiting)).as("Somebody " + does).isPositive();
    }

    private static long rowsOf(CopiedHackathon judged, String rows) {
        return stage.sql().number("select count(*) from " + rows + " and h.slug = ?", judged.slug());
    }

    private static void cutThePower() {
        stage.node().kill();
        stage.node().start();
    }

    private static String title(String key) {
        return "A light on the path " + key;
    }

    private static String[] idea(String key) {
        return new String[] {
            "title",
            title(key),
            "problem",
            "The path beside the school is dark at four in the afternoon.",
            "suggestion",
            "Put two lamps there that come on when somebody walks by.",
            "showName",
            "no"
        };
    }
}
