package openhall.people.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.people.OrgUnit;
import openhall.web.Cursor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnitsImportTest {
    private static final String HEAD = "code,name,parent,kind\n";

    @AfterEach
    void takeOut() {
        Brought.takeOut();
    }

    @Test
    void units_come_with_their_parents_further_down_and_the_second_time_nothing_changes() {
        var csv = HEAD + "B2,Brought below,B1,\nB1,Brought above,parking,\n";
        var path = Uploads.units(csv);
        assertThat(Uploads.count(path, "new")).isEqualTo(2);
        assertThat(Cast.IVY.get(path).asString()).contains("Team, under Parking");

        Uploads.apply(path);
        assertThat(parentOf("brought-below")).isEqualTo("brought-above");
        assertThat(parentOf("brought-above")).isEqualTo("parking");
        assertThat(Uploads.count(Uploads.units(csv), "unchanged")).isEqualTo(2);
        var now = Cursor.of(Instant.now().plusSeconds(1), new UUID(-1, -1));
        assertThat(Cast.IVY.get("/admin/activity?after=" + now).asString()).contains("opened", "Brought below");
    }

    @Test
    void with_its_code_a_unit_keeps_its_record_through_another_name_and_place() {
        Uploads.apply(Uploads.units(HEAD + "B1,Brought first,parking,team\nB2,Brought second,parking,team\n"));
        var id = In.tx(() -> Brought.unit("brought-first").id);

        var path = Uploads.units(HEAD + "B1,Brought anew,B2,team\n");
        assertThat(Uploads.rows(path, "changed").toString())
                .contains("name: Brought first to Brought anew", "under: Parking to Brought second");
        Uploads.apply(path);

        var unit = In.tx(() -> Brought.unit("brought-first"));
        assertThat(unit.id).isEqualTo(id);
        assertThat(unit.name).isEqualTo("Brought anew");
        assertThat(parentOf("brought-first")).isEqualTo("brought-second");
    }

    @Test
    void two_units_change_places() {
        Uploads.apply(Uploads.units(HEAD + "B1,Brought upper,parking,team\nB2,Brought lower,B1,team\n"));

        Uploads.apply(Uploads.units(HEAD + "B1,Brought upper,B2,team\nB2,Brought lower,parking,team\n"));

        assertThat(parentOf("brought-upper")).isEqualTo("brought-lower");
        assertThat(parentOf("brought-lower")).isEqualTo("parking");
    }

    @Test
    void broken_lines_are_refused_with_their_reason() {
        var path = Uploads.units(HEAD
                + "B1,,parking,\n"
                + "B2,Brought,nowhere,\n"
                + "B3,Brought,parking,cloud\n"
                + "B4,Brought self,B4,\n"
                + "B5,Brought ring,B6,\nB6,Brought ring too,B5,\n"
                + "B7,Brought twin,parking,\nB7,Brought other twin,parking,\n"
                + "B8,Brought orphan,B4,\n"
                + ",Parking,permits,\n");

        var details = Uploads.rows(path, "refused").stream()
                .map(row -> row.get("line") + " " + row.get("detail"))
                .toList();
        assertThat(details)
                .containsExactly(
                        "2 Enter a name",
                        "3 No unit nowhere is known here or in this file. Correct it, or add a line for it",
                        "4 Kind must be directorate, service or team, not cloud",
                        "5 Is its own parent. Enter another unit",
                        "6 Is in a circle of parents. Correct the parent of one of them",
                        "7 Is in a circle of parents. Correct the parent of one of them",
                        "8 The same unit is on line 9. Correct one of the lines",
                        "9 The same unit is on line 8. Correct one of the lines",
                        "10 The line of its parent is refused. Correct that line first",
                        "11 Is in a circle of parents. Correct the parent of one of them");
        Uploads.apply(path);
        assertThat(In.tx(() -> OrgUnit.bySlug("brought"))).isNull();
        assertThat(parentOf("parking")).isEqualTo("environment-and-streets");
    }

    @Test
    void a_unit_that_is_not_in_the_file_stays() {
        var path = Uploads.units("name,parent\nParking,Environment and streets\n");

        assertThat(Uploads.count(path, "unchanged")).isEqualTo(1);
        assertThat(Uploads.rows(path, "stays").toString()).contains("Libraries");
        Uploads.apply(path);
        assertThat(In.tx(() -> Brought.unit("libraries").closedAt)).isNull();
    }

    @Test
    void two_units_of_one_name_have_addresses_of_their_own_and_people_say_which() {
        Uploads.apply(Uploads.units(HEAD + "B1,Brought support,parking,team\nB2,Brought support,libraries,team\n"));

        assertThat(List.of(parentOf("brought-support"), parentOf("brought-support-2")))
                .containsExactly("parking", "libraries");
        var path = Uploads.people("name,email,unit\nAn,an%1$s,Brought support\nBo,bo%1$s,B2\n".formatted(Brought.AT));
        assertThat(Uploads.rows(path, "refused").toString()).contains("Several units are called Brought support");
        assertThat(Uploads.rows(path, "new").toString()).contains("Bo, bo" + Brought.AT);
    }

    private static String parentOf(String slug) {
        return In.tx(() -> Objects.requireNonNull(Brought.unit(slug).parent).slug);
    }
}
