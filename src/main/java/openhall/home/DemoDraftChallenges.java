package openhall.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import openhall.hackathons.Challenge;
import openhall.hackathons.Hackathon;
import openhall.hackathons.HackathonActs;
import openhall.hackathons.SignOffKind;
import openhall.people.Person;
import openhall.web.Formats;

/** Challenges that only organisers see: one waits for the second of two who must agree, two came from elsewhere. */
class DemoDraftChallenges {
    private static final String ELSEWHERE = "City challenge list 2025";

    private final DemoTime time;
    private final Person omar = DemoCrowd.named("Omar Said");

    DemoDraftChallenges(DemoTime time) {
        this.time = time;
    }

    void make(Hackathon hackathon) {
        letters(hackathon);
        imported(hackathon, "Quiet hours at the pool", "Some people cannot swim where it is loud.", "17");
        imported(hackathon, "Fewer vans at the school gate", "Vans stop where children cross the road.", "23");
    }

    /** The service has agreed, and data protection has not answered yet. */
    private void letters(Hackathon hackathon) {
        var decideBy = LocalDate.ofInstant(time.ago(-70, 12), Formats.ZONE);
        var challenge = Challenge.draft(hackathon, DemoBriefs.letters(decideBy), omar, time.ago(3, 10));
        challenge.askForAgreement(omar, time.ago(2, 10));
        HackathonActs.agree(
                challenge,
                SignOffKind.OWNER,
                "Head of customer services",
                DemoCrowd.headOf("customer-services"),
                time.ago(1, 15));
    }

    private void imported(Hackathon hackathon, String title, String summary, String number) {
        var slug = title.toLowerCase(Locale.ROOT).replace(' ', '-');
        Challenge.draft(hackathon, DemoBriefs.unfinished(slug, title, summary), omar, when())
                .cameFrom(ELSEWHERE, number);
    }

    private Instant when() {
        return time.ago(5, 11);
    }
}
