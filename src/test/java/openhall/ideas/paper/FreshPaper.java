package openhall.ideas.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.Proposal;
import openhall.ideas.Reach;
import openhall.ideas.ReasonCode;
import openhall.ideas.Received;
import openhall.ideas.Visibility;
import openhall.people.Person;

/** Ideas that staff wrote down, with their letters and slips; each is new, so no test depends on another. */
public final class FreshPaper {
    public static final String STREET = "14 Sorrel Close";
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private FreshPaper() {}

    /** A part of an idea with a key of its own. */
    public record Part(String ref, String name, String id) {
        public String path() {
            return ref + "/" + name + "/" + id;
        }
    }

    /** Written down by Nia, for somebody who wants letters. */
    public static String byPost() {
        return entered(Cast.NIA.id(), post());
    }

    static Reach post() {
        return Reach.byPost("Edna Paperfriend", STREET + "\nExampleton", false);
    }

    static String entered(UUID by, Reach reach) {
        return entered(by, new Received(UUID.randomUUID(), Idea.Channel.PAPER, DAY, null, reach));
    }

    static String entered(UUID by, Received how) {
        var title = "On paper " + UUID.randomUUID();
        return In.tx(() -> Idea.enter(
                        new Proposal(title, "The problem with it", "What to do about it", "Somers Town"),
                        how,
                        Person.findById(by),
                        Instant.now())
                .ref);
    }

    /** Written down by Priya, and returned by Nia. */
    public static String returned() {
        var ref = entered(Cast.PRIYA.id(), post());
        In.tx(() -> Idea.held(ref)
                .check(
                        Visibility.RETURNED,
                        ReasonCode.NO_CLEAR_ACTION,
                        "Say what to do",
                        Cast.NIA.person(),
                        Instant.now()));
        return ref;
    }

    /** Written down by Priya, and published by Nia. */
    static String published(Reach reach) {
        var ref = entered(Cast.PRIYA.id(), reach);
        In.tx(() -> Idea.held(ref).publish(Cast.NIA.person(), Instant.now()));
        return ref;
    }

    /** The first letter about an idea that this person wrote down. */
    public static Part letterOf(UUID by) {
        return letterOf(entered(by, post()));
    }

    static Part letterOf(String ref) {
        var id = In.tx(() ->
                Letters.of(Objects.requireNonNull(Idea.byRef(ref))).get(0).id().toString());
        return new Part(ref, "letters", id);
    }

    /** A slip that this person counted. */
    public static Part slipBy(UUID by) {
        var ref = FreshIdea.published();
        var slip = UUID.randomUUID().toString();
        In.tx(() -> Idea.held(ref).gainOnPaper(slip, Person.findById(by), Instant.now()));
        return new Part(
                ref,
                "paper-supports",
                In.tx(() -> PaperSupport.numbered(slip).id.toString()));
    }
}
