package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import openhall.Cast;
import openhall.journeys.ScoredHackathon.Entry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Nobody sees who leads before an organiser has made the results final, and afterwards everything says the same. That
 * nobody sees it is shown by letting another entry win: not a letter changes anywhere, for anybody.
 */
class StandingsHiddenIT {
    private static final String PATH = "/hackathons/" + ScoredHackathon.SLUG;

    private static final String ON_RECORD = """
            select distinct a.verb, coalesce(a.detail, '')
              from activity a where a.kind = 'team' and a.ref = ? order by 1, 2
            """;

    /** Subject and words, without what says whose it is. */
    private static final String IN_WRITING = """
            select w.title, w.text
              from (select m.subject as title, m.text from mail m
                    union all
                    select n.title, concat(n.detail, ' ', n.path) from notice n) w
             where concat(w.title, ' ', w.text) ~ ?
            """;

    private static Nodes nodes;
    private static Nodes.Node node;

    @BeforeAll
    static void begin() {
        nodes = new Nodes(Nodes.DEMO);
        node = nodes.start();
    }

    @AfterAll
    static void end() {
        if (nodes != null) {
            nodes.close();
        }
    }

    @Test
    void before_results_are_final_nobody_sees_who_leads_and_afterwards_everything_says_the_same() {
        var hackathon = new ScoredHackathon(nodes, node);
        nobody_sees_who_leads(hackathon);
        nothing_in_writing_goes_by_points(hackathon);
        hackathon.finalise();
        the_judges_and_the_public_have_decided(hackathon);
        everything_says_the_same(hackathon);
    }

    private static void nobody_sees_who_leads(ScoredHackathon hackathon) {
        var looks = new Looks(hackathon, nodes.sql(), node);
        assertThat(looks.leaks()).isEmpty();
        assertThat(looks.named()).isEmpty();
        assertThat(looks.own())
                .as("what a judge gave is there for that judge, so the other winner was seen")
                .isNotEmpty();
        var visitor = Wire.signedOut(node);
        for (var path : List.of(PATH + "/results", "/api" + PATH + "/results")) {
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    /** These were written when the points were given, so that a change of points later does not change them. */
    private static void nothing_in_writing_goes_by_points(ScoredHackathon hackathon) {
        var recorded = nodes.sql().rows(ON_RECORD, hackathon.ref(Entry.CEDAR));
        assertThat(recorded).extracting(row -> row.get(0)).contains("scored", "wrote a panel note");
        for (var entry : Entry.values()) {
            assertThat(nodes.sql().rows(ON_RECORD, hackathon.ref(entry))).isEqualTo(recorded);
            assertThat(inWriting(hackathon, entry)).isEqualTo(inWriting(hackathon, Entry.CEDAR));
            assertThat(node.log()).doesNotContain(hackathon.ref(entry), entry.team, entry.title);
        }
    }

    private static Set<String> inWriting(ScoredHackathon hackathon, Entry entry) {
        var own = String.join("|", hackathon.ref(entry), entry.team, entry.title);
        return nodes.sql().rows(IN_WRITING, own).stream()
                .map(row -> String.join("\n", row).replaceAll(own, "this one"))
                .collect(Collectors.toSet());
    }

    private static void the_judges_and_the_public_have_decided(ScoredHackathon hackathon) {
        assertThat(signed(hackathon).won())
                .containsExactlyInAnyOrder(
                        new Told.Won(hackathon.ref(Entry.CEDAR), "First prize", false),
                        new Told.Won(hackathon.ref(Entry.ALDER), "Best obstacle", false),
                        new Told.Won(hackathon.ref(Entry.BIRCH), ScoredHackathon.VOTE_PRIZE, true));
        assertThat(signed(hackathon).bands()).containsEntry(hackathon.ref(Entry.CEDAR), "WINNER");
        assertThat(signed(hackathon).bands()).containsEntry(hackathon.ref(Entry.DOGWOOD), "TOOK_PART");
    }

    private static Told signed(ScoredHackathon hackathon) {
        var told = ToldInFiles.inDocument(document());
        assertThat(told.bands()).containsOnlyKeys(hackathon.refs());
        return told;
    }

    private static JsonNode document() {
        var text = "select f.document from finalised f join hackathon h on h.id = f.hackathon_id where h.slug = ?";
        return ToldInFiles.json(
                nodes.sql().rows(text, ScoredHackathon.SLUG).get(0).get(0));
    }

    private static void everything_says_the_same(ScoredHackathon hackathon) {
        var signed = signed(hackathon);
        var files = new ToldInFiles(Wire.signedOut(node));
        var pages = new ToldOnPages(Wire.signedOut(node), byTitle(hackathon));
        assertThat(List.of(files.inApi(), files.inJson(), files.inPackage(), pages.inResults(), pages.onBoard()))
                .containsOnly(signed);
        assertThat(files.bandsInDetail()).isEqualTo(signed.bands());
        the_fingerprint_is_that_of_the_document(files, pages);
        the_votes_are_the_same(files);
        the_certificates_say_the_same(pages, signed);
        the_organisers_scores_are_the_same(signed);
        the_feed_says_that_they_are_final();
    }

    private static Map<String, String> byTitle(ScoredHackathon hackathon) {
        return Arrays.stream(Entry.values()).collect(Collectors.toMap(entry -> entry.title, hackathon::ref));
    }

    private static void the_fingerprint_is_that_of_the_document(ToldInFiles files, ToldOnPages pages) {
        var computed = nodes.sql()
                .rows("select encode(sha256(convert_to(cast(document as text), 'UTF8')), 'hex') from finalised")
                .get(0)
                .get(0);
        assertThat(files.answer("/api" + PATH + "/results").get("sha256").asText())
                .isEqualTo(computed);
        assertThat(files.answer(PATH + "/hackathon.json").get("sha256").asText())
                .isEqualTo(computed);
        assertThat(pages.source(PATH + "/results")).contains("Fingerprint of what was signed: " + computed);
    }

    private static void the_votes_are_the_same(ToldInFiles files) {
        var signed = ToldInFiles.votes(document().get("entries"));
        assertThat(signed.values()).containsExactlyInAnyOrder(0, 4, 0, 1);
        assertThat(ToldInFiles.votes(files.answer("/api" + PATH + "/results").get("projects")))
                .isEqualTo(signed);
        assertThat(ToldInFiles.votes(files.answer(PATH + "/hackathon.json").get("projects")))
                .isEqualTo(signed);
    }

    private static void the_certificates_say_the_same(ToldOnPages pages, Told signed) {
        var certificates = nodes.sql()
                .rows("select m.certificate, r.team_ref from result_member m join result r on r.id = m.result_id");
        assertThat(certificates).hasSize(Entry.values().length);
        certificates.forEach(row -> pages.onCertificate(row.get(0), row.get(1), signed));
    }

    private static void the_organisers_scores_are_the_same(Told signed) {
        var scores = new ToldInFiles(Wire.signedInAs(Cast.OMAR.email, node)).scores();
        assertThat(scores).hasSize(Entry.values().length);
        var told = Told.nothing();
        scores.forEach(row -> told.says(row.get("Team"), row.get("Result")));
        assertThat(told.bands()).isEqualTo(signed.bands());
        for (var entry : document().get("entries")) {
            assertThat(scores)
                    .filteredOn(row -> row.get("Team").equals(entry.get("team").asText()))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.get("Place"))
                                .isEqualTo(entry.get("place").asText());
                        assertThat(row.get("Adjusted score"))
                                .isEqualTo(entry.get("adjusted_score").asText());
                    });
        }
    }

    private static void the_feed_says_that_they_are_final() {
        try {
            var source = Wire.signedOut(node).get("/hackathons/feed.atom").body();
            List<SyndEntry> entries =
                    new SyndFeedInput().build(new StringReader(source)).getEntries();
            assertThat(entries)
                    .filteredOn(entry -> entry.getUri().endsWith("/final/" + ScoredHackathon.SLUG))
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.getLink()).endsWith(PATH + "/results");
                        assertThat(entry.getContents().get(0).getValue()).isEqualTo(ScoredHackathon.NOTE);
                    });
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }
}
