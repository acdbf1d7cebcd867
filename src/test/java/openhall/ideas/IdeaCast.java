package openhall.ideas;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import openhall.Cast;
import openhall.In;
import openhall.people.OrgUnit;
import openhall.people.Person;
import org.hibernate.Session;

/** Ideas in the states that tests begin with; each is new, so no test depends on another. */
public final class IdeaCast {
    public static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");

    private IdeaCast() {}

    static Proposal words(String title) {
        return new Proposal(title, "The problem with " + title, "What to do about " + title, "Somers Town");
    }

    /** Sent by a resident nobody else is, who is signed out. */
    public static String unconfirmed(String title) {
        return In.tx(() -> Idea.propose(words(title), stranger(), UUID.randomUUID(), AT).ref);
    }

    public static String awaitingCheck(String title) {
        var ref = unconfirmed(title);
        In.tx(() -> {
            Idea.held(ref).confirm(AT);
            return ref;
        });
        return ref;
    }

    public static String published(String title) {
        return publishedAt(title, AT);
    }

    /** Published at this moment, which may be long ago. */
    public static String publishedOn(String title, Instant at) {
        return publishedAt(title, at);
    }

    static String publishedAt(String title, Instant at) {
        var ref = awaitingCheck(title);
        In.tx(() -> {
            Idea.held(ref).publish(Cast.NIA.person(), at);
            return ref;
        });
        return ref;
    }

    public static String accepted(String title) {
        return accept(published(title));
    }

    static String acceptedFrom(UUID who, String title) {
        var ref = sentBy(who, title);
        In.tx(() -> Idea.held(ref).publish(Cast.NIA.person(), AT));
        return accept(ref);
    }

    private static String accept(String ref) {
        return decide(ref, Decision.ACCEPTED, "We will do it in May");
    }

    public static String notAccepted(String title) {
        return decide(published(title), Decision.NOT_ACCEPTED, "It would cost more than we have");
    }

    private static String decide(String ref, Decision to, String words) {
        In.tx(() -> Idea.held(ref).decide(to, parking(), words, Cast.PRIYA.person(), AT));
        return ref;
    }

    public static String sentBy(Cast who, String title) {
        return sentBy(who.id(), title);
    }

    public static String sentBy(UUID who, String title) {
        return In.tx(() -> {
            var sender = Proposal.Sender.signedIn(Person.findById(who), false);
            return Idea.propose(words(title), sender, UUID.randomUUID(), AT).ref;
        });
    }

    public static OrgUnit parking() {
        return Objects.requireNonNull(OrgUnit.bySlug("parking"));
    }

    public static Person resident() {
        return Person.residentAt(UUID.randomUUID() + "@example.org", "Rosa Testperson", AT);
    }

    public static Idea idea(String ref) {
        return In.tx(() -> Objects.requireNonNull(Idea.byRef(ref)));
    }

    /** The secret part of the address where its author sees what became of it. */
    public static String sending(String ref) {
        return idea(ref).sending.toString();
    }

    /** The email address of its author. */
    public static String address(String ref) {
        return In.tx(() -> Objects.requireNonNull(Idea.held(ref).author).email);
    }

    /** The newest letter to an address, as the outbox keeps it; empty if there is none. */
    public static String letterTo(String address) {
        return In.tx(() -> {
            var rows = Panache.getEntityManager()
                    .unwrap(Session.class)
                    .createNativeQuery("""
                            select cast(row_to_json(m) as text) from mail m
                            where position(:address in cast(row_to_json(m) as text)) > 0 order by m.id desc
                            """, String.class)
                    .setParameter("address", address)
                    .getResultList();
            return rows.isEmpty() ? "" : rows.get(0);
        });
    }

    public static String found(String pattern, String in) {
        var matcher = Pattern.compile(pattern).matcher(in);
        if (!matcher.find()) {
            throw new AssertionError("No " + pattern + " in " + in);
        }
        return matcher.group(1);
    }

    private static Proposal.Sender stranger() {
        return Proposal.Sender.signedOut("Rosa Testperson", UUID.randomUUID() + "@example.org", false);
    }
}
