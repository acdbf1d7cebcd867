package openhall.hackathons.board;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import openhall.activity.BaseUrl;
import openhall.hackathons.Adoption;
import openhall.hackathons.Challenge;
import openhall.hackathons.Criterion;
import openhall.hackathons.Hackathon;
import openhall.hackathons.prizes.Prize;
import openhall.hackathons.results.Board;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * A hackathon in one file. Its moments have the names that contests use (CLICS): each is null until it has come. What is
 * about results comes from what was signed.
 */
final class HackathonJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private HackathonJson() {}

    static ObjectNode of(Hackathon hackathon, Instant at) {
        var whole = JSON.objectNode();
        whole.put("id", hackathon.slug);
        whole.put("name", hackathon.title);
        whole.put("summary", hackathon.summary);
        whole.put("url", BaseUrl.of(hackathon.path()));
        whole.put("place", hackathon.place);
        whole.put("host", hackathon.host);
        whole.put("phase", hackathon.phase(at).name());
        moments(hackathon, whole);
        whole.set("state", state(hackathon, at));
        judging(hackathon, whole);
        var challenges = whole.putArray("challenges");
        Challenge.published(hackathon).forEach(each -> challenges.add(challenge(hackathon, each)));
        results(hackathon, whole);
        return whole;
    }

    /** When it takes place; the names of the first two, and the form of the second, are those of contests. */
    private static void moments(Hackathon hackathon, ObjectNode whole) {
        var length = Duration.between(hackathon.startsAt, hackathon.submissionsCloseAt);
        whole.put("start_time", Formats.iso(hackathon.startsAt));
        whole.put(
                "duration",
                String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d.000",
                        length.toHours(),
                        length.toMinutesPart(),
                        length.toSecondsPart()));
        whole.put("registration_opens", Formats.iso(hackathon.registrationOpens));
        whole.put("submissions_close", Formats.iso(hackathon.submissionsCloseAt));
        whole.put("grace_minutes", hackathon.graceMinutes);
        whole.put("judging_ends", Formats.iso(hackathon.judgingEndsAt));
    }

    /** What judges look for and what there is to win. */
    private static void judging(Hackathon hackathon, ObjectNode whole) {
        whole.put("reads_each", hackathon.readsEach);
        var criteria = whole.putArray("criteria");
        for (var criterion : Criterion.of(hackathon)) {
            var node = criteria.addObject();
            node.put("id", criterion.slug);
            node.put("name", criterion.title);
            node.put("weight", criterion.weight);
            node.put("one", criterion.anchorOne);
            node.put("three", criterion.anchorThree);
            node.put("five", criterion.anchorFive);
        }
        var prizes = whole.putArray("prizes");
        for (var prize : Prize.shown(hackathon)) {
            var node = prizes.addObject();
            node.put("name", prize.title);
            node.put("what", prize.what);
            node.put("by", prize.byVote ? "VOTE" : "JURY");
            node.put("places", prize.places);
            node.put("challenge", prize.challengeSlug);
        }
    }

    private static ObjectNode state(Hackathon hackathon, Instant at) {
        var state = JSON.objectNode();
        state.put("started", come(hackathon.startsAt, at));
        state.put("ended", come(hackathon.submissionsCloseAt, at));
        state.put("frozen", come(hackathon.submissionsCloseAt, at));
        state.put("finalized", come(hackathon.finalisedAt, at));
        state.put("thawed", come(hackathon.finalisedAt, at));
        state.put("end_of_updates", come(hackathon.closedAt, at));
        return state;
    }

    private static @Nullable String come(@Nullable Instant moment, Instant at) {
        return moment == null || moment.isAfter(at) ? null : Formats.iso(moment);
    }

    private static ObjectNode challenge(Hackathon hackathon, Challenge challenge) {
        var node = JSON.objectNode();
        node.put("id", challenge.slug);
        node.put("name", challenge.title);
        node.put("service", Objects.requireNonNull(challenge.ownerService).name);
        node.put("decide_by", String.valueOf(challenge.decideBy));
        node.put("url", BaseUrl.of(hackathon.path() + "/challenges/" + challenge.slug));
        return node;
    }

    private static void results(Hackathon hackathon, ObjectNode whole) {
        var board = Board.of(hackathon);
        var projects = whole.putArray("projects");
        board.map(Board::lines).orElse(List.of()).forEach(line -> projects.add(project(line)));
        whole.put("sha256", board.map(Board::sha256).orElse(null));
        whole.put("weighing", board.map(Board::why).orElse(null));
        var decisions = whole.putArray("decisions");
        Adoption.in(hackathon).forEach(adoption -> decisions.add(decision(adoption)));
    }

    private static ObjectNode project(Board.Line line) {
        var node = JSON.objectNode();
        node.put("team", line.teamRef());
        node.put("team_name", line.teamName());
        node.put("name", line.title());
        node.put("outcome", line.outcome().name());
        node.put("challenge", line.challengeSlug());
        node.put("what_it_does", line.whatItDoes());
        node.put("link", line.link());
        node.put("band", line.band().name());
        node.put("reason", line.reason());
        node.put("votes", line.votes());
        node.put("locked_sha256", line.lockedSha256());
        node.put("panel_note", line.panelNote());
        awards(line, node.putArray("awards"));
        return node;
    }

    private static void awards(Board.Line line, ArrayNode awards) {
        for (var won : line.won()) {
            var award = awards.addObject();
            award.put("prize", won.prize());
            award.put("by", won.byVote() ? "VOTE" : "JURY");
            award.put("position", won.position());
        }
    }

    private static ObjectNode decision(Adoption adoption) {
        var node = JSON.objectNode();
        node.put("team", adoption.submission.team.ref);
        node.put("service", adoption.service.name);
        node.put("state", adoption.state.name());
        node.put("reason", adoption.reason);
        var next = adoption.nextReview;
        node.put("next_review", next == null ? null : next.toString());
        node.put("outcome", adoption.outcome);
        return node;
    }
}
