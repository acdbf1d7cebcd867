package openhall.ideas.answering;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.ideas.Decision;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.Role;

/** Ideas on their way to an answer, and those who answer them. */
public final class FreshAnswer {
    private FreshAnswer() {}

    public static String ownedByPriya() {
        var ref = FreshIdea.published();
        own(ref, Cast.PRIYA.id());
        return ref;
    }

    /** Priya said that she has no conflict. */
    public static String toAssess() {
        var ref = FreshIdea.published();
        free(ref, Cast.PRIYA.id());
        return ref;
    }

    /** The address of a reply to one idea, as yet unpublished. */
    public static String bulk() {
        return prepared(List.of(FreshIdea.published()));
    }

    public static String bulkItem() {
        var ref = FreshIdea.published();
        return prepared(List.of(ref)) + "/" + ref;
    }

    static String prepared(List<String> refs) {
        return In.tx(() -> {
            var template = new ReplyTemplate("About {title}: we cannot do this");
            var draft = new BulkReply.Draft(Decision.NOT_ACCEPTED, IdeaCast.parking(), template, null);
            return BulkReply.write(draft, ideas(refs), Cast.PRIYA.person(), Instant.now())
                    .path();
        });
    }

    static void own(String ref, UUID owner) {
        In.tx(() -> {
            var to = person(owner);
            var move = new Ownership.Move(to, IdeaCast.parking(), "Knows the place");
            return Ownership.give(Idea.heldPublished(ref), move, to, Instant.now());
        });
    }

    static void free(String ref, UUID who) {
        In.tx(() -> ConflictOfInterest.say(Idea.heldPublished(ref), person(who), false, "", Instant.now()));
    }

    /** Another idea owner; they leave at the end of the test. */
    static Newcomer owner() {
        var one = Newcomer.staff("Olu Owner", Audience.STAFF, null);
        In.tx(() -> person(one.id()).grant(Role.IDEA_OWNER));
        return one;
    }

    static Person person(UUID id) {
        return Objects.requireNonNull(Person.<Person>findById(id));
    }

    private static List<Idea> ideas(List<String> refs) {
        return refs.stream().map(ref -> Objects.requireNonNull(Idea.byRef(ref))).toList();
    }
}
