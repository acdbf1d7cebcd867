package openhall.activity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.people.Person;
import openhall.web.Cursor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditPagesTest {
    private static final String PATH = "/admin/activity";
    private static final List<Cast> MANY = List.of(
            Cast.ADA, Cast.SAM, Cast.MO, Cast.LENA, Cast.NIA, Cast.THEO, Cast.PRIYA, Cast.OMAR, Cast.JO, Cast.KIT);

    @Inject
    SealDesk desk;

    /** A moment and a kind of the test's own, long ago: whatever else was written today is not among them. */
    private Instant at;

    private String kind;

    @BeforeEach
    void aMomentAndAKindOfItsOwn() {
        at = Instant.parse("2002-01-01T00:00:00Z")
                .plusSeconds(ThreadLocalRandom.current().nextInt(100_000_000));
        kind = "test-" + UUID.randomUUID();
    }

    @Test
    void an_administrator_reads_who_did_what_to_what() {
        note(Cast.SAM, "A <b>bold</b> thing");
        In.tx(() -> write(null, "A thing that happened by itself"));

        var page = Cast.IVY.get(from());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>What happened</h1>")
                .contains(
                        "<td data-label=\"Who\">Sam Rivera</td><td data-label=\"Did what\">tried</td><td data-label=\"To what\"><a href=\"/help\">A &lt;b&gt;bold&lt;/b&gt;"
                                + " thing</a></td>")
                .contains(
                        "<td data-label=\"Who\">The service</td><td data-label=\"Did what\">tried</td><td data-label=\"To what\"><a href=\"/help\">A thing that happened by"
                                + " itself</a></td>");
    }

    @Test
    void the_first_page_is_there_without_a_place_and_with_one_that_is_none() {
        assertThat(Cast.IVY.get(PATH).statusCode()).isEqualTo(200);
        assertThat(Cast.IVY.get(PATH + "?after=not-a-place").statusCode()).isEqualTo(200);
    }

    @Test
    void an_entry_has_its_number_once_it_is_sealed() {
        note(Cast.SAM, "A thing");
        assertThat(search("").asString()).contains("<td data-label=\"Entry\" class=\"oh-number\">Not yet</td>");

        settle();

        assertThat(search("").asString()).containsPattern("<td data-label=\"Entry\" class=\"oh-number\">\\d+</td>");
    }

    @Test
    void of_people_the_page_knows_the_name_and_the_record_does_not() {
        var sam = Cast.SAM.id();
        In.tx(() -> Activity.record(
                Cast.IVY.person(),
                "changed the roles of",
                new Subject("person", sam.toString(), "a person", "/admin/people/" + sam),
                at));
        In.tx(() -> Activity.record(null, "tried", new Subject("person", "nobody", "a person", "/help"), at));

        var page = Cast.IVY.get(from()).asString();

        assertThat(page)
                .contains("<a href=\"/admin/people/" + sam + "\">Sam Rivera</a>")
                .contains("<a href=\"/help\">a person</a>");
        assertThat(In.tx(() -> Activity.count("ref = ?1 and title <> 'a person'", sam.toString())))
                .isZero();
    }

    @Test
    void a_long_list_leads_on_to_the_older_ones() {
        IntStream.range(0, 60).forEach(i -> note(Cast.SAM, "Row of the long list " + i));

        var first = Cast.IVY.get(from()).asString();
        var second = Cast.IVY.get(found("href=\"(/admin/activity\\?after=[0-9_a-f-]+)\"", first));

        assertThat(first.split("<tr>")).as("The head and 50 rows").hasSize(2 + 50);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.asString()).contains(">Row of the long list ");
        assertThat(rows(second.asString())).doesNotContainAnyElementsOf(rows(first));
    }

    @Test
    void the_next_page_keeps_what_was_looked_for() {
        IntStream.range(0, 60).forEach(i -> note(Cast.SAM, "Row " + i));
        IntStream.range(0, 60).forEach(i -> note(Cast.MO, "Row 1000"));

        var first = search("&who=sam%20riv").asString();
        var next = found("href=\"(/admin/activity\\?[^\"]*after=[0-9_a-f-]+)\"", first)
                .replace("&amp;", "&");
        var second = Cast.IVY.get(next).asString();

        assertThat(next).contains("who=sam+riv", "kind=" + kind);
        assertThat(rows(first)).hasSize(50);
        assertThat(rows(second)).hasSize(10).doesNotContainAnyElementsOf(rows(first));
    }

    @Test
    void paging_visits_each_row_once_even_when_many_have_the_same_moment() {
        In.tx(() -> IntStream.range(0, 120)
                .forEach(i -> Activity.record(null, "tried", thing("R-" + i, "Row " + i), at.plusMillis(i % 3))));

        var seen = everything(new AuditFilter("", kind, "", "", null, null));

        assertThat(seen.stream().map(row -> row.activity().id).toList()).doesNotHaveDuplicates();
        assertThat(seen.stream().map(row -> row.activity().ref))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 120).mapToObj(i -> "R-" + i).toList());
        assertThat(seen.stream().map(row -> row.activity().at).toList())
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void a_row_that_is_added_while_somebody_pages_moves_no_other_row() {
        In.tx(() ->
                IntStream.range(0, 60).forEach(i -> Activity.record(null, "tried", thing("R-" + i, "Row " + i), at)));
        var place = Cursor.of(at.plusNanos(1000), new UUID(-1, -1));
        var first = In.tx(() -> AuditList.page(AuditFilter.EVERYTHING, place, AuditList.SIZE));

        In.tx(() -> Activity.record(null, "tried", thing("late", "Late"), Instant.now()));

        var second = In.tx(() -> AuditList.page(AuditFilter.EVERYTHING, Cursor.parse(first.next()), AuditList.SIZE));
        assertThat(second.rows().stream().map(row -> row.activity().id))
                .doesNotContainAnyElementsOf(
                        first.rows().stream().map(row -> row.activity().id).toList());
        assertThat(second.rows()).isNotEmpty();
    }

    @Test
    void it_is_searched_by_who_did_it() {
        note(Cast.SAM, "Row 1");
        note(Cast.MO, "Row 2");
        In.tx(() -> write(null, "Row 3"));

        assertThat(rows(search("&who=RIVERA").asString())).containsExactly("Row 1");
        assertThat(rows(search("&who=mo.haddad@openhall").asString())).containsExactly("Row 2");
        assertThat(rows(search("&who=nobody-here").asString())).isEmpty();
        assertThat(search("&who=nobody-here").asString()).contains("Nothing matches your search");
    }

    @Test
    void it_is_searched_by_what_was_done_and_by_the_reference() {
        In.tx(() -> Activity.record(null, "took back", thing("ID-77", "Row 1"), at));
        In.tx(() -> Activity.record(null, "gave", thing("ID-78", "Row 2"), at));

        assertThat(rows(search("&verb=TOOK").asString())).containsExactly("Row 1");
        assertThat(rows(search("&ref=ID-78").asString())).containsExactly("Row 2");
        assertThat(rows(search("&ref=ID-7").asString()))
                .as("The whole reference")
                .isEmpty();
        assertThat(rows(search("&verb=gave&ref=ID-77").asString())).isEmpty();
    }

    @Test
    void a_percent_sign_is_a_letter_like_any_other() {
        In.tx(() -> Activity.record(null, "gave 5% to", thing("R-1", "Row 1"), at));
        In.tx(() -> Activity.record(null, "gave 5 to", thing("R-2", "Row 2"), at));

        assertThat(rows(search("&verb=5%25").asString())).containsExactly("Row 1");
        assertThat(rows(search("&verb=_").asString())).isEmpty();
        assertThat(rows(search("&verb=!").asString())).isEmpty();
    }

    @Test
    void it_is_searched_by_days_as_people_here_count_them() {
        at = Instant.parse("2003-06-30T22:59:59Z");
        note(Cast.SAM, "Row 30");
        at = Instant.parse("2003-06-30T23:00:00Z");
        note(Cast.SAM, "Row 1");

        assertThat(rows(search("&to=30/06/2003").asString())).containsExactly("Row 30");
        assertThat(rows(search("&from=2003-07-01").asString())).containsExactly("Row 1");
        assertThat(rows(search("&from=30/6/2003&to=1/7/2003").asString())).containsExactly("Row 1", "Row 30");
    }

    @Test
    void a_day_that_is_none_is_refused_and_the_rest_is_still_there() {
        var page = Cast.IVY.get(PATH + "?who=sam%22%3E&verb=gave&from=31/02/2026&to=x");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("<title>Error: What happened", "Enter a day as day, month and year, such as 23/11/2026")
                .contains("value=\"sam&quot;&gt;\"", "value=\"gave\"", "value=\"31/02/2026\"", "value=\"x\"");
        assertThat(Cast.IVY.get(PATH + "?from=02/02/2026&to=01/02/2026").asString())
                .contains("The last day must be the first day or later");
        assertThat(Cast.IVY.get(PATH + "?from=%2B999999999-01-01").statusCode()).isEqualTo(422);
        assertThat(Cast.IVY.get(PATH + "?who=" + "x".repeat(101)).statusCode()).isEqualTo(422);
    }

    @Test
    void the_page_takes_as_many_statements_for_many_actors_as_for_one() {
        note(Cast.SAM, "One actor");
        var one = Statements.counting(() -> search(""));

        MANY.forEach(who -> note(who, "Many actors"));
        MANY.forEach(who -> note(who, "Many actors"));

        assertThat(Statements.counting(() -> search(""))).isEqualTo(one);
    }

    @Test
    void a_copy_holds_every_row_that_fits_with_its_place_in_the_chain() {
        IntStream.range(0, 60).forEach(i -> note(Cast.SAM, "Row " + i));
        In.tx(() -> write(null, "=1+1, or so"));
        settle();

        var copy = Cast.IVY.post(PATH + "/export?kind=" + kind);

        assertThat(copy.statusCode()).isEqualTo(200);
        assertThat(copy.header("Content-Type")).startsWith("text/csv");
        assertThat(copy.header("Content-Disposition"))
                .matches("attachment; filename=\"openhall-activity-[0-9-]+\\.csv\"");
        var lines = copy.asString().split("\r\n");
        assertThat(lines).hasSize(1 + 60 + 1);
        assertThat(lines[0]).startsWith("entry,hash,when,who,who_id,did_what,kind,reference,to_what,page,detail");
        assertThat(copy.asString())
                .contains("\"'=1+1, or so\"", "Sam Rivera," + Cast.SAM.id() + ",tried," + kind)
                .containsPattern("(?m)^\\d+,[0-9a-f]{64},200\\d-");
    }

    @Test
    void that_a_copy_was_taken_is_recorded_without_what_was_typed() {
        Cast.IVY.post(PATH + "/export?who=rosa.secret@example.org&kind=" + kind + "&from=01/01/2002");

        var now = Cursor.of(Instant.now().plusSeconds(1), new UUID(-1, -1));
        assertThat(Cast.IVY.get(PATH + "?after=" + now).asString())
                .contains("took a copy of", "looked for by who, kind, from 01/01/2002")
                .doesNotContain("rosa.secret");
    }

    @Test
    void a_copy_of_what_cannot_be_looked_for_is_refused() {
        var refused = Cast.IVY.post(PATH + "/export?from=yesterday");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("<h1>What happened</h1>", "value=\"yesterday\"");
    }

    @Test
    void programs_get_the_same_with_the_same_search() {
        note(Cast.SAM, "Row 1");
        note(Cast.MO, "Row 2");
        In.tx(() -> write(null, "Row 3"));
        settle();

        var found = Cast.IVY.getJson("/api/audit?kind=" + kind + "&who=rivera").jsonPath();

        assertThat(found.getList("entries.title")).containsExactly("Row 1");
        assertThat(found.getString("entries[0].who")).isEqualTo("Sam Rivera");
        assertThat(found.getString("entries[0].whoId")).isEqualTo(Cast.SAM.id().toString());
        assertThat(found.getLong("entries[0].entry")).isPositive();
        assertThat(found.getString("entries[0].hash")).hasSize(64);
        assertThat(found.getString("next")).isNull();
        assertThat(Cast.IVY.getJson("/api/audit?kind=" + kind).jsonPath().getList("entries"))
                .hasSize(3);
        assertThat(Cast.IVY.getJson("/api/audit?to=never").statusCode()).isEqualTo(422);
    }

    @Test
    void nobody_else_reads_it_or_takes_a_copy() {
        for (var who : List.of(Cast.LENA, Cast.MO, Cast.SAM, Cast.ADA)) {
            assertThat(who.get(PATH).statusCode()).as(who.name()).isEqualTo(403);
            assertThat(who.post(PATH + "/export").statusCode()).as(who.name()).isEqualTo(403);
            assertThat(who.getJson("/api/audit").statusCode()).as(who.name()).isEqualTo(403);
        }
        assertThat(Cast.NOBODY.get(PATH).header("Location")).contains("/sign-in?next=");
    }

    /** The address of the list from this test's moment on to the older ones. */
    private String from() {
        return PATH + "?after=" + Cursor.of(at.plusNanos(1000), new UUID(-1, -1));
    }

    private Response search(String more) {
        return Cast.IVY.get(PATH + "?kind=" + kind + more);
    }

    private static List<AuditRow> everything(AuditFilter filter) {
        var seen = new ArrayList<AuditRow>();
        Cursor after = null;
        do {
            var from = after;
            var page = In.tx(() -> AuditList.page(filter, from, AuditList.SIZE));
            seen.addAll(page.rows());
            after = Cursor.parse(page.next());
        } while (after != null);
        return seen;
    }

    private void note(Cast who, String title) {
        In.tx(() -> write(who.person(), title));
    }

    private void write(Person by, String title) {
        Activity.record(by, "tried", thing("R-1", title), at);
    }

    private Subject thing(String ref, String title) {
        return new Subject(kind, ref, title, "/help");
    }

    private void settle() {
        while (desk.sealAll() > 0) {
            // until nothing waits
        }
    }

    private static List<String> rows(String page) {
        return Pattern.compile(">(Row (?:of the long list )?\\d+)<")
                .matcher(page)
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    private static String found(String pattern, String in) {
        var matcher = Pattern.compile(pattern).matcher(in);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
