package openhall.ideas.delivery;

import static openhall.ideas.IdeaCast.AT;

import java.time.LocalDate;
import openhall.Cast;
import openhall.In;
import openhall.ideas.Delivery;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;

/** Work on an idea that no other test has touched. */
public final class FreshDelivery {
    private FreshDelivery() {}

    /** A delivered idea of this person; its reference. */
    public static String of(Cast who) {
        var ref = FreshIdea.acceptedFrom(who.id());
        deliver(ref, Delivery.IN_PROGRESS);
        deliver(ref, Delivery.DELIVERED);
        return ref;
    }

    public static void deliver(String ref, Delivery to) {
        In.tx(() -> Idea.held(ref).deliver(to, "The news of " + to, Cast.PRIYA.person(), AT));
    }

    /** Somebody said of a delivered idea of their own that it is not solved; its id. */
    public static String notSolvedFor(Cast who) {
        return said(of(who), who);
    }

    /** Somebody says it of this idea; its id. */
    static String said(String ref, Cast who) {
        return In.tx(() -> NotSolved.say(Idea.held(ref), "The words of " + who, who.person(), AT)
                .id
                .toString());
    }

    /** The page of a milestone of an accepted idea. */
    public static String milestone() {
        return milestone(FreshIdea.accepted());
    }

    /** The same, of this idea. */
    public static String milestone(String ref) {
        return milestoneOf(ref).page();
    }

    static Milestone milestoneOf(String ref) {
        return In.tx(() -> {
            var day = LocalDate.of(2090, 4, 1);
            return Milestone.add(Idea.held(ref), "Paint the lines", day, Cast.PRIYA.person(), AT);
        });
    }
}
