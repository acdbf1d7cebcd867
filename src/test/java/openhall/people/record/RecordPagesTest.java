package openhall.people.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.Activity;
import openhall.activity.Mail;
import openhall.activity.Subject;
import openhall.ideas.FreshIdea;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.Token;
import openhall.web.Csv;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecordPagesTest {
    private static final List<String> HEADER = List.of("kind", "what", "value", "when");

    private Newcomer rosa;

    @BeforeEach
    void meetRosa() {
        rosa = Newcomer.resident();
    }

    @Test
    void the_page_the_table_and_the_file_say_the_same() {
        var idea = FreshIdea.published();
        rosa.post("/ideas/" + idea + "/support").then().statusCode(303);

        var facts = facts(rosa);
        var page = rosa.get("/me").asString();

        assertThat(facts)
                .anySatisfy(fact -> assertThat(fact).contains("About you", "Name", "Rosa Newcomer"))
                .anySatisfy(fact -> assertThat(fact).contains("About you", "Email address", rosa.email()))
                .anySatisfy(fact -> assertThat(fact).contains("Where you are signed in"))
                .anySatisfy(fact -> assertThat(fact).contains("Ideas", "You support " + idea))
                .anySatisfy(fact -> assertThat(fact).contains("You supported"));
        assertThat(facts).allSatisfy(fact -> assertThat(page).contains(fact.get(0), fact.get(1), fact.get(2)));
        assertThat(rosa.get("/me/record.csv").asString()).isEqualTo(Csv.of(HEADER, facts));
    }

    @Test
    void of_a_busy_life_every_kind_is_in_it() {
        var life = BusyLife.led();

        assertThat(facts(life.person).stream().map(fact -> fact.get(0)).distinct())
                .contains(
                        "About you",
                        "Where you have worked",
                        "Where you are signed in",
                        "What was done by you or to your account",
                        "Emails to you",
                        "Your skills",
                        "Your own checks of your skills",
                        "Skills that somebody confirmed",
                        "Courses",
                        "Your notes on tasks",
                        "Your answers in quizzes",
                        "Ideas",
                        "Ideas you have not sent",
                        "Hackathon teams",
                        "Places at hackathons",
                        "Looking for a team",
                        "Judging",
                        "Conflicts you declared",
                        "Projects and results you answer for");
        assertThat(life.person.get("/me").statusCode()).isEqualTo(200);
        life.person.leave();
    }

    @Test
    void the_files_are_for_taking_away_and_never_kept_on_the_way() {
        for (var file : List.of("my-record.csv", "my-record.json")) {
            var answer = rosa.get("/me/" + file.substring("my-".length()));

            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + file + "\"");
            assertThat(answer.header("Cache-Control")).contains("no-store");
        }
        assertThat(rosa.get("/me/record.csv").contentType()).startsWith("text/csv");
        assertThat(rosa.get("/me/record.json").contentType()).startsWith("application/json");
    }

    @Test
    void a_long_record_shows_its_newest_and_leads_to_all_of_it() {
        note(70);

        var me = rosa.get("/me").asString();
        var first = rosa.get("/me/record/activity").asString();
        var next =
                Pattern.compile("href=\"(/me/record/activity\\?after=[^\"]+)\"").matcher(first);

        assertThat(me)
                .contains("All 70 records: What was done by you", "Thing 69,")
                .doesNotContain("Thing 49,");
        assertThat(rows(first)).hasSize(50);
        assertThat(next.find()).isTrue();
        var second = rosa.get(next.group(1)).asString();
        assertThat(rows(second)).hasSize(20);
        assertThat(second).contains("Thing 0,").doesNotContain("?after=");
    }

    @Test
    void a_file_holds_a_record_of_any_length_each_thing_once() {
        note(1234);

        var things = facts(rosa).stream()
                .map(fact -> fact.get(2))
                .filter(value -> value.startsWith("Thing "))
                .toList();

        assertThat(things).hasSize(1234).doesNotHaveDuplicates();
    }

    @Test
    void the_page_takes_as_many_statements_for_a_long_record_as_for_a_short_one() {
        rosa.get("/me");
        var few = Statements.counting(() -> rosa.get("/me"));

        note(60);

        assertThat(Statements.counting(() -> rosa.get("/me"))).isEqualTo(few);
    }

    @Test
    void nobody_reads_what_is_held_about_others() {
        var other = Newcomer.resident();
        note(3);

        for (var path :
                List.of("/me", "/me/record.json", "/me/record.csv", "/me/record/activity", "/me/record/person")) {
            assertThat(other.get(path).asString()).as(path).doesNotContain(rosa.email(), "Thing 1");
            assertThat(Cast.NOBODY.get(path).header("Location")).as(path).contains("/sign-in?next=");
        }
    }

    @Test
    void a_link_that_opens_the_account_is_not_shown_on_an_open_screen() {
        var secret = Token.fresh();
        In.tx(() -> Mail.send(
                "record-" + UUID.randomUUID(),
                rosa.email(),
                "Your link",
                "Open https://example.org/sign-in/reset/" + secret + " once",
                Instant.now()));

        for (var path : List.of("/me", "/me/record.json", "/me/record.csv", "/me/record/mail")) {
            assertThat(rosa.get(path).asString())
                    .as(path)
                    .contains("Your link", "/sign-in/reset/(not shown) once")
                    .doesNotContain(secret);
        }
    }

    @Test
    void what_people_typed_is_never_markup() {
        In.tx(() -> Activity.record(
                Person.findById(rosa.id()),
                "tried",
                new Subject("test", "1", "<script>alert('record')</script>", "/help"),
                Instant.now()));

        assertThat(rosa.get("/me").asString()).contains("&lt;script&gt;alert").doesNotContain("<script>alert");
        assertThat(rosa.get("/me/record/activity").asString()).doesNotContain("<script>alert");
    }

    @Test
    void a_kind_that_does_not_exist_is_not_found() {
        assertThat(rosa.get("/me/record/secrets").statusCode()).isEqualTo(404);
        assertThat(rosa.get("/me/record/courses").asString()).contains("There is nothing about you here yet");
    }

    private void note(int things) {
        In.tx(() -> {
            Person person = Person.findById(rosa.id());
            var from = Instant.now().minusSeconds(10_000);
            IntStream.range(0, things)
                    .forEach(i -> Activity.record(
                            person,
                            "tried",
                            new Subject("test", "T-" + i, "Thing " + i + ",", "/help"),
                            from.plusSeconds(i)));
        });
    }

    /** Kind, what, value and when, from the file for programs. */
    private static List<List<String>> facts(Newcomer who) {
        var json = who.get("/me/record.json");
        assertThat(json.statusCode()).isEqualTo(200);
        var facts = new ArrayList<List<String>>();
        for (Map<String, Object> kind : json.jsonPath().<Map<String, Object>>getList("kinds")) {
            for (var each : (List<?>) kind.get("facts")) {
                var fact = (Map<?, ?>) each;
                facts.add(List.of(
                        String.valueOf(kind.get("title")),
                        String.valueOf(fact.get("what")),
                        String.valueOf(fact.get("value")),
                        String.valueOf(fact.get("when"))));
            }
        }
        return facts;
    }

    private static List<String> rows(String page) {
        return Pattern.compile("<th scope=\"row\">")
                .matcher(page)
                .results()
                .map(found -> found.group())
                .toList();
    }
}
