package openhall.hackathons;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.hackathons.imports.FreshUploads;
import openhall.hackathons.setting.SignOff;
import openhall.people.Person;

/** A challenge of a hackathon that is running, before it is public; no other test has touched it. */
public record FreshChallenge(String hackathon, String slug) {
    /** Nothing is missing. */
    public static FreshChallenge whole() {
        return of("housing-repairs", false);
    }

    /** Everybody who has to agree has been asked. */
    public static FreshChallenge asked() {
        return of("housing-repairs", true);
    }

    /** The service where this person sits has been asked. */
    public static FreshChallenge askedOf(UUID person) {
        return of(
                In.tx(() -> {
                    Person found = Person.findById(person);
                    return Objects.requireNonNull(found.unit).slug;
                }),
                true);
    }

    /** Everybody has agreed. */
    public static FreshChallenge agreed() {
        var asked = asked();
        asked.answer(SignOffKind.OWNER, Cast.LENA, true);
        asked.answer(SignOffKind.DATA_PROTECTION, Cast.IVY, true);
        return asked;
    }

    public void answer(SignOffKind kind, Cast by, boolean agreed) {
        In.tx(() -> {
            var answer = new SignOff.Answer(kind, agreed, "Post of " + by, agreed ? null : "Not yet");
            SignOff.give(Challenge.organised(hackathon, slug), answer, by.person(), Instant.now());
        });
    }

    private static FreshChallenge of(String service, boolean isAsked) {
        var hackathon = Hackathons.running(Instant.now());
        In.tx(() -> {
            var brief = Hackathons.brief("second", service);
            var challenge = Challenge.draft(Hackathon.named(hackathon), brief, Cast.OMAR.person(), Instant.now());
            if (isAsked) {
                challenge.askForAgreement(Cast.OMAR.person(), Instant.now());
            }
        });
        return new FreshChallenge(hackathon, "second");
    }

    /** The slug of a hackathon that only organisers see, and that begins tomorrow. */
    public static String draftHackathon() {
        var slug = "t-" + UUID.randomUUID();
        In.tx(() -> {
            var plan = Hackathons.plan(slug, Instant.now().plus(Duration.ofDays(2)), 1, 4);
            Hackathon.draft(plan, Cast.OMAR.person(), Instant.now());
        });
        return slug;
    }

    /** The address of a file of one challenge that was not applied. */
    public static String upload() {
        var bytes = "id;title\n7;Sweep upload\n".getBytes(StandardCharsets.UTF_8);
        return FreshUploads.of(Hackathons.running(Instant.now()), bytes);
    }

    public String organisePath() {
        return "/organise/" + hackathon + "/challenges/" + slug;
    }

    public String signOffPath() {
        return "/challenges/sign-off/" + hackathon + "/" + slug;
    }
}
