package openhall;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An address can hold anything, even what the database cannot store: nothing of it is a fault. */
@QuarkusTest
class AddressSweepTest {
    private static final String CSRF = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final List<String> STRANGE =
            List.of("a%00b", "%C3%28", "..%2f..%2fetc", "%F0%9F%8C%B3", "%3Cscript%3E", "x".repeat(1000), "%2525");

    /** Somebody who may enter, for each word of the table in access.txt. */
    private static final Map<String, Cast> SOMEBODY = Map.ofEntries(
            Map.entry("everyone", Cast.NOBODY),
            Map.entry("signed-in", Cast.ADA),
            Map.entry("staff", Cast.THEO),
            Map.entry("managers", Cast.MO),
            Map.entry("managers-and-administrators", Cast.MO),
            Map.entry("authors", Cast.THEO),
            Map.entry("learning-leads", Cast.THEO),
            Map.entry("leaders-and-learning-leads", Cast.MO),
            Map.entry("champions", Cast.BEA),
            Map.entry("assigners", Cast.MO),
            Map.entry("moderators", Cast.NIA),
            Map.entry("idea-owners", Cast.PRIYA),
            Map.entry("moderators-and-idea-owners", Cast.PRIYA),
            Map.entry("organisers", Cast.OMAR),
            Map.entry("judges", Cast.JO),
            Map.entry("finance-officers", Cast.FAY),
            Map.entry("administrators", Cast.IVY),
            Map.entry("scim-clients", Cast.NOBODY));

    @Test
    void no_address_is_a_fault() {
        var wrong = new ArrayList<String>();
        for (var line : table()) {
            var words = line.split("\\s+");
            for (var strange : words[1].contains("{") ? STRANGE : List.<String>of()) {
                var path = words[1].replaceAll("\\{[a-zA-Z]+}", strange);
                var status = call(SOMEBODY.get(words[2]), words[0], path);
                if (status >= 500) {
                    wrong.add(words[0] + " " + words[1] + " with " + shortened(strange) + ": " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_question_in_an_address_is_a_fault() {
        var wrong = new ArrayList<String>();
        for (var strange : List.of(
                "a%00b",
                "%C3%28",
                "%3Cscript%3E",
                "x".repeat(1000),
                "",
                "-9223372036854775808_" + "01900000-0000-7000-8000-000000000000",
                "9223372036854775807_01900000-0000-7000-8000-000000000000")) {
            for (var question : List.of(
                    "NOBODY /ideas?state=",
                    "NOBODY /ideas/new?call=",
                    "NOBODY /ideas/new/problem?call=",
                    "NOBODY /ideas?after=",
                    "NOBODY /ideas/waiting?after=",
                    "NOBODY /ideas/places?after=",
                    "NOBODY /api/ideas/places?after=",
                    "PRIYA /answers?whose=",
                    "PRIYA /answers?after=",
                    "PRIYA /answers?due=news&after=",
                    "PRIYA /answers?order=",
                    "PRIYA /answers?order=assessed&after=",
                    "PRIYA /answers?order=assessed&after=a",
                    "PRIYA /answers/bulk?ideas=",
                    "PRIYA /answers/bulk?from=",
                    "PRIYA /answers/bulk?call=",
                    "PRIYA /answers/bulk?theme=",
                    "PRIYA /answers/bulk?area=",
                    "PRIYA /answers/bulk?waited=",
                    "PRIYA /api/answers?after=",
                    "NOBODY /api/ideas?after=",
                    "NOBODY /ideas/digests?after=",
                    "NOBODY /api/ideas/digests?after=",
                    "NOBODY /hackathons/decisions?after=",
                    "NOBODY /api/hackathons/decisions?after=",
                    "PRIYA /adoption?after=",
                    "PRIYA /api/me/adoptions?after=",
                    "NOBODY /data/ideas.csv?delivery=",
                    "NOBODY /open311/v2/requests.json?after=",
                    "NOBODY /open311/v2/requests.xml?service_request_id=",
                    "NOBODY /open311/v2/requests.json?service_code=",
                    "NOBODY /open311/v2/requests.xml?start_date=",
                    "NOBODY /open311/v2/requests.json?end_date=",
                    "NOBODY /open311/v2/requests.json?status=",
                    "NOBODY /open311/v2/requests.json?page_size=",
                    "IVY /admin/exports?after=",
                    "ADA /me/ideas?list=",
                    "ADA /me/ideas?list=sent&after=",
                    "ADA /api/me/ideas?list=comments&after=",
                    "NOBODY /reports/new?about=",
                    "NIA /moderation?show=",
                    "NIA /moderation?after=",
                    "NIA /moderation?show=reported&after=",
                    "NIA /moderation?show=appeals&after=",
                    "NIA /moderation/log?reason=",
                    "NIA /moderation/log?after=",
                    "NIA /moderation/log/log.csv?reason=",
                    "NIA /api/moderation?after=",
                    "NIA /api/moderation/log?after=",
                    "NOBODY /demo/mail?to=",
                    "NOBODY /sign-in?next=",
                    "NOBODY /council.css?v=",
                    "NOBODY /sign-in/sso?next=",
                    "NOBODY /sign-in/sso/callback?code=none&state=",
                    "IVY /admin/people?after=",
                    "IVY /admin/people?q=",
                    "IVY /api/people?after=",
                    "IVY /api/people?q=",
                    "IVY /admin/units?any=",
                    "IVY /admin/directory?any=",
                    "IVY /admin/scim?after=",
                    "SAM /me/record/activity?after=",
                    "IVY /admin/activity?after=",
                    "IVY /admin/activity?who=",
                    "IVY /admin/activity?kind=",
                    "IVY /admin/activity?verb=",
                    "IVY /admin/activity?ref=",
                    "IVY /admin/activity?from=",
                    "IVY /admin/activity?to=",
                    "IVY /api/audit?kind=none&after=",
                    "IVY /api/audit?kind=none&who=",
                    "IVY /api/audit?kind=none&from=",
                    "IVY /admin/mail?after=",
                    "IVY /admin/mail?state=",
                    "SAM /deliveries?after=",
                    "ADA /me/notices?after=",
                    "ADA /api/me/notices?after=",
                    "SAM /sessions?after=",
                    "SAM /sessions?when=",
                    "SAM /sessions?when=past&after=",
                    "SAM /api/sessions?after=",
                    "THEO /assignments?after=",
                    "THEO /assignments/exceptions?after=",
                    "THEO /assignments/new?person=",
                    "THEO /assignments/new?what=",
                    "MO /team?after=",
                    "MO /api/team/learning?after=",
                    "MO /team/applied-skills?after=",
                    "MO /api/team/applied-skills?after=",
                    "SAM /learn/used?after=",
                    "SAM /api/me/used-at-work?after=",
                    "MO /team/used-at-work?after=",
                    "MO /team/used-at-work?state=",
                    "MO /team/used-at-work?state=not-seen&after=",
                    "MO /api/team/used-at-work?after=",
                    "MO /team/sign-offs?after=",
                    "MO /api/team/sign-offs?after=",
                    "BEA /champions/sign-offs?after=",
                    "BEA /api/champions/sign-offs?after=",
                    "THEO /authoring/cyber-security/statistics?version=",
                    "THEO /authoring/cyber-security/statistics.csv?version=",
                    "THEO /api/authoring/courses/cyber-security/statistics?version=",
                    "BEA /help-requests?after=",
                    "BEA /api/help-requests?after=",
                    "SAM /learn/help?after=",
                    "SAM /api/me/help-requests?after=",
                    "NOBODY /ideas?q=",
                    "NOBODY /api/ideas?q=",
                    "NOBODY /ideas?call=",
                    "NOBODY /ideas?theme=",
                    "NOBODY /ideas?area=",
                    "NOBODY /ideas?state=",
                    "NOBODY /ideas?order=",
                    "NOBODY /ideas?after=",
                    "NOBODY /ideas?order=supported&after=s",
                    "NOBODY /ideas?order=waiting&after=w",
                    "NOBODY /api/ideas?order=supported&after=s",
                    "NOBODY /api/ideas?area=",
                    "NOBODY /ideas/calls?after=",
                    "NOBODY /api/calls?after=",
                    "NOBODY /ideas/answers?after=",
                    "NOBODY /api/ideas/answers?after=",
                    "NIA /moderation?after=",
                    "NIA /ideas/letters?after=",
                    "NIA /api/ideas/letters?after=",
                    "PRIYA /ideas/letters?after=",
                    "NIA /ideas/entry?channel=",
                    "NIA /ideas/entry?received=",
                    "NIA /ideas/none/paper-supports?after=",
                    "PRIYA /answers?after=",
                    "PRIYA /answers/ready?after=",
                    "PRIYA /answers/not-solved?after=",
                    "PRIYA /api/answers/ready?after=",
                    "PRIYA /api/answers/not-solved?after=",
                    "PRIYA /answers/objections?after=",
                    "PRIYA /api/answers/objections?after=",
                    "PRIYA /ideas/none/merger?into=",
                    "PRIYA /api/ideas/none/merger?into=",
                    "OMAR /organise/challenges/new?idea=",
                    "OMAR /organise/joined-up-streets/people?after=",
                    "OMAR /organise/joined-up-streets/shares?after=",
                    "OMAR /api/hackathons/joined-up-streets/shares?after=",
                    "OMAR /organise/joined-up-streets/check-in?q=",
                    "OMAR /api/hackathons/joined-up-streets/people?after=",
                    "NOBODY /hackathons/joined-up-streets/changes?after=",
                    "NOBODY /api/hackathons/joined-up-streets/changes?after=",
                    "NOBODY /skills/frameworks/council-digital-skills?after=",
                    "NOBODY /api/frameworks/council-digital-skills/skills?after=",
                    "MO /team/skills?after=",
                    "MO /me/confirmed-levels?after=",
                    "MO /api/me/confirmed-levels?after=",
                    "MO /api/team/skills?after=",
                    "MO /skills/needs?unit=",
                    "MO /skills/needs.csv?unit=",
                    "MO /api/skills/needs?unit=",
                    "MO /insight/none.csv?unit=",
                    "MO /insight/measures/staff-skills-known?unit=",
                    "MO /insight/staff-skills-known/months.csv?unit=",
                    "MO /api/insight/staff-skills-known/months?unit=",
                    "NOBODY /strategy/pace?after=",
                    "NOBODY /api/pace/stages?after=",
                    "NOBODY /strategy/savings?after=",
                    "NOBODY /api/savings?after=",
                    "LENA /strategy/savings/new?origin=",
                    "PRIYA /strategy/savings/new?origin=",
                    "FAY /strategy/savings/waiting?after=",
                    "FAY /api/savings/waiting?after=",
                    "NOBODY /strategy/versions/2014-02/changes?from=",
                    "NOBODY /api/strategy/versions/2014-02/changes?from=",
                    "MO /api/insight?unit=",
                    "NOBODY /help?any=")) {
                var words = question.split(" ");
                var answer = Cast.valueOf(words[0]).get(words[1] + strange);
                if (answer.statusCode() >= 500) {
                    wrong.add(question + shortened(strange) + ": " + answer.statusCode());
                }
                if (answer.asString().contains("<script>")) {
                    wrong.add(question + shortened(strange) + ": a script stands in the page");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static int call(Cast who, String verb, String path) {
        var request = who.http().urlEncodingEnabled(false);
        if (verb.equals("GET")) {
            return request.get(path).statusCode();
        }
        if (path.startsWith("/api/")) {
            var sending = request.contentType(ContentType.JSON).body("{}");
            return (verb.equals("PUT") ? sending.put(path) : sending.post(path)).statusCode();
        }
        return request.cookie("csrf-token", CSRF)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", CSRF)
                .post(path)
                .statusCode();
    }

    private static List<String> table() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/access.txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shortened(String strange) {
        return strange.length() > 60 ? strange.length() + " characters" : strange;
    }
}
