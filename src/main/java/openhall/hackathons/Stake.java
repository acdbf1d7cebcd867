package openhall.hackathons;

import openhall.people.Person;
import openhall.web.Refused;

/** Whoever competes at a hackathon, judges it or has judged it: they see nothing of who may win, and do not sign. */
public final class Stake {
    static final String WORDS = "You are in a team or on the panel of this hackathon, so you do not see which entries"
            + " are equal and do not sign its results. Another organiser does both. If there is none, an administrator"
            + " can make somebody an organiser.";

    @SuppressWarnings("serial")
    public static class HasOne extends Refused {
        HasOne() {
            super(WORDS);
        }
    }

    private Stake() {}

    static boolean has(Hackathon hackathon, Person person) {
        return Judge.sits(hackathon, person) || TeamMember.competes(hackathon, person);
    }

    public static void requireNone(Hackathon hackathon, Person person) {
        if (has(hackathon, person)) {
            throw new HasOne();
        }
    }
}
