package openhall.hackathons.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import openhall.files.ContentProblem;
import openhall.files.ContentRefused;
import openhall.files.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChallengeFilesTest {
    private static final String HACKATHON = """
            ---
            title: Repairs days
            summary: Two days on repairs
            host: Digital and data
            place: Town hall
            registration_opens: 2026-11-02
            starts: 2026-12-01T09:30
            submissions_close: 2026-12-11T16:00
            judging_ends: 2026-12-18T17:00
            team_size: {min: 2, max: 5}
            code_of_conduct: Be kind
            criteria:
              - slug: need
                title: Meets a real need
                weight: 60
                anchors: {1: none, 3: some, 5: proven}
              - slug: use
                title: Can be used
                weight: 40
                anchors: {1: not yet, 3: by some, 5: by all}
            skills: [USER]
            follow_up: A decision in January
            ---
            What the days are.
            """;

    private static final String CHALLENGE = """
            ---
            title: Faster bookings
            summary: Repairs take too long to book
            owner_service: housing-repairs
            owner_post: Head of repairs
            evidence: [41 of 60 calls were about bookings]
            success_measure: Days from report to booking
            baseline: 12 days in 2026
            good_answer: A paid pilot
            decide_by: 2027-01-29
            goals: [simple-services]
            learning: [cyber-security]
            licence: CC BY 4.0
            ---
            People wait for weeks.
            """;

    @TempDir
    Path challenges;

    @Test
    void a_whole_folder_is_read_without_problems() throws IOException {
        var problems = new Problems();

        var read = read(HACKATHON, CHALLENGE, problems);

        assertThat(problems.any()).isFalse();
        assertThat(read.challenges())
                .singleElement()
                .satisfies(challenge -> assertThat(challenge.brief().slug()).isEqualTo("faster-bookings"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "owner_service: housing-repairs",
                "owner_post: Head of repairs",
                "evidence: [41 of 60 calls were about bookings]",
                "success_measure: Days from report to booking",
                "baseline: 12 days in 2026",
                "good_answer: A paid pilot",
                "decide_by: 2027-01-29",
            })
    void a_challenge_without_substance_is_refused_with_its_file_and_line(String line) throws IOException {
        var problems = problemsOf(HACKATHON, CHALLENGE.replace(line + "\n", ""));

        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.file().getFileName()).hasToString("faster-bookings.md");
            assertThat(problem.line()).isPositive();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weight: 40 | weight: 30 | sum to 100 | 12",
                "starts: 2026-12-01T09:30 | starts: 2026-10-01T09:30 | after registration | 7",
                "submissions_close: 2026-12-11T16:00 | submissions_close: 2026-11-30T16:00 | after the start | 8",
                "judging_ends: 2026-12-18T17:00 | judging_ends: 2026-12-11T15:00 | after submissions close | 9",
                "'team_size: {min: 2, max: 5}' | 'team_size: {min: 5, max: 2}' | team size | 10",
                "starts: 2026-12-01T09:30 | starts: next Tuesday | date and time | 7",
            })
    void a_hackathon_that_does_not_add_up_is_refused_at_the_line(String good, String bad, String says, int line)
            throws IOException {
        var problems = problemsOf(HACKATHON.replace(good, bad), CHALLENGE);

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.file().getFileName()).hasToString("hackathon.md");
            assertThat(problem.message()).contains(says);
            assertThat(problem.line()).isBetween(line - 1, line + 1);
        });
    }

    @Test
    void a_broken_challenge_does_not_hold_up_its_neighbours() throws IOException {
        Files.writeString(folder().resolve("broken.md"), CHALLENGE.replace("owner_post: Head of repairs\n", ""));

        var read = read(HACKATHON, CHALLENGE, new Problems());

        assertThat(read.hackathon()).isNotNull();
        assertThat(read.challenges()).hasSize(1);
    }

    private HackathonFolder read(String hackathon, String challenge, Problems problems) throws IOException {
        Files.writeString(folder().resolve("hackathon.md"), hackathon);
        Files.writeString(folder().resolve("faster-bookings.md"), challenge);
        return HackathonFolder.read(folder(), problems);
    }

    private Path folder() throws IOException {
        return Files.createDirectories(challenges.resolve("repairs-days"));
    }

    private List<ContentProblem> problemsOf(String hackathon, String challenge) throws IOException {
        var problems = new Problems();
        read(hackathon, challenge, problems);
        return catchThrowableOfType(ContentRefused.class, problems::throwIfAny).problems();
    }
}
