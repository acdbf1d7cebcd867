package openhall.people.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.people.Audience;
import openhall.people.Person;
import openhall.people.Posting;
import openhall.people.Role;
import openhall.web.Cursor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeopleImportTest {
    private static final String AT = Brought.AT;
    private static final String HEAD = Brought.HEAD;

    @AfterEach
    void takeOut() {
        Brought.takeOut();
    }

    @Test
    void five_thousand_people_come_in_one_go_and_the_second_time_nothing_changes() {
        var csv = Brought.staff(5_000);
        var path = Uploads.people(csv);
        assertThat(Cast.IVY.get(path).asString()).contains("New: 5,000<");
        assertThat(Brought.count()).as("A dry run writes nobody").isZero();

        var begun = System.nanoTime();
        assertThat(Uploads.apply(path).statusCode()).isEqualTo(303);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
        assertThat(Brought.count()).isEqualTo(5_000);
        var manager = of("n4999", person -> Objects.requireNonNull(person.manager).email);
        assertThat(manager).isEqualTo("n499" + AT);
        assertThat((Object) of("n10", person -> person.has(Role.MANAGER))).isEqualTo(true);
        assertThat((Object) of("n0", person -> person.audience)).isEqualTo(Audience.SENIOR_LEADER);

        var again = Uploads.people(csv);
        assertThat(Uploads.count(again, "unchanged")).isEqualTo(5_000);
        assertThat(Uploads.count(again, "new")).isZero();
        assertThat(Uploads.count(again, "changed")).isZero();
        assertThat(Uploads.apply(again).statusCode()).isEqualTo(303);
        assertThat((Object) of("n7", person -> Posting.of(person.id).size())).isEqualTo(1);
    }

    @Test
    void each_kind_of_broken_line_is_refused_with_its_number_and_its_reason() {
        applied(HEAD + "Known,known" + AT + ",K1,,parking,,\n");
        var broken = broken();
        var path = Uploads.people(HEAD + "Good,good" + AT + ",,,parking,,\n" + String.join("", broken.keySet()));

        var refused = Uploads.rows(path, "refused");
        assertThat(refused).hasSize(broken.size());
        var line = 3;
        for (var reason : broken.values()) {
            var row = refused.get(line - 3);
            assertThat(row).containsEntry("line", line);
            assertThat(String.valueOf(row.get("detail"))).as("line " + line).contains(reason);
            line++;
        }
        assertThat(Cast.IVY.get(path).asString()).contains("Refused: %d<".formatted(broken.size()));
    }

    @Test
    void the_good_lines_are_applied_only_when_that_is_asked_for() {
        var path = Uploads.people(HEAD + "Good,good" + AT + ",,,parking,,\nBad,bad" + AT + ",,,no such unit,,\n");
        var plan = Uploads.plan(path);
        assertThat(Cast.IVY.get(path + "/application").asString())
                .contains("Apply the 1 good line and leave out the 1 that is refused");

        var page = Cast.IVY.post(path + "/application", "plan", plan, "missing", "STAY");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("<title>Error: ", "Tick the box to leave out what is refused")
                .containsPattern("value=\"STAY\" checked")
                .contains(plan);
        assertThat(Brought.isHere("good")).isFalse();

        assertThat(Uploads.apply(path, plan, "STAY").statusCode()).isEqualTo(303);
        assertThat(Brought.isHere("good")).isTrue();
        assertThat(Brought.isHere("bad")).isFalse();
    }

    @Test
    void whoever_moves_keeps_their_record_and_where_they_sat_stays_known() {
        applied(HEAD + "Jo Moves,moves" + AT + ",M1,Officer,parking,," + "\n");
        var id = of("moves", person -> person.id);
        In.tx(() -> Brought.person("moves").grant(Role.JUDGE));

        var path = Uploads.people(HEAD + "Jo Moved,moved" + AT + ",M1,Lead,permits," + Cast.MO.email + ",manager\n");
        assertThat(Uploads.rows(path, "changed").toString())
                .contains("name: Jo Moves to Jo Moved", "unit: Parking to Permits", "line manager: none to Mo Haddad")
                .contains("email address: moves" + AT + " to moved" + AT, "audience: Staff to Manager");
        Uploads.apply(path);

        assertThat((Object) of("moved", person -> person.id)).isEqualTo(id);
        assertThat(of("moved", Person::allRoles)).contains(Role.JUDGE, Role.MANAGER, Role.STAFF);
        var sat = In.tx(
                () -> Posting.of(id).stream().map(posting -> posting.unit.slug).toList());
        assertThat(sat).containsExactly("permits", "parking");
        var now = Cursor.of(Instant.now().plusSeconds(1), new UUID(-1, -1));
        assertThat(Cast.IVY.get("/admin/activity?after=" + now).asString())
                .contains(
                        "changed the post of", "corrected the details of", "changed the e-mail address of", "Ivy Chen")
                .contains("applied a file to");
        assertThat(Brought.isNamedInTheRecord("Jo Moved")).isFalse();
        assertThat(Brought.isNamedInTheRecord("moved" + AT)).isFalse();
    }

    @Test
    void a_column_that_the_file_has_not_leaves_alone_what_is_known() {
        applied(HEAD + "Kay Keeps,keeps" + AT + ",P1,Officer,parking," + Cast.MO.email + ",manager\n");

        var path = Uploads.people("email,name,unit\nkeeps" + AT + ",Kay Keeps,Parking\n");

        assertThat(Uploads.count(path, "unchanged")).isEqualTo(1);
    }

    @Test
    void whoever_is_missing_leaves_only_when_that_is_asked_for_and_administrators_stay() {
        applied(HEAD + "Mia Missing,missing" + AT + ",,,parking,,\n");
        var csv = Brought.everyoneBut(List.of("missing" + AT, Cast.IVY.email));

        var stays = Uploads.people(csv);
        assertThat(Uploads.rows(stays, "missing").toString()).contains("Mia Missing, missing" + AT);
        assertThat(Uploads.count(stays, "missing")).isEqualTo(1);
        assertThat(Uploads.rows(stays, "stays").toString()).contains(Cast.IVY.email, "Administers this service");
        assertThat(Cast.IVY
                        .post(stays + "/application", "plan", Uploads.plan(stays), "refused", "LEAVE_OUT")
                        .asString())
                .contains("Choose what happens to the people who are not in the file");
        assertThat(Uploads.apply(stays).statusCode()).isEqualTo(303);
        assertThat(of("missing", Person::isOnTheStaff)).isTrue();

        var leaves = Uploads.people(csv);
        assertThat(Uploads.apply(leaves, Uploads.plan(leaves), "LEFT").statusCode())
                .isEqualTo(303);
        assertThat(of("missing", Person::isOnTheStaff)).isFalse();
        assertThat(In.tx(() -> Cast.IVY.person().isOnTheStaff())).isTrue();
        assertThat(In.tx(() -> Cast.SAM.person().isOnTheStaff())).isTrue();
        assertThat(Uploads.count(leaves, "left")).isEqualTo(1);
    }

    @Test
    void whoever_has_left_comes_back_to_the_same_record() {
        applied(HEAD + "Ben Back,back" + AT + ",B1,,parking,,\n");
        var id = of("back", person -> person.id);
        In.tx(() -> Brought.person("back").leave(Instant.now()));

        var path = Uploads.people(HEAD + "Ben Back,back" + AT + ",B1,,permits,,\n");
        assertThat(Uploads.count(path, "came-back")).isEqualTo(1);
        Uploads.apply(path);

        assertThat((Object) of("back", person -> person.id)).isEqualTo(id);
        assertThat(of("back", Person::isOnTheStaff)).isTrue();
        assertThat((Object) of("back", person -> Posting.of(person.id).size())).isEqualTo(2);
    }

    @Test
    void a_resident_who_joins_the_staff_keeps_their_account() {
        var id = In.tx(() -> Person.resident("Rae Resident", "rae" + AT, Instant.now()).id);

        var path = Uploads.people(HEAD + "Rae Resident,rae" + AT + ",R1,,parking,,\n");
        assertThat(Uploads.rows(path, "new").toString()).contains("Keeps their resident account");
        Uploads.apply(path);

        assertThat((Object) of("rae", person -> person.id)).isEqualTo(id);
        assertThat(of("rae", Person::isOnTheStaff)).isTrue();
    }

    @Test
    void two_who_apply_at_once_apply_once() {
        var path = Uploads.people(Brought.staff(50));
        var plan = Uploads.plan(path);

        var answers = AtOnce.run(4, () -> Uploads.apply(path, plan, "STAY").statusCode());

        assertThat(answers).containsOnly(303);
        assertThat(Brought.count()).isEqualTo(50);
        assertThat((Object) of("n3", person -> Posting.of(person.id).size())).isEqualTo(1);
        assertThat(Cast.IVY.get(path + "/application").asString()).contains("This file has been applied");
    }

    @Test
    void what_is_applied_is_what_was_shown() {
        applied(HEAD + "Kim Early,kim" + AT + ",K9,,parking,,\n");
        var path = Uploads.people(HEAD + "Kim Late,kim" + AT + ",K9,,parking,,\n");
        var shown = Uploads.plan(path);
        In.tx(() -> Brought.person("kim").rename("Kim Between"));

        assertThat(Uploads.apply(path, shown, "STAY").statusCode()).isEqualTo(303);
        assertThat((Object) of("kim", person -> person.name)).isEqualTo("Kim Between");
        assertThat(Cast.IVY.get(path + "?outcome=changed").asString())
                .contains("Something has changed here since", "name: Kim Between to Kim Late");

        Uploads.apply(path);
        assertThat((Object) of("kim", person -> person.name)).isEqualTo("Kim Late");
    }

    @Test
    void a_dry_run_asks_the_database_as_often_for_many_lines_as_for_few() {
        var few = Uploads.people(Brought.staff(60));
        var many = Uploads.people(Brought.staff(600));
        Cast.IVY.get(few);

        var statements = Statements.counting(() -> Cast.IVY.get(few));
        assertThat(Statements.counting(() -> Cast.IVY.get(many))).isEqualTo(statements);
    }

    /** The line, and a piece of the reason why it is refused. */
    private static Map<String, String> broken() {
        var broken = new LinkedHashMap<String, String>();
        broken.put(",noname" + AT + ",,,parking,,\n", "Enter a name");
        broken.put("Bad Mail,not an address,,,parking,,\n", "name@example.com");
        broken.put("Twin One,twin" + AT + ",,,parking,,\n", "The same email address is on line 6");
        broken.put("Twin Two,twin" + AT + ",,,parking,,\n", "The same email address is on line 5");
        broken.put("Number One,one" + AT + ",77,,parking,,\n", "The same employee number is on line 8");
        broken.put("Number Two,two" + AT + ",77,,parking,,\n", "The same employee number is on line 7");
        broken.put("Lost,lost" + AT + ",,,no such unit,,\n", "No unit no such unit is known here");
        broken.put("No Unit,nounit" + AT + ",,,,,\n", "Enter a unit");
        broken.put("Alone,alone" + AT + ",,,parking,nobody" + AT + ",\n", "No line manager nobody");
        broken.put("Self,self" + AT + ",,,parking,self" + AT + ",\n", "Is their own line manager");
        broken.put("Ring One,ring1" + AT + ",,,parking,ring2" + AT + ",\n", "circle of line managers");
        broken.put("Ring Two,ring2" + AT + ",,,parking,ring1" + AT + ",\n", "circle of line managers");
        broken.put("Below Self,below" + AT + ",,,parking,self" + AT + ",\n", "The line of their line manager");
        broken.put("Guest,guest" + AT + ",,,parking,,visitor\n", "Audience must be staff, manager or senior leader");
        broken.put("x".repeat(101) + ",long" + AT + ",,,parking,,\n", "Name must be 100 characters or fewer");
        broken.put("Thief,known" + AT + ",K2,,parking,,\n", "somebody with another employee number");
        broken.put("Short,short" + AT + ",,parking\n", "Has 4 cells, but the first line has 7");
        broken.put("Hid\u0001den,hidden" + AT + ",,,parking,,\n", "hidden characters");
        broken.put("Nul,nul" + AT + ",,,parking,,\u0000\n", "hidden characters");
        return broken;
    }

    private static void applied(String csv) {
        var path = Uploads.people(csv);
        assertThat(Uploads.count(path, "refused")).isZero();
        assertThat(Uploads.apply(path).statusCode()).isEqualTo(303);
    }

    private static <T> T of(String name, Function<Person, T> question) {
        return In.tx(() -> question.apply(Brought.person(name)));
    }
}
