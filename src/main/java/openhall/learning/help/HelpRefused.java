package openhall.learning.help;

import java.time.Instant;
import java.util.UUID;
import openhall.people.Person;
import openhall.web.Refused;

/** A question that cannot be taken, answered or moved on by whoever wants to. */
final class HelpRefused extends Refused {
    private static final long serialVersionUID = 1L;

    private HelpRefused(String sentence) {
        super(sentence);
    }

    static void ifOwn(HelpRequest request, UUID someone) {
        if (request.isAskedBy(someone)) {
            throw new HelpRefused("This is your own question, so somebody else has to answer it.");
        }
    }

    /** A question that is late can be taken over. */
    static void unlessFree(HelpRequest request, Instant at) {
        if (!request.isWaiting()) {
            throw new HelpRefused("This question has been answered or closed already.");
        }
        if (request.state == HelpState.TAKEN && !request.isLate(at)) {
            throw new HelpRefused("Somebody else has just taken this question. Choose another one.");
        }
    }

    static void unlessInHand(HelpRequest request, Person by) {
        ifOwn(request, by.id);
        if (!request.isInHandOf(by.id)) {
            throw new HelpRefused("You can answer a question once you have taken it, and only until it is answered.");
        }
    }

    static void unlessAnswered(HelpRequest request) {
        if (request.state != HelpState.ANSWERED) {
            throw new HelpRefused("You can say that an answer did not help once there is one.");
        }
    }
}
