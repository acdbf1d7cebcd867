package openhall.ideas;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import openhall.ideas.answering.BulkReply;
import openhall.people.OrgUnit;
import openhall.people.Person;

/** How services come to their answers, for the modules above; {@link Idea} takes the answers themselves. */
public final class Answering {
    private Answering() {}

    /** The same words for several ideas; {title} in them stands for the title of each. */
    public static void together(Collection<String> refs, Words reply, Person by, Instant at) {
        BulkReply.answer(reply.verdict(), Idea.heldAmong(refs), by, at);
    }

    /** A decision, which service takes it, and its reply. */
    public record Words(Decision to, String service, String text) {
        Verdict verdict() {
            return new Verdict(to, Objects.requireNonNull(OrgUnit.bySlug(service), service), text, "");
        }
    }
}
