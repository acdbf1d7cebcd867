package openhall.people.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DirectoryPagesTest {
    private static final String HEAD = "name,email,unit\n";
    private static final String AT = Brought.AT;

    @AfterEach
    void takeOut() {
        Brought.takeOut();
    }

    @Test
    void an_administrator_finds_it_and_can_begin_with_a_template() {
        assertThat(Cast.IVY.get("/admin").asString()).contains("href=\"/admin/directory\"");
        assertThat(Cast.IVY.get("/admin/directory").asString())
                .contains("<h1>Directory</h1>", "enctype=\"multipart/form-data\"", "type=\"file\"");

        var people = Cast.IVY.get("/admin/directory/people.csv");
        assertThat(people.contentType()).startsWith("text/csv");
        assertThat(people.asString()).startsWith("name,email,employee number,job title,unit,manager,audience\r\n");
        assertThat(Cast.IVY.get("/admin/directory/units.csv").asString()).startsWith("code,name,parent,kind\r\n");
    }

    @Test
    void a_template_can_be_uploaded_as_it_is() {
        var template = Cast.IVY.get("/admin/directory/units.csv").asString();

        assertThat(Uploads.count(Uploads.units(template), "refused")).isZero();
    }

    @Test
    void without_a_file_or_a_kind_the_page_says_what_to_do() {
        var page = Uploads.send(Cast.IVY, "PEOPLE", new byte[0]);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("<title>Error: ", "href=\"#file\"", "Choose a CSV file that is not empty")
                .containsPattern("value=\"PEOPLE\" checked");

        assertThat(Uploads.send(Cast.IVY, "CATS", HEAD.getBytes(StandardCharsets.UTF_8))
                        .asString())
                .contains("Choose what is in the file");
    }

    @Test
    void a_file_of_windows_is_read_as_it_was_meant_and_the_page_says_how() {
        var csv = "name;email;unit\r\n\"Zoë\nO’Brien\";zoe%s;parking\r\n".formatted(AT);
        var path = Uploads.path(Uploads.send(Cast.IVY, "PEOPLE", csv.getBytes(Charset.forName("windows-1252"))));

        assertThat(Cast.IVY.get(path).asString()).contains("read as Windows-1252");
        Uploads.apply(path);
        assertThat(In.tx(() -> Brought.person("zoe").name)).isEqualTo("Zoë O’Brien");
    }

    @Test
    void lines_are_paged_and_can_be_chosen_by_what_they_do() {
        var path = Uploads.people(Brought.staff(120) + "Bad,bad" + AT + ",,,nowhere,,\n");

        assertThat(Cast.IVY.get(path).asString())
                .as("What is refused is shown first")
                .contains("No unit nowhere is known here")
                .doesNotContain("n7" + AT);
        var first = Cast.IVY.get(path + "?outcome=new").asString();
        assertThat(first).contains("n119" + AT, "outcome=new&amp;after=50").doesNotContain("n69" + AT, "nowhere");
        assertThat(Cast.IVY.get(path + "?outcome=new&after=50").asString()).contains("n69" + AT);
        assertThat(Cast.IVY.get(path + "?outcome=all&after=120").asString()).contains("nowhere");
        assertThat(Cast.IVY.get(path + "?outcome=cats&after=-1").statusCode()).isEqualTo(200);
    }

    @Test
    void ten_megabytes_are_read_and_more_are_refused_in_words() {
        var notes = "x".repeat(2_000);
        var csv = new StringBuilder("name,email,unit,notes\n");
        for (var i = 0; i < 5_000; i++) {
            csv.append("Person,n")
                    .append(i)
                    .append(AT)
                    .append(",parking,")
                    .append(notes)
                    .append('\n');
        }
        var large = csv.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(large.length).isBetween(10_000_000, FileText.MOST);
        assertThat(Uploads.count(Uploads.path(Uploads.send(Cast.IVY, "PEOPLE", large)), "new"))
                .isEqualTo(5_000);

        var larger = Uploads.send(Cast.IVY, "PEOPLE", new byte[FileText.MOST + 1]);
        assertThat(larger.statusCode()).isEqualTo(422);
        assertThat(larger.asString()).contains("Choose a file of up to 10 MB");

        var largest = Uploads.send(Cast.IVY, "PEOPLE", new byte[12_000_000]);
        assertThat(largest.statusCode()).isEqualTo(413);
        var byProgram = Uploads.sendByProgram(Cast.IVY, "PEOPLE", "x".repeat(12_000_000));
        assertThat(byProgram.statusCode()).isEqualTo(413);
        assertThat(byProgram.asString()).contains("This file is too large", "up to 10 MB");
    }

    @Test
    void names_are_never_markup() {
        var path = Uploads.people(HEAD + "<script>alert(1)</script>,evil" + AT + ",<b>nowhere</b>\n");

        assertThat(Cast.IVY.get(path).asString())
                .contains("&lt;script&gt;", "&lt;b&gt;nowhere")
                .doesNotContain("<script>alert", "<b>nowhere");
    }

    @Test
    void a_program_sends_looks_and_applies() {
        var sent = Uploads.sendByProgram(Cast.IVY, "people", HEAD + "Ada Byte,byte" + AT + ",parking\n,x,\n");
        assertThat(sent.statusCode()).isEqualTo(201);
        var at = sent.header("Location").replaceAll("^https?://[^/]+", "");
        var plan = sent.jsonPath().getString("plan");
        assertThat(sent.jsonPath().<String, Integer>getMap("counts"))
                .containsEntry("new", 1)
                .containsEntry("refused", 1);

        var refused = Cast.IVY.postJson(at + "/application", Map.of("plan", plan));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("errors.field")).containsExactly("leaveOutRefused");
        var other = Cast.IVY.postJson(at + "/application", Map.of("plan", "other", "leaveOutRefused", true));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(Brought.isHere("byte")).isFalse();

        var applied = Cast.IVY.postJson(at + "/application", Map.of("plan", plan, "leaveOutRefused", true));
        assertThat(applied.statusCode()).isEqualTo(200);
        assertThat(applied.jsonPath().getString("appliedAt")).isNotBlank();
        assertThat(Brought.isHere("byte")).isTrue();
        assertThat(Cast.IVY.postJson(at + "/application", Map.of("plan", plan)).statusCode())
                .as("A second time does nothing")
                .isEqualTo(200);
        assertThat(Uploads.sendByProgram(Cast.IVY, "people", "name\nA\n")
                        .jsonPath()
                        .getList("errors.field"))
                .containsExactly("file");
    }

    @Test
    void after_a_day_a_file_and_its_lines_are_gone() {
        var path = Uploads.people(HEAD + "Gone,gone" + AT + ",parking\n");
        In.tx(() -> DirectoryUpload.deleteOver(Instant.now().plus(Duration.ofHours(23))));
        assertThat(Cast.IVY.get(path).statusCode()).isEqualTo(200);

        In.tx(() -> DirectoryUpload.deleteOver(Instant.now().plus(Duration.ofHours(25))));
        assertThat(Cast.IVY.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_else_comes_near() {
        var path = Uploads.people(HEAD + "Near,near" + AT + ",parking\n");
        for (var who : List.of(Cast.LENA, Cast.MO, Cast.SAM, Cast.ADA)) {
            assertThat(Uploads.send(who, "PEOPLE", HEAD.getBytes(StandardCharsets.UTF_8))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(who.get(path).statusCode()).isEqualTo(403);
            assertThat(who.getJson(Uploads.api(path)).statusCode()).isEqualTo(403);
            assertThat(who.post(path + "/application", "plan", Uploads.plan(path), "missing", "LEFT")
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(Cast.NOBODY.get(path).header("Location")).contains("/sign-in");
        assertThat(Brought.isHere("near")).isFalse();
        assertThat(Cast.IVY.get("/admin/directory/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }
}
