package openhall.hackathons.results;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Judge;
import openhall.hackathons.prizes.Prize;
import openhall.hackathons.vote.Vote;

/** Prizes, ties and votes for tests of other packages. */
public final class FreshPrize {
    private FreshPrize() {}

    /** A running hackathon with a second prize of the judges. */
    public static String twoPrizes() {
        var slug = FreshHackathon.running().slug();
        In.tx(() -> Prize.plan(
                Hackathon.named(slug),
                List.of(
                        new Hackathon.PrizePlan("First prize", "A pilot.", false, 1, null),
                        new Hackathon.PrizePlan("Second prize", "A visit.", false, 1, null))));
        return slug;
    }

    /** Two entries are equal at the line of the only prize: the slug, one of the teams, and a judge's seat. */
    public static Map<String, String> tied() {
        var now = Instant.now().minus(Duration.ofHours(4));
        var slug = Hackathons.running(now);
        var teams = Hackathons.twoEntries(slug, now, 4, 4);
        return Map.of("tied", slug, "team", teams.get(0), "seat", seat(slug));
    }

    static String seat(String slug) {
        return In.tx(() -> Judge.seat(slug, Cast.JO.person()).id.toString());
    }

    /** The token in a letter about a vote that is not confirmed yet. */
    public static String voteLink() {
        var voting = FreshHackathon.voting();
        return asked(voting.slug(), voting.team(), "sweep-" + UUID.randomUUID() + "@example.org");
    }

    public static String asked(String slug, String team, String address) {
        Cast.NOBODY
                .post("/hackathons/" + slug + "/vote", "entry", team, "email", address)
                .then()
                .statusCode(303);
        var text = letter(address);
        return text.replaceAll("(?s).*/hackathons/vote/([A-Za-z0-9_-]+).*", "$1");
    }

    /** The newest to this address. */
    public static String letter(String address) {
        return In.tx(() -> (String) Vote.getSession()
                .createNativeQuery(
                        "select m.text from mail m where m.to_address = ?1 order by m.id desc limit 1", Object.class)
                .setParameter(1, address)
                .getSingleResult());
    }
}
