package openhall.hackathons.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import openhall.files.ContentProblem;
import openhall.files.Problems;
import openhall.hackathons.Challenge;
import openhall.hackathons.Changed;
import openhall.hackathons.Hackathon;
import openhall.hackathons.prizes.Prize;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders taken into the house: once, whole, and with a reason when something public changes. */
@QuarkusTest
class FoldersLoadedTest {
    @Inject
    ChallengeFiles files;

    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    @TempDir
    Path challenges;

    private WrittenFolder written = new WrittenFolder(Path.of("none"));
    private String slug = "";

    @BeforeEach
    void write() throws IOException {
        clock.reset();
        slug = "t-" + UUID.randomUUID();
        written = WrittenFolder.in(challenges, slug);
    }

    @Test
    void a_folder_is_taken_with_its_data() {
        assertThat(load()).isEmpty();

        var data = In.tx(() -> ChallengeData.of(challenge()));
        assertThat(data).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("calls.csv");
            assertThat(file.size()).isEqualTo(WrittenFolder.CALLS.length());
        });
        assertThat(In.tx(() -> challenge().dataTerms)).isEqualTo("Invented data only");
    }

    @Test
    void the_same_folder_twice_changes_nothing() {
        load();
        var before = rows();

        assertThat(load()).isEmpty();

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void two_nodes_that_start_at_once_take_a_folder_once() {
        var found = AtOnce.run(2, this::load);

        assertThat(found).allSatisfy(problems -> assertThat(problems).isEmpty());
        assertThat(rows()).isEqualTo(List.of(1L, 1L, 1L, 1L));
    }

    @Test
    void a_change_of_something_public_is_taken_only_with_a_reason() throws IOException {
        load();
        var moved = WrittenFolder.HACKATHON.replace("place: Town hall\nregistration", "place: Library\nregistration");
        written.hackathon(moved);

        assertThat(load()).singleElement().satisfies(problem -> {
            assertThat(problem.file().getFileName()).hasToString("hackathon.md");
            assertThat(problem.message()).contains("the place", "say why under change:");
        });
        assertThat(In.tx(() -> hackathon().place)).isEqualTo("Town hall");

        written.hackathon(moved.replace("place: Library", "change: The hall is being painted\nplace: Library"));
        assertThat(load()).isEmpty();
        assertThat(In.tx(() -> hackathon().place)).isEqualTo("Library");
    }

    @Test
    void other_prizes_and_other_days_of_the_vote_need_a_reason_too() throws IOException {
        load();
        written.hackathon(WrittenFolder.HACKATHON
                .replace("what: A lunch", "what: A dinner")
                .replace("closes: 2026-12-17T17:00", "closes: 2026-12-16T17:00"));

        assertThat(load())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .contains("say why under change:")
                        .contains(Changed.PRIZES.text(), Changed.DATES.text()));
        assertThat(In.tx(() -> Prize.plans(hackathon())).get(1).what()).isEqualTo("A lunch");
    }

    @Test
    void another_schedule_and_other_places_need_a_reason_and_are_kept_once() throws IOException {
        load();
        var moved = WrittenFolder.HACKATHON
                .replace("ends: 2026-12-01T10:30", "ends: 2026-12-01T11:30")
                .replace("capacity: 60", "capacity: 70");
        written.hackathon(moved);

        assertThat(load())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .contains("say why under change:", Changed.DATES.text(), Changed.PLACE.text()));
        written.hackathon(moved.replace("capacity: 70", "capacity: 70\nchange: The mayor comes"));
        assertThat(load()).isEmpty();
        assertThat(load()).isEmpty();

        assertThat(In.tx(() -> hackathon().version)).isEqualTo(2);
        assertThat(Cast.NOBODY.get("/hackathons/" + slug + "/changes").asString())
                .contains("The mayor comes", "Schedule: Welcome", "9:30am to 11:30am", "Places", "60", "70");
    }

    @Test
    void other_terms_of_sharing_need_a_reason() throws IOException {
        load();
        written.hackathon(WrittenFolder.HACKATHON.replace("shared under CC BY 4.0", "shared under CC0 1.0"));

        assertThat(load())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).contains("say why under change:", Changed.TERMS.text()));
    }

    @Test
    void other_evidence_is_a_change_of_the_challenge_as_it_is_by_hand() throws IOException {
        load();
        var other = WrittenFolder.CHALLENGE.replace("The call log of March", "The call log of May");
        written.challenge(other);

        assertThat(load())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("a challenge", "say why under change:"));
        written.challenge(other.replace("licence: CC BY 4.0", "licence: CC BY 4.0\nchange: March was wrong"));
        assertThat(load()).isEmpty();

        assertThat(Cast.NOBODY.get("/hackathons/" + slug + "/changes").asString())
                .contains("March was wrong", "The call log of May");
    }

    @Test
    void a_prize_by_vote_needs_its_vote_though_the_file_says_nothing_of_prizes() throws IOException {
        load();
        var text = WrittenFolder.HACKATHON;
        var prizes = text.substring(text.indexOf("prizes:"), text.indexOf("schedule:"));
        written.hackathon(text.replace(prizes, "change: No vote this year\n")
                .replace("vote: {opens: 2026-12-12T09:00, closes: 2026-12-17T17:00}\n", ""));

        assertThat(load())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("given by the public vote"));
        assertThat(In.tx(() -> hackathon().voteOpensAt)).isNotNull();
    }

    @Test
    void a_machine_whose_time_is_wrong_takes_a_folder_at_the_time_of_the_site() {
        clock.forward(Duration.ofDays(40));
        var machines = now();

        assertThat(load()).isEmpty();
        clock.reset();

        assertThat(In.tx(() -> hackathon().publishedAt)).isBefore(machines.minus(Duration.ofDays(39)));
    }

    @Test
    void a_day_that_has_passed_is_not_moved_by_a_file() throws IOException {
        load();
        written.hackathon(WrittenFolder.HACKATHON.replace(
                "registration_opens: 2026-11-02", "change: We were late\nregistration_opens: 2026-11-05"));

        assertThat(load())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("A time that has passed stays as it is"));
        assertThat(In.tx(() -> hackathon().version)).isEqualTo(1);
    }

    @Test
    void new_data_needs_a_reason_and_what_is_no_longer_named_is_gone() throws IOException {
        load();
        Files.delete(written.path().resolve("faster-bookings/data/calls.csv"));
        written.data("visits.csv", "day,visits\n2026-03-01,7\n");
        var renamed = WrittenFolder.CHALLENGE.replace("calls.csv", "visits.csv");
        written.challenge(renamed);

        assertThat(load())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("a challenge", "say why under change:"));

        written.challenge(renamed.replace("licence: CC BY 4.0", "licence: CC BY 4.0\nchange: Calls said too little"));
        assertThat(load()).isEmpty();
        assertThat(In.tx(() -> ChallengeData.of(challenge())))
                .extracting(ChallengeData.Listed::name)
                .containsExactly("visits.csv");
    }

    @Test
    void a_name_that_is_not_there_is_told_with_its_line_and_holds_up_no_neighbour() throws IOException {
        written.challenge(WrittenFolder.CHALLENGE.replace("[simple-services]", "[no-such-goal]"));

        assertThat(load()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("There is no goal no-such-goal");
            assertThat(problem.line()).isGreaterThan(10);
        });
        assertThat(In.tx(() -> hackathon().title)).isEqualTo("Repairs days");
        assertThat(In.tx(() -> Challenge.in(hackathon(), "faster-bookings"))).isNull();
    }

    @Test
    void a_course_that_is_not_there_takes_no_challenge_away() throws IOException {
        written.challenge(WrittenFolder.CHALLENGE.replace("[cyber-security]", "[no-such-course]"));

        assertThat(load()).isEmpty();

        assertThat(In.tx(() -> challenge().courseSlugs())).containsExactly("no-such-course");
    }

    @Test
    void what_is_final_stays_as_it_was_judged() throws IOException {
        load();
        In.tx(() -> {
            hackathon().finish(Cast.OMAR.person(), "Checked", now());
        });
        written.challenge(WrittenFolder.CHALLENGE.replace("Faster bookings", "Slower bookings"));

        assertThat(load()).isEmpty();

        assertThat(In.tx(() -> challenge().title)).isEqualTo("Faster bookings");
    }

    @Test
    void a_challenge_that_was_called_off_stays_so() throws IOException {
        load();
        In.tx(() -> database.createNativeQuery("update challenge set state = 'CANCELLED' where hackathon_id ="
                        + " (select id from hackathon where slug = :slug)")
                .setParameter("slug", slug)
                .executeUpdate());
        written.challenge(WrittenFolder.CHALLENGE.replace("title: Faster bookings", "title: Slower bookings"));

        assertThat(load()).isEmpty();

        assertThat(In.tx(() -> challenge().state)).isEqualTo(Challenge.State.CANCELLED);
        assertThat(In.tx(() -> challenge().title)).isEqualTo("Faster bookings");
    }

    private List<ContentProblem> load() {
        var problems = new Problems();
        files.load(written.path(), problems);
        return problems.all();
    }

    private Instant now() {
        return clock.instant();
    }

    private Hackathon hackathon() {
        return Hackathon.named(slug);
    }

    private Challenge challenge() {
        return Objects.requireNonNull(Challenge.in(hackathon(), "faster-bookings"));
    }

    /** Of this hackathon: how often it is there, its challenges, its data sets, and how often it was announced. */
    private List<Long> rows() {
        return List.of(
                count("hackathon h where h.slug = :slug"),
                count("challenge c join hackathon h on h.id = c.hackathon_id where h.slug = :slug"),
                count("challenge_data d join challenge c on c.id = d.challenge_id join hackathon h on"
                        + " h.id = c.hackathon_id where h.slug = :slug"),
                count("activity a where a.verb = 'announced' and a.kind = 'hackathon' and a.ref = :slug"));
    }

    private long count(String from) {
        return In.tx(() -> (Long) database.createNativeQuery("select count(*) from " + from, Long.class)
                .setParameter("slug", slug)
                .getSingleResult());
    }
}
