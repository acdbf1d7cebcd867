package openhall.hackathons.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.hackathons.Adoption;
import openhall.hackathons.Challenge;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Submission;
import openhall.hackathons.Team;
import openhall.hackathons.TeamMember;
import openhall.hackathons.TeamMember.Share;
import openhall.people.Newcomer;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.skills.Verified;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SharesTest {
    private final Instant now = Instant.now();
    private Hackathons.Ready ready = new Hackathons.Ready("", "", Instant.EPOCH);
    private Newcomer rosa = new Newcomer(new UUID(0, 0), "", "");

    @BeforeEach
    void aHackathonThatIsJudged() {
        ready = Hackathons.ready(now);
        rosa = Newcomer.resident();
    }

    @Test
    void what_is_confirmed_before_results_are_final_gives_evidence_with_them() {
        join();
        confirm(Share.CONTRIBUTED);
        assertThat(verified()).isEmpty();

        finalise();

        assertThat(verified()).hasSize(2);
        assertThat(In.tx(() -> member().share)).isEqualTo(Share.CONTRIBUTED);
    }

    @Test
    void whom_nobody_confirmed_took_part_by_the_word_of_whoever_signs_off() {
        join();

        finalise();

        assertThat(In.tx(() -> member().share)).isEqualTo(Share.TOOK_PART);
        assertThat(In.tx(() -> Objects.requireNonNull(member().shareConfirmedBy).email))
                .isEqualTo(Cast.OMAR.email);
        assertThat(In.tx(() -> member().evidencedAt)).isNotNull();
        assertThat(verified()).isEmpty();
    }

    @Test
    void whoever_took_no_part_gets_no_evidence() {
        join();
        confirm(Share.NONE);

        finalise();

        assertThat(In.tx(() -> member().evidencedAt)).isNull();
    }

    @Test
    void a_share_becomes_more_after_results_are_final() {
        join();
        finalise();

        confirm(Share.CONTRIBUTED);

        assertThat(verified()).hasSize(2);
    }

    @Test
    void less_than_before_needs_a_reason_and_takes_evidence_back() {
        join();
        confirm(Share.CONTRIBUTED);
        finalise();
        var page = "/organise/" + ready.slug() + "/shares";
        var id = In.tx(() -> member().id.toString());

        var without = Cast.OMAR.post(page, "members", id, "share", "NONE");
        without.then().statusCode(422);
        assertThat(without.asString()).contains("Say why it is less than what was confirmed before");
        Cast.OMAR
                .post(page, "members", id, "share", "NONE", "why", "It was somebody else")
                .then()
                .statusCode(303);

        assertThat(verified()).isEmpty();
        assertThat(In.tx(() -> member().evidencedAt)).isNull();
    }

    @Test
    void somebody_has_delivered_only_when_a_service_adopted_what_the_team_made() {
        join();
        finalise();
        assertThatThrownBy(() -> confirm(Share.DELIVERED)).isInstanceOf(Shares.NothingToConfirm.class);

        adopt();
        confirm(Share.DELIVERED);

        assertThat(verified()).hasSize(2);
    }

    @Test
    void nobody_confirms_themself() {
        join();

        assertThatThrownBy(() ->
                        In.tx(() -> shares().confirm(member(), Share.TOOK_PART, "", Person.findById(rosa.id()), now)))
                .isInstanceOf(TeamMember.OwnShare.class);
    }

    @Test
    void an_organiser_confirms_people_on_one_page() {
        join();
        var page = "/organise/" + ready.slug() + "/shares";
        var id = In.tx(() -> member().id.toString());

        assertThat(Cast.OMAR.get(page).asString()).contains("Rosa Newcomer", "value=\"" + id + "\" checked");
        assertThat(Cast.OMAR.get("/organise/" + ready.slug()).asString()).contains(page);
        Cast.OMAR.post(page, "members", id, "share", "CONTRIBUTED").then().statusCode(303);

        assertThat(Cast.OMAR.get(page).asString())
                .contains("Contributed")
                .doesNotContain("value=\"" + id + "\" checked");
    }

    @Test
    void without_a_person_or_a_share_the_page_comes_back() {
        join();
        var page = "/organise/" + ready.slug() + "/shares";
        var id = In.tx(() -> member().id.toString());

        var nobody = Cast.OMAR.post(page, "members", "none", "share", "TOOK_PART");
        var nothing = Cast.OMAR.post(page, "members", id, "share", "ALL");

        nobody.then().statusCode(422);
        assertThat(nobody.asString()).contains("Tick at least one person", "value=\"TOOK_PART\" checked");
        nothing.then().statusCode(422);
        assertThat(nothing.asString()).contains("Choose what they did", "value=\"" + id + "\" checked");
        Cast.SAM.get(page).then().statusCode(403);
        Cast.SAM.post(page, "members", id, "share", "TOOK_PART").then().statusCode(403);
    }

    @Test
    void the_api_confirms_too() {
        join();
        var path = "/api/hackathons/" + ready.slug() + "/shares";
        var id = In.tx(() -> member().id.toString());

        Cast.OMAR.putJson(path, Map.of("members", List.of(id))).then().statusCode(422);
        Cast.OMAR
                .putJson(path, Map.of("members", List.of(id), "share", "NONE"))
                .then()
                .statusCode(200);

        assertThat(Cast.OMAR.getJson(path).jsonPath().getList("members.share")).containsExactlyInAnyOrder(null, "NONE");
    }

    @Test
    void people_are_listed_a_page_at_a_time_by_six_statements() {
        var slug = FreshHackathon.running().slug();
        In.tx(() -> {
            var challenge = Challenge.published(Hackathon.named(slug)).get(0);
            for (var number = 0; number < 52; number++) {
                Team.form(challenge, Person.findById(FreshSearch.founder(now)), "Team of " + number, true, now);
            }
        });
        var page = "/organise/" + slug + "/shares";
        Cast.OMAR.get(page);

        assertThat(Statements.counting(() -> Cast.OMAR.get(page).then().statusCode(200)))
                .isLessThanOrEqualTo(6);
        assertThat(Cast.OMAR.get(page).asString()).contains("0 of 52 people confirmed", "Next page");
        var next = Cast.OMAR
                .getJson("/api/hackathons/" + slug + "/shares")
                .jsonPath()
                .getString("next");
        var rest = Cast.OMAR.getJson("/api/hackathons/" + slug + "/shares?after=" + next);
        assertThat(rest.jsonPath().getList("members")).hasSize(2);
        var second = page + "?after=" + next;
        assertThat(Cast.OMAR.get(second).asString()).doesNotContain("Next page");
        var last = rest.jsonPath().getString("members[1].id");
        var refused = Cast.OMAR.post(second, "members", last, "share", "ALL");
        refused.then().statusCode(422);
        assertThat(refused.asString()).contains("value=\"" + last + "\" checked");
        var done = Cast.OMAR.post(second, "members", last, "share", "TOOK_PART");
        done.then().statusCode(303);
        assertThat(done.getHeader("Location")).contains("after=" + next);
    }

    private void join() {
        In.tx(() -> Team.byRef(ready.ref()).join(Person.findById(rosa.id()), now));
    }

    private void confirm(Share share) {
        In.tx(() -> shares().confirm(member(), share, "", Cast.OMAR.person(), ready.after()));
    }

    private Shares shares() {
        return Shares.of(Hackathon.named(ready.slug()));
    }

    private void finalise() {
        In.tx(() ->
                Hackathon.named(ready.slug()).finalise(Cast.OMAR.person(), "Checked by two", List.of(), ready.after()));
    }

    private void adopt() {
        In.tx(() -> {
            var repairs = Objects.requireNonNull(OrgUnit.bySlug("housing-repairs"));
            var project = Submission.byTeamRef(ready.ref());
            Adoption.offer(project, repairs, Cast.PRIYA.person(), Cast.OMAR.person(), ready.after())
                    .move(Adoption.State.ADOPTED, Cast.OMAR.person(), "It works", ready.after());
        });
    }

    private TeamMember member() {
        return TeamMember.of(Team.byRef(ready.ref())).stream()
                .filter(member -> member.person.id.equals(rosa.id()))
                .findFirst()
                .orElseThrow();
    }

    private Set<UUID> verified() {
        return In.tx(() -> Verified.skillsOf(List.of(rosa.id()))).getOrDefault(rosa.id(), Set.of());
    }
}
