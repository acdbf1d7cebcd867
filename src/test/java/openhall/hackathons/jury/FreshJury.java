package openhall.hackathons.jury;

import java.time.Instant;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.hackathons.panel.JudgeLetters;
import openhall.people.SecretLink;

/** Judges that no other test has touched, for tests of other packages. */
public final class FreshJury {
    private FreshJury() {}

    /** The organiser's page of a judge with an account. */
    public static String judge() {
        var slug = FreshHackathon.judging().slug();
        return In.tx(() -> "/organise/" + slug + "/panel/" + Judge.seat(slug, Cast.JO.person()).id);
    }

    /** The organiser's page of a guest. */
    public static String guest() {
        var slug = FreshHackathon.judging().slug();
        return "/organise/" + slug + "/panel/" + guestAt(slug);
    }

    /** The address of a link by which a guest comes in. */
    public static String link() {
        return linkTo(FreshHackathon.judging().slug());
    }

    static String linkTo(String slug) {
        return link(slug, guestAt(slug));
    }

    static String link(String slug, UUID guest) {
        return In.tx(() -> {
            var until = Hackathon.named(slug).judgingEndsAt;
            return "/jury/" + SecretLink.make(JudgeLetters.PURPOSE, guest.toString(), until);
        });
    }

    public static UUID guestAt(String slug) {
        var address = "guest-" + UUID.randomUUID() + "@example.org";
        return In.tx(
                () -> Judge.invite(Hackathon.named(slug), "Gus Guest", address, Cast.OMAR.person(), Instant.now()).id);
    }
}
