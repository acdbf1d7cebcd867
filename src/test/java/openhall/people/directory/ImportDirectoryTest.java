package openhall.people.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import openhall.In;
import openhall.people.OrgUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class ImportDirectoryTest {
    private static final String AT = Brought.AT;
    private static final String UNITS = "code,name,parent\nB1,Brought by night,parking\n";

    @TempDir
    Path folder;

    @Inject
    ImportDirectory command;

    private String said;

    @BeforeEach
    void units() {
        write("units.csv", UNITS);
    }

    @AfterEach
    void takeOut() {
        Brought.takeOut();
    }

    @Test
    void a_dry_run_says_what_would_happen_and_does_nothing() {
        write("people.csv", "name,email,unit\nNora Night,nora" + AT + ",B1\n");

        assertThat(run()).isEqualTo(ImportDirectory.DONE);
        assertThat(said)
                .contains("Units, UTF-8: 1 new", "line 2, new: Brought by night, B1: Team, under Parking")
                .contains("People, UTF-8: 1 new", "line 2, new: Nora Night, nora" + AT + ": Works in Brought by night")
                .contains("Nothing is applied. To apply it, add --apply");
        assertThat(Brought.isHere("nora")).isFalse();
        assertThat(In.tx(() -> OrgUnit.bySlug("brought-by-night"))).isNull();
    }

    @Test
    void the_same_with_apply_does_it_and_may_be_repeated() {
        write("people.csv", "name,email,unit\nNora Night,nora" + AT + ",B1\n");

        assertThat(run("--apply")).isEqualTo(ImportDirectory.DONE);
        assertThat(said).endsWith("Applied." + System.lineSeparator());
        assertThat(In.tx(() -> Brought.person("nora").post().unit().slug)).isEqualTo("brought-by-night");

        assertThat(run("--apply")).isEqualTo(ImportDirectory.DONE);
        assertThat(said).contains("1 unchanged").doesNotContain("Nora");
    }

    @Test
    void with_a_line_that_is_refused_nothing_is_applied_unless_it_may_be_left_out() {
        write("people.csv", "name,email,unit\nNora Night,nora" + AT + ",B1\nBad,bad" + AT + ",nowhere\n");

        assertThat(run("--apply")).isEqualTo(ImportDirectory.REFUSED);
        assertThat(said).contains("line 3, refused: Bad, bad" + AT + ": No unit nowhere", "--leave-out-refused");
        assertThat(Brought.isHere("nora")).isFalse();

        assertThat(run("--apply", "--leave-out-refused")).isEqualTo(ImportDirectory.DONE);
        assertThat(Brought.isHere("nora")).isTrue();
    }

    @Test
    void who_is_missing_is_marked_as_left_only_when_told_and_never_half_the_council() {
        write("people.csv", "name,email,unit\nNora Night,nora" + AT + ",parking\nMia Gone,mia" + AT + ",parking\n");
        run("--apply");

        write("people.csv", "name,email,unit\nNora Night,nora" + AT + ",parking\n");
        assertThat(run("--apply", "--mark-missing-as-left")).isEqualTo(ImportDirectory.REFUSED);
        assertThat(said).contains("looks like half a file", "--however-many");

        write("people.csv", Brought.everyoneBut(List.of("mia" + AT)));
        assertThat(run("--apply", "--leave-out-refused")).isEqualTo(ImportDirectory.DONE);
        assertThat(isOnTheStaff("mia")).isTrue();
        assertThat(run("--apply", "--leave-out-refused", "--mark-missing-as-left"))
                .isEqualTo(ImportDirectory.DONE);
        assertThat(isOnTheStaff("mia")).isFalse();
        assertThat(isOnTheStaff("nora")).isTrue();
    }

    @Test
    void a_file_that_is_not_there_or_no_csv_and_words_that_mean_nothing_are_refused() {
        assertThat(run("--apply")).isEqualTo(ImportDirectory.NO_FILE);
        write("people.csv", "name\nNora\n");
        assertThat(run()).isEqualTo(ImportDirectory.REFUSED);
        assertThat(said).contains("People: The first line must name the columns");
        assertThat(run("--aply")).isEqualTo(ImportDirectory.MISUSED);
        assertThat(said).contains("import-directory units.csv people.csv");
    }

    private int run(String... options) {
        var words = new ArrayList<>(List.of(file("units.csv"), file("people.csv")));
        words.addAll(List.of(options));
        var out = new ByteArrayOutputStream();
        var status = command.run(words, new PrintStream(out, true, StandardCharsets.UTF_8));
        said = out.toString(StandardCharsets.UTF_8);
        return status;
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOnTheStaff(String name) {
        return In.tx(() -> Brought.person(name).isOnTheStaff());
    }
}
