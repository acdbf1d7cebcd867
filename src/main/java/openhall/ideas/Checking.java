package openhall.ideas;

import io.quarkus.arc.Arc;
import java.time.Instant;
import openhall.ideas.appeals.Appeal;
import openhall.ideas.redirecting.Elsewhere;
import openhall.ideas.redirecting.Redirection;
import openhall.ideas.reports.Report;
import openhall.ideas.reports.Reported;
import openhall.people.OrgUnit;
import openhall.people.Person;

/** What people ask of moderators, and what is dealt with elsewhere, for the modules above. */
public final class Checking {
    private Checking() {}

    /** A comment or an idea, by its reference, shows something private about a person. */
    public static void reportPrivate(String about, String words, Person by, Instant at) {
        Report.make(Reported.published(about), Report.Reason.PRIVATE, words, by, at);
    }

    /** Its author wants that somebody else looks again. The idea's row is held by the caller, here and below. */
    public static void appeal(Idea idea, String words, Instant at) {
        Appeal.ask(idea, words, at);
    }

    /** A service answers with where it is dealt with; nothing happens where the council names no such place. */
    public static void passOn(Idea idea, String place, OrgUnit service, String words, Person by, Instant at) {
        Arc.container().instance(Elsewhere.class).get().all().stream()
                .filter(each -> each.key().equals(place))
                .findFirst()
                .ifPresent(to -> Redirection.asAnswer(idea, to, service, new Redirection.Words(words, by, at)));
    }
}
