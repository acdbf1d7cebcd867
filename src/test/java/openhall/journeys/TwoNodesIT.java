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
    private static final int FIFTY = 50;

    private static final String VERSIONS = """
            select count(*) from submission_version v
              join submission s on s.id = v.submission_id
              join team t on t.id = s.team_id
              join hackathon h on h.id = t.hackathon_id
             where h.slug = ?""";

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
    void fifty_people_join_the_last_two_places_of_a_team_and_two_get_in() {
        var team = teamWithTwoPlaces();
        var people = onBoth("member", FIFTY);

        var statuses = AtOnce.each(
                FIFTY,
                i -> people.get(i).post(team + "/members", "conduct", "yes").statusCode());

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
    void fifty_people_register_for_the_last_two_places_and_two_get_in() {
        var rush = CopiedHackathon.underWay(nodes.sql(), "rush-for-places", 2);
        var people = onBoth("rush", FIFTY);

        var statuses = AtOnce.each(FIFTY, i -> rush.register(people.get(i)));

        assertThat(statuses).containsOnly(303);
        assertThat(rush.places()).isEqualTo(List.of("2", "48", "50")).isEqualTo(rush.recounted());
        assertThat(rush.numbers())
                .isEqualTo(IntStream.rangeClosed(1, FIFTY).boxed().toList());
        twoGiveUpAndTheNextTwoMoveUp(rush);
    }

    private static void twoGiveUpAndTheNextTwoMoveUp(CopiedHackathon rush) {
        var leaving = rush.people("PLACED");
        var next = rush.people("WAITING").subList(0, 2);
        var wires = IntStream.range(0, 2)
                .mapToObj(i -> Wire.holding("token-of-" + leaving.get(i).replaceAll("@.*", ""), both.get(i)))
                .toList();

        var statuses = AtOnce.each(
                2, i -> wires.get(i).post(rush.registration() + "/cancellation").statusCode());

        assertThat(statuses).containsOnly(303);
        assertThat(rush.people("PLACED")).isEqualTo(next);
        assertThat(rush.places()).isEqualTo(List.of("2", "46", "50")).isEqualTo(rush.recounted());
        for (var email : next) {
            assertThat(number("""
                            select count(*) from notice n join person p on p.id = n.person_id
                             where p.email = ? and n.title like '%place is free%'""", email)).isOne();
        }
        assertThat(number("select count(*) from activity where verb = 'moved up at' and ref = ?", rush.slug()))
                .isEqualTo(2);
    }

    /** One sends every tenth of a second, by turns through both nodes, while the jobs of both look for what is due. */
    @Test
    void entries_sent_on_two_nodes_while_the_deadline_passes_are_locked_once_with_the_last_that_was_in_time()
            throws InterruptedException {
        var race = CopiedHackathon.underWay(nodes.sql(), "race-to-the-deadline", 10);
        var sam =
                both.stream().map(node -> Wire.signedInAs(Cast.SAM.email, node)).toList();
        var entry = race.team(sam.get(0), "Racing") + "/submission";
        assertThat(send(sam.get(0), entry)).isEqualTo(303);
        nodes.sql()
                .update(
                        "update hackathon set submissions_close_at = clock_timestamp() + interval '2 seconds'"
                                + " where slug = ?",
                        race.slug());

        var statuses = AtOnce.each(30, i -> {
            Thread.sleep(100L * i);
            return send(sam.get(i % 2), entry);
        });
        awaitLocked(race);

        assertThat(statuses).containsOnly(303, 409).contains(303, 409);
        var taken = statuses.stream().filter(status -> status == 303).count();
        assertThat(number(VERSIONS, race.slug())).isEqualTo(taken + 1);
        assertThat(number(VERSIONS + " and v.submitted_at >= h.submissions_close_at", race.slug()))
                .isZero();
        assertThat(number(
                        VERSIONS + " and v.number = s.latest and v.sha256 = s.locked_sha256"
                                + " and s.locked_at = h.submissions_close_at and h.locked_at = s.locked_at",
                        race.slug()))
                .isOne();
        assertThat(number("select count(*) from activity where verb = 'locked' and ref = ?", race.slug()))
                .isOne();
        assertThat(send(sam.get(1), entry)).isEqualTo(409);
    }

    private static int send(Wire wire, String entry) {
        return wire.post(entry, "outcome", "TOOL", "title", "A permit", "whatItDoes", "It asks once.")
                .statusCode();
    }

    private static void awaitLocked(CopiedHackathon race) throws InterruptedException {
        var locked = "select count(*) from hackathon where locked_at is not null and slug = ?";
        for (var i = 0; i < 60 && number(locked, race.slug()) == 0; i++) {
            Thread.sleep(250);
        }
    }

    @Test
    void fifty_confirmations_of_one_address_on_two_nodes_are_one_vote() {
        var election = CopiedHackathon.underWay(nodes.sql(), "one-vote-each", 10);
        var ref = openToVotes(election);
        var visitors = both.stream().map(Wire::signedOut).toList();
        for (var i = 0; i < 3; i++) {
            visitors.get(i % 2).post(election.path() + "/vote", "entry", ref, "email", "voter@example.org");
        }
        var links = nodes.sql().rows("select text from mail where to_address = 'voter@example.org'").stream()
                .map(mail -> mail.get(0).replaceAll("(?s).*(/hackathons/vote/\\S+).*", "$1"))
                .toList();
        assertThat(links).hasSize(3);

        var statuses = AtOnce.each(
                FIFTY, i -> visitors.get(i % 2).post(links.get(i % 3)).statusCode());

        assertThat(statuses)
                .containsOnly(303, 404)
                .filteredOn(status -> status == 303)
                .hasSize(3);
        var votes = "select count(*) from vote v join hackathon h on h.id = v.hackathon_id where h.slug = ?";
        assertThat(number(votes + " and v.confirmed_at is not null", election.slug()))
                .isOne();
        assertThat(number(votes, election.slug())).isOne();
    }

    /** With one entry, which can be judged; its reference. */
    private static String openToVotes(CopiedHackathon election) {
        var team = election.team(Wire.signedInAs(Cast.SAM.email, both.get(0)), "Elected");
        send(Wire.signedInAs(Cast.SAM.email, both.get(1)), team + "/submission");
        HackathonDates.BEING_JUDGED.begin(nodes.sql(), election.slug());
        nodes.sql()
                .update(
                        "update hackathon set vote_opens_at = submissions_close_at, vote_closes_at = judging_ends_at"
                                + " where slug = ?",
                        election.slug());
        var omar = Wire.signedInAs(Cast.OMAR.email, both.get(0));
        var entries = "/organise/" + election.slug() + "/entries";
        omar.get(entries);
        assertThat(omar.post(entries + "/admission").statusCode()).isEqualTo(303);
        return team.replaceAll(".*/", "");
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
        var draft = zed.draft("title", title, "problem", "It is hot.", "suggestion", "Put up a tap.", "showName", "no");
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

    /** Residents who are signed in, by turns at the one node and the other. */
    private static List<Wire> onBoth(String word, int many) {
        var people = MadeResident.some(nodes.sql(), word, many);
        return IntStream.range(0, many)
                .mapToObj(i -> people.get(i).at(both.get(i % 2)))
                .toList();
    }

    private static long number(String sql, Object... values) {
        return nodes.sql().number(sql, values);
    }
}
