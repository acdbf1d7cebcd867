package openhall.hackathons.setting;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.hackathons.Challenge;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SignOffKind;
import openhall.people.Person;
import openhall.web.Refused;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That somebody in a post agreed to a challenge as it was then, or did not, and why. */
@Entity
public class SignOff extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Challenge challenge;

    @Enumerated(EnumType.STRING)
    public SignOffKind kind;

    public int version;
    public boolean agreed;
    public String post;
    public @Nullable String why;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person by;

    public Instant at;

    /** What somebody answers, and as what. */
    public record Answer(
            SignOffKind kind,
            boolean agreed,
            String post,
            @Nullable String why) {}

    @SuppressWarnings("serial")
    static class NotAsked extends Refused {
        NotAsked() {
            super("Nobody waits for this answer. It was given before, or the challenge has changed since.");
        }
    }

    @SuppressWarnings("serial")
    static class SamePerson extends Refused {
        SamePerson() {
            super("You agreed for the service that owns the problem. Somebody else has to agree for the council.");
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected SignOff() {}

    /** Gives an answer to the challenge as it is now, by somebody who may; a "no" makes it a draft again. */
    public static SignOff give(Challenge challenge, Answer answer, Person by, Instant at) {
        challenge.lock();
        var agreement = Agreement.of(challenge);
        if (!agreement.waits() || !agreement.waiting().contains(answer.kind())) {
            throw new NotAsked();
        }
        if (agreement.isOneForTwo(answer.kind(), by)) {
            throw new SamePerson();
        }
        var given = of(challenge, answer, at);
        given.by = by;
        given.persist();
        Activity.record(
                by,
                answer.agreed() ? "agreed to" : "did not agree to",
                challenge.subject(),
                at,
                answer.kind().text());
        if (!answer.agreed()) {
            challenge.sendBack();
        }
        return given;
    }

    /** What a file says about who agreed, and when; what is there already stays. */
    public static void keepAgreed(Challenge challenge, List<Challenge.Agreed> agreed) {
        if (agreed.isEmpty()) {
            return;
        }
        var there = of(challenge).stream().map(each -> each.kind).toList();
        for (var each : agreed) {
            if (!there.contains(each.kind())) {
                var at = each.on().atStartOfDay(Hackathon.LONDON).toInstant();
                of(challenge, new Answer(each.kind(), true, each.post(), null), at)
                        .persist();
            }
        }
    }

    private static SignOff of(Challenge challenge, Answer answer, Instant at) {
        var given = new SignOff();
        given.challenge = challenge;
        given.kind = answer.kind();
        given.version = challenge.version;
        given.agreed = answer.agreed();
        given.post = answer.post();
        given.why = answer.why();
        given.at = at;
        return given;
    }

    /** Of the challenge as it is now. */
    static List<SignOff> of(Challenge challenge) {
        return list("challenge = ?1 and version = ?2 order by at, id", challenge, challenge.version);
    }

    /** Of every version, newest first. */
    static List<SignOff> ever(Challenge challenge) {
        return list("challenge = ?1 order by at desc, id desc", challenge);
    }

    /** Whether somebody has answered to the challenge as it is now. */
    public static boolean isAny(Challenge challenge) {
        return count("challenge = ?1 and version = ?2", challenge, challenge.version) > 0;
    }

    /** As a line of the history. */
    public String text() {
        return kind.text() + (agreed ? ": agreed" : ": did not agree");
    }
}
