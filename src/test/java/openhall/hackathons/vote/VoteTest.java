package openhall.hackathons.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Submission;
import openhall.hackathons.results.FreshPrize;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VoteTest {
    private static final int LETTERS = 3;

    String slug = "";
    String ada = "";
    String zed = "";
    String vote = "";

    @BeforeEach
    void twoEntriesAndAnOpenVote() {
        var now = Instant.now().minus(Duration.ofMinutes(90));
        slug = Hackathons.running(now);
        ada = Hackathons.team(slug, Cast.ADA, "A " + slug, now);
        zed = Hackathons.team(slug, Cast.ZED, "Z " + slug, now);
        Hackathons.enter(ada, Cast.ADA, now);
        Hackathons.enter(zed, Cast.ZED, now);
        Hackathons.addJudge(slug, Cast.JO, now);
        Hackathons.lock(slug, Instant.now());
        Hackathons.openVote(slug);
        vote = "/hackathons/" + slug + "/vote";
    }

    @Test
    void the_ballot_shows_all_entries_and_no_counts() {
        var page = Cast.NOBODY.get(vote);

        page.then().statusCode(200);
        assertThat(page.asString()).contains("Entry of " + ada, "Entry of " + zed);
    }

    @Test
    void somebody_who_is_signed_in_has_one_vote_and_can_change_it() {
        Cast.SAM.post(vote, "entry", ada).then().statusCode(303);
        Cast.SAM.post(vote, "entry", zed).then().statusCode(303);
        Cast.MO.post(vote, "entry", zed).then().statusCode(303);

        assertThat(counted()).containsExactlyInAnyOrderEntriesOf(Map.of(zed, 2));
    }

    @Test
    void a_vote_by_mail_counts_once_it_is_confirmed_and_opening_the_link_confirms_nothing() {
        var link = "/hackathons/vote/" + FreshPrize.asked(slug, ada, fresh());

        Cast.NOBODY.get(link).then().statusCode(200);
        assertThat(counted()).isEmpty();
        Cast.NOBODY.post(link).then().statusCode(303);
        assertThat(counted()).isEqualTo(Map.of(ada, 1));
        Cast.NOBODY.post(link).then().statusCode(404);
        Cast.NOBODY.get(link).then().statusCode(404);
    }

    @Test
    void many_confirmations_of_one_address_at_once_are_one_vote() {
        var address = fresh();
        var tokens = new ArrayList<String>();
        for (var letter = 0; letter < LETTERS; letter++) {
            tokens.add(FreshPrize.asked(slug, letter % 2 == 0 ? ada : zed, address));
        }

        var answers = AtOnce.each(
                LETTERS * 2,
                number -> Cast.NOBODY
                        .post("/hackathons/vote/" + tokens.get(number % LETTERS))
                        .statusCode());

        assertThat(answers).filteredOn(status -> status == 303).hasSize(LETTERS);
        assertThat(counted().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(1);
    }

    @Test
    void one_address_in_other_letters_is_the_same_voter() {
        var name = "v" + UUID.randomUUID();
        for (var address : List.of(name + "@example.org", name.toUpperCase(Locale.ROOT) + "+two@example.org")) {
            Cast.NOBODY
                    .post("/hackathons/vote/" + FreshPrize.asked(slug, ada, address))
                    .then()
                    .statusCode(303);
        }

        assertThat(counted()).isEqualTo(Map.of(ada, 1));
    }

    @Test
    void an_address_gets_three_letters_a_day_and_the_answer_stays_the_same() {
        var address = fresh();
        for (var letter = 0; letter < LETTERS + 1; letter++) {
            Cast.NOBODY.post(vote, "entry", ada, "email", address).then().statusCode(303);
        }

        var letters = In.tx(() -> (Number) Vote.getSession()
                .createNativeQuery("select count(*) from mail m where m.to_address = ?1", Object.class)
                .setParameter(1, address)
                .getSingleResult());
        assertThat(letters.intValue()).isEqualTo(LETTERS);
    }

    @Test
    void a_vote_needs_an_entry_and_an_address() {
        var page = Cast.NOBODY.post(vote, "entry", "none", "email", "sam at home");

        page.then().statusCode(422);
        assertThat(page.asString())
                .contains("Choose the entry that you vote for", "Enter an email address like", "sam at home");
        Cast.NOBODY.post(vote, "entry", ada).then().statusCode(422);
    }

    @Test
    void a_judge_does_not_vote() {
        Cast.JO.post(vote, "entry", ada).then().statusCode(409);
    }

    @Test
    void nobody_votes_before_the_vote_opens_or_after_it_closes() {
        var link = "/hackathons/vote/" + FreshPrize.asked(slug, ada, fresh());
        move("vote_opens_at = submissions_close_at, vote_closes_at = clock_timestamp() - interval '1 second'");

        Cast.SAM.post(vote, "entry", ada).then().statusCode(409);
        Cast.NOBODY.post(link).then().statusCode(409);
        assertThat(Cast.SAM.get(vote).asString()).contains("The vote is over").doesNotContain("Entry of " + ada);

        move("vote_opens_at = clock_timestamp() + interval '1 minute', vote_closes_at = judging_ends_at");
        Cast.SAM.post(vote, "entry", ada).then().statusCode(409);
        assertThat(Cast.SAM.get(vote).asString()).contains("The vote opens").doesNotContain("Entry of " + ada);
    }

    @Test
    void a_hackathon_without_a_vote_has_no_ballot() {
        Cast.NOBODY
                .get("/hackathons/" + FreshHackathon.running().slug() + "/vote")
                .then()
                .statusCode(404);
    }

    @Test
    void a_program_votes_in_the_same_way() {
        Cast.SAM
                .postJson("/api" + vote, Map.of("entry", ada))
                .then()
                .statusCode(200)
                .body("counted", equalTo(true));
        Cast.NOBODY
                .postJson("/api" + vote, Map.of("entry", ada, "email", fresh()))
                .then()
                .statusCode(200)
                .body("counted", equalTo(false));
        Cast.NOBODY.postJson("/api" + vote, Map.of("entry", ada)).then().statusCode(422);
        Cast.NOBODY.getJson("/api" + vote).then().statusCode(200).body("entries.size()", equalTo(2));
    }

    @Test
    void what_nobody_confirms_is_deleted_and_voters_are_forgotten_after_the_results() {
        FreshPrize.asked(slug, ada, fresh());
        Cast.SAM.post(vote, "entry", ada).then().statusCode(303);

        In.tx(() -> Vote.tidy(Instant.now().plus(Duration.ofDays(8))));

        assertThat(rows("true")).isEqualTo(1);
        assertThat(rows("voter is not null")).isEqualTo(1);
        assertThat(rows("network is not null")).isZero();
    }

    private static String fresh() {
        return "vote-" + UUID.randomUUID() + "@example.org";
    }

    private long rows(String where) {
        return In.tx(() -> ((Number) Vote.getSession()
                        .createNativeQuery(
                                "select count(*) from vote v join hackathon h on h.id = v.hackathon_id"
                                        + " where h.slug = ?1 and " + where,
                                Object.class)
                        .setParameter(1, slug)
                        .getSingleResult())
                .longValue());
    }

    private void move(String set) {
        In.tx(() -> Vote.getSession()
                .createNativeMutationQuery("update hackathon set " + set + " where slug = :slug")
                .setParameter("slug", slug)
                .executeUpdate());
    }

    /** By the references of the teams. */
    private Map<String, Integer> counted() {
        return In.tx(() -> {
            var hackathon = Hackathon.named(slug);
            var counted = new HashMap<String, Integer>();
            var byEntry = Vote.counted(hackathon);
            Submission.of(hackathon).stream()
                    .filter(entry -> byEntry.containsKey(entry.id))
                    .forEach(entry -> counted.put(entry.team.ref, byEntry.get(entry.id)));
            return counted;
        });
    }
}
