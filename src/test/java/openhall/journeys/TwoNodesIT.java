package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import openhall.AtOnce;
import openhall.Cast;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two nodes against one database count as one service does. */
class TwoNodesIT {
    private static final String CHALLENGE = "/hackathons/" + HackathonDates.SLUG + "/challenges/one-permit-one-proof";
    private static Nodes nodes;
    private static List<Nodes.Node> both;

    @BeforeAll
    static void begin() {
        nodes = new Nodes(Nodes.DEMO);
        both = nodes.startTogether(2);
    }

    @AfterAll
    static void end() {
        if (nodes != null) {
            nodes.close();
        }
    }

    @Test
    void people_and_content_are_there_once_though_both_nodes_started_at_the_same_time() throws IOException {
        assertThat(number("select count(*) from person where audience <> 'RESIDENT'"))
                .isEqualTo(60);
        try (var folders = Files.list(Path.of("content/courses"))) {
            assertThat(number("select count(*) from course_version")).isEqualTo(folders.count());
        }
        assertThat(nodes.sql().rows("""
                        select kind, ref from activity where verb in ('announced', 'published', 'set')
                        group by kind, ref having count(*) > 1
                        """)).isEmpty();
        assertThat(number("select count(*) from activity where verb = 'revised' or verb like '%new version%'"))
                .isZero();
        assertThat(both).noneMatch(node -> node.log().contains("ERROR"));
    }

    @Test
    void fifty_supports_of_one_person_at_once_are_one() {
        var idea = publishedIdea("A tap in the park");
        var ada =
                both.stream().map(node -> Wire.signedInAs(Cast.ADA.email, node)).toList();

        var statuses =
                AtOnce.each(50, i -> ada.get(i % 2).post(idea + "/support").statusCode());

        assertThat(statuses).containsOnly(303);
        var ref = idea.substring("/ideas/".length());
        assertThat(number("select support_count from idea where ref = ?", ref)).isOne();
        assertThat(number("select count(*) from support s join idea i on i.id = s.idea_id where i.ref = ?", ref))
                .isOne();
    }

    @Test
    void the_last_two_places_of_a_team_go_to_two_of_twenty() {
        var team = teamWithTwoPlaces();
        var people = IntStream.range(0, 20)
                .mapToObj(i -> Wire.holding(session(i), both.get(i % 2)))
                .toList();

        var statuses = AtOnce.each(
                20, i -> people.get(i).post(team + "/members", "conduct", "yes").statusCode());

        assertThat(statuses)
                .containsOnly(303, 409)
                .filteredOn(status -> status == 303)
                .hasSize(2);
        var ref = team.replaceAll(".*/", "");
        assertThat(number("select seats - seats_taken from team where ref = ?", ref))
                .isZero();
        assertThat(number("select count(*) from team_member m join team t on t.id = m.team_id where t.ref = ?", ref))
                .isEqualTo(3);
    }

    @Test
    void a_pair_of_ideas_merged_both_ways_through_two_nodes_is_merged_one_way() {
        var pair = List.of(publishedIdea("A bench by the tennis court"), publishedIdea("A bench for tennis players"));
        var nia =
                both.stream().map(node -> Wire.signedInAs(Cast.NIA.email, node)).toList();

        var statuses = AtOnce.each(
                20,
                i -> nia.get(i % 2)
                        .post(
                                pair.get(i % 2) + "/merger",
                                "into",
                                pair.get(1 - i % 2).replaceAll(".*/", ""),
                                "why",
                                "The same bench")
                        .statusCode());

        assertThat(statuses)
                .containsOnly(303, 409)
                .filteredOn(status -> status == 303)
                .hasSize(1);
        assertThat(number("select count(*) from merger where undone_at is null"))
                .isOne();
        assertThat(number("select count(*) from idea where kin_count = 1")).isEqualTo(2);
    }

    @Test
    void what_an_administrator_changes_of_the_council_shows_on_the_other_node_within_ten_seconds()
            throws InterruptedException {
        var ivy = Wire.signedInAs(Cast.IVY.email, both.get(0));

        assertThat(rename(ivy, "Elm Borough").statusCode()).isEqualTo(303);
        assertThat(Wire.signedOut(both.get(0)).get("/help").body()).contains("Elm Borough");
        awaitOnTheOther("Elm Borough");

        assertThat(rename(ivy, "Openhall").statusCode()).isEqualTo(303);
        awaitOnTheOther("Help and contact - Openhall");
    }

    private static HttpResponse<String> rename(Wire ivy, String name) {
        var version = String.valueOf(number("select version from council_profile"));
        return ivy.post("/admin/council", "version", version, "name", name, "email", "digital@openhall.example");
    }

    private static void awaitOnTheOther(String text) throws InterruptedException {
        var visitor = Wire.signedOut(both.get(1));
        for (var i = 0; i < 40 && !visitor.get("/help").body().contains(text); i++) {
            Thread.sleep(250);
        }
        assertThat(visitor.get("/help").body()).contains(text);
    }

    private static String publishedIdea(String title) {
        var zed = Wire.signedInAs(Cast.ZED.email, both.get(0));
        var draft = zed.draft(
                "title",
                title,
                "problem",
                "It is hot.",
                "suggestion",
                "Put up a tap.",
                "showName",
                "no");
        zed.post(draft + "/send");
        var ref = nodes.sql()
                .rows("select ref from idea where title = ?", title)
                .get(0)
                .get(0);
        Wire.signedInAs(Cast.NIA.email, both.get(1)).post("/moderation/" + ref + "/check", "outcome", "PUBLISHED");
        return "/ideas/" + ref;
    }

    private static String teamWithTwoPlaces() {
        HackathonDates.UNDER_WAY.begin(nodes.sql());
        var formed = Wire.signedInAs(Cast.SAM.email, both.get(0))
                .post(CHALLENGE + "/teams", "name", "Two more chairs", "open", "yes", "conduct", "yes");
        assertThat(formed.statusCode()).isEqualTo(303);
        // Smaller than any hackathon sets it, so that two places are the last ones
        nodes.sql().update("update team set seats = seats_taken + 2 where name = 'Two more chairs'");
        return URI.create(formed.headers().firstValue("Location").orElseThrow()).getPath();
    }

    /** Makes a resident who is signed in: twenty of them, and the demonstration has two. */
    private static String session(int i) {
        var token = "token-of-person-" + i;
        nodes.sql().update("""
                with made as (insert into person (id, name, email, audience, created_at)
                    values (uuidv7(), ?, ?, 'RESIDENT', now()) returning id)
                insert into person_session (hash, person_id, started_at, expires_at)
                select encode(sha256(convert_to(?, 'UTF8')), 'hex'), id, now(), now() + interval '1 hour' from made
                """, "Person " + i, "person" + i + "@example.org", token);
        return token;
    }

    private static long number(String sql, Object... values) {
        return nodes.sql().number(sql, values);
    }
}
