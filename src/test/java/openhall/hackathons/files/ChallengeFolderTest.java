package openhall.hackathons.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import openhall.files.ContentProblem;
import openhall.files.Problems;
import openhall.hackathons.Challenge;
import openhall.hackathons.SignOffKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written, read without a database. */
class ChallengeFolderTest {
    @TempDir
    Path challenges;

    private WrittenFolder written = new WrittenFolder(Path.of("none"));

    @BeforeEach
    void write() throws IOException {
        written = WrittenFolder.in(challenges, "repairs-days");
    }

    @Test
    void a_folder_says_everything_a_challenge_needs() {
        var problems = new Problems();

        var read = HackathonFolder.read(written.path(), problems);

        assertThat(problems.all()).isEmpty();
        var challenge = read.challenges().get(0);
        assertThat(challenge.isFlat()).isFalse();
        assertThat(challenge.brief().slug()).isEqualTo("faster-bookings");
        assertThat(challenge.brief().evidence())
                .contains(new Challenge.Piece(
                        Challenge.Piece.Kind.RESEARCH,
                        "41 of 60 calls were about bookings",
                        "https://example.org/calls"));
        assertThat(challenge.brief().rightsTerms()).isEqualTo("What you make stays yours");
        assertThat(challenge.brief().signOffs())
                .extracting(Challenge.Agreed::kind)
                .containsExactly(SignOffKind.OWNER, SignOffKind.DATA_PROTECTION);
        assertThat(challenge.data()).singleElement().satisfies(data -> {
            assertThat(data.name()).isEqualTo("calls.csv");
            assertThat(data.mediaType()).isEqualTo("text/csv");
            assertThat(data.bytes()).hasSize(WrittenFolder.CALLS.length());
        });
    }

    @Test
    void the_plan_has_places_prizes_a_schedule_and_a_vote() {
        var read = HackathonFolder.read(written.path(), new Problems());

        var plan = Objects.requireNonNull(read.hackathon()).plan();
        assertThat(plan.graceMinutes()).isEqualTo(10);
        assertThat(plan.capacity()).isEqualTo(60);
        assertThat(plan.under18()).isFalse();
        assertThat(plan.terms().photo()).isEqualTo("You may be in photographs");
        assertThat(plan.prizes()).hasSize(2);
        assertThat(plan.prizes().get(1).byVote()).isTrue();
        assertThat(plan.prizes().get(1).places()).isEqualTo(2);
        assertThat(plan.schedule())
                .singleElement()
                .satisfies(line -> assertThat(line.title()).isEqualTo("Welcome"));
        assertThat(plan.vote()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  data: Invented data only",
                "  rights: What you make stays yours",
                "  consent: Ask before you quote anybody",
                "    link: https://example.org/calls",
                "    licence: CC0 1.0",
                "    limits: Nobody in it is real",
                "owner_post: Head of repairs",
                "baseline: 12 days in 2026",
            })
    void what_is_missing_is_told_with_its_file_and_line(String line) throws IOException {
        written.challenge(WrittenFolder.CHALLENGE.replaceFirst("\n" + line + "\n", "\n"));

        assertThat(problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.file().endsWith("faster-bookings/challenge.md")).isTrue();
            assertThat(problem.line()).isPositive();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: research | kind: rumour | Write one of idea, data, research, document",
                "link: https://example.org/calls | link: http://example.org/calls | begins with https://",
                "link: https://example.org/calls | link: //example.org/calls | begins with https://",
                "kind: data-protection | kind: procurement | no entry of kind data-protection",
                "kind: owner | kind: procurement | no entry of kind owner",
                "file: calls.csv | file: ../calls.csv | small letters, digits and hyphens",
                "file: calls.csv | file: other.csv | There is no file data/other.csv",
                "licence: CC0 1.0 | license: CC0 1.0 | is not known here",
            })
    void what_is_wrong_is_told_with_what_to_write(String good, String bad, String says) throws IOException {
        written.challenge(WrittenFolder.CHALLENGE.replace(good, bad));

        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains(says));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grace_minutes: 10 | grace_minutes: 61 | 0 to 60 minutes",
                "capacity: 60 | capacity: 0 | how many people",
                "under_18: no | under_18: maybe | yes or no",
                "closes: 2026-12-17T17:00 | closes: 2026-12-19T17:00 | before judging ends",
                "opens: 2026-12-12T09:00 | opens: 2026-12-11T16:05 | opens after submissions close",
                "places: 2 | places: 11 | 1 to 10 places",
                "by: jury | by: lot | jury or vote",
                "challenge: faster-bookings | challenge: slower-bookings | no challenge slower-bookings",
                "ends: 2026-12-01T10:30 | ends: 2026-12-01T09:30 | end after it starts",
                "title: Choice of the public | title: First prize | the same title",
            })
    void a_plan_that_does_not_add_up_is_refused(String good, String bad, String says) throws IOException {
        written.hackathon(WrittenFolder.HACKATHON.replace(good, bad));

        assertThat(problems()).anySatisfy(problem -> {
            assertThat(problem.file().getFileName()).hasToString("hackathon.md");
            assertThat(problem.message()).contains(says);
        });
    }

    @Test
    void where_young_people_take_part_safeguarding_has_agreed() throws IOException {
        written.hackathon(WrittenFolder.HACKATHON.replace("under_18: no", "under_18: yes"));

        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("of kind safeguarding"));
    }

    @Test
    void where_a_prize_costs_money_procurement_has_agreed() throws IOException {
        var costly = WrittenFolder.HACKATHON.replace("by: vote\n", "by: vote\n    costs_money: yes\n");
        written.hackathon(costly);
        var problems = new Problems();

        var read = HackathonFolder.read(written.path(), problems);

        assertThat(problems.all())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("of kind procurement"));
        assertThat(read.challenges()).isEmpty();
        assertThat(read.hackathon()).isNull();

        written.challenge(WrittenFolder.CHALLENGE.replace(
                "sign_offs:\n", "sign_offs:\n  - kind: procurement\n    post: Head of buying\n    on: 2026-10-03\n"));
        assertThat(problems()).isEmpty();
    }

    @Test
    void whether_a_prize_costs_money_is_yes_or_no() throws IOException {
        written.hackathon(WrittenFolder.HACKATHON.replace(
                "challenge: faster-bookings", "challenge: faster-bookings\n    costs_money: perhaps"));

        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("Write yes or no"));
    }

    @Test
    void a_data_set_that_programs_cannot_read_is_refused_at_its_line() throws IOException {
        written.data("calls.csv", "day,calls\n2026-03-01,41\n2026-03-02,4,1\n");

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file().getFileName()).hasToString("calls.csv");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.message()).contains("3 cells", "2");
        });
    }

    @Test
    void a_data_set_of_more_than_two_megabytes_is_refused() throws IOException {
        written.data("calls.csv", "a\n" + "1\n".repeat(1_000_000));

        assertThat(problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("at most 2 MB"));
    }

    @Test
    void a_file_that_lies_there_without_a_licence_is_not_forgotten() throws IOException {
        written.data("forgotten.csv", "a,b\n");

        assertThat(problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file().getFileName()).hasToString("forgotten.csv"));
    }

    @Test
    void bytes_that_are_no_text_are_refused() throws IOException {
        Files.write(written.path().resolve("faster-bookings/data/calls.csv"), new byte[] {(byte) 0xC3, 0x28});

        assertThat(problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("UTF-8"));
    }

    @Test
    void a_folder_without_challenge_md_and_a_name_used_twice_are_told() throws IOException {
        Files.createDirectories(written.path().resolve("empty"));
        Files.writeString(written.path().resolve("faster-bookings.md"), "---\ntitle: Old\n---\nOld");

        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("Write challenge.md"))
                .anySatisfy(problem -> assertThat(problem.message()).contains("a folder and a file of this name"));
    }

    @Test
    void a_file_of_its_own_cannot_say_what_only_a_folder_can() throws IOException {
        Files.writeString(written.path().resolve("old.md"), WrittenFolder.CHALLENGE);

        assertThat(problems())
                .filteredOn(problem -> problem.message().contains("into a folder of its own"))
                .hasSize(3);
    }

    @Test
    void a_challenge_needs_a_folder_for_its_address() throws IOException {
        Files.writeString(written.path().resolve("challenge.md"), WrittenFolder.CHALLENGE);

        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("Move challenge.md into a folder"));
    }

    @Test
    void a_hackathon_cannot_have_the_address_of_a_page() throws IOException {
        var files = WrittenFolder.in(challenges, "files");

        var problems = new Problems();
        HackathonFolder.read(files.path(), problems);

        assertThat(problems.all())
                .anySatisfy(problem -> assertThat(problem.message()).contains("the address of a page"));
    }

    private List<ContentProblem> problems() {
        var problems = new Problems();
        HackathonFolder.read(written.path(), problems);
        return problems.all();
    }
}
