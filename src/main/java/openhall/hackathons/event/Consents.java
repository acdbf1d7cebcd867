package openhall.hackathons.event;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import openhall.activity.Activity;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Team;
import openhall.people.Person;
import openhall.web.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What people at a hackathon have agreed to. The code of conduct comes with a place; everybody in a team agrees to it
 * and to the open licence before the team sends an entry; photographs are free, and can be taken back.
 */
public final class Consents {
    private Consents() {}

    @SuppressWarnings("serial")
    static class NotAgreed extends Refused {
        NotAgreed(String obstacle) {
            super(obstacle);
        }
    }

    /** Whether somebody agreed to these terms as they are worded now. Where nothing is asked, nothing is missing. */
    public static boolean has(Person person, Hackathon hackathon, TermsKind kind) {
        var terms = EventTerms.newest(hackathon).get(kind);
        if (terms == null) {
            return kind != TermsKind.PHOTO;
        }
        return Acceptance.given(person, Set.of(terms)).contains(terms.id);
    }

    /** Keeps that somebody agrees to these terms as they are worded now; once is enough. */
    public static void accept(Person person, Hackathon hackathon, Set<TermsKind> kinds, Instant at) {
        var newest = EventTerms.newest(hackathon);
        for (var kind : kinds) {
            var terms = newest.get(kind);
            if (terms != null) {
                accept(person, terms, at);
            }
        }
    }

    private static void accept(Person person, EventTerms terms, Instant at) {
        if (Acceptance.keep(person, terms, true, at)) {
            Activity.record(person, "agreed to terms of", terms.hackathon.subject(), at, detail(terms));
        }
    }

    /** Which of these terms somebody agrees to. */
    static Set<TermsKind> given(Person person, Collection<EventTerms> terms) {
        var ids = Acceptance.given(person, terms);
        var kinds = EnumSet.noneOf(TermsKind.class);
        terms.stream().filter(each -> ids.contains(each.id)).forEach(each -> kinds.add(each.kind));
        return kinds;
    }

    /** What was ticked is agreed to in the words that were read; of what was not, only photographs are taken back. */
    static void choose(Person person, Collection<EventTerms> read, Set<TermsKind> ticked, Instant at) {
        for (var terms : read) {
            if (ticked.contains(terms.kind)) {
                accept(person, terms, at);
            } else if (terms.kind == TermsKind.PHOTO) {
                takeBack(person, terms, at);
            }
        }
    }

    /** No more photographs, from now on. */
    private static void takeBack(Person person, EventTerms terms, Instant at) {
        if (Acceptance.given(person, Set.of(terms)).contains(terms.id)) {
            Acceptance.keep(person, terms, false, at);
            Activity.record(person, "took back agreement to terms of", terms.hackathon.subject(), at, detail(terms));
        }
    }

    private static String detail(EventTerms terms) {
        return terms.kind.text() + ", number " + terms.number;
    }

    /** Only when the team is held. */
    public static void requireToSend(Team team) {
        var obstacle = obstacle(team);
        if (obstacle != null) {
            throw new NotAgreed(obstacle);
        }
    }

    /** Why a team cannot send its entry yet; null when everybody in it has agreed. */
    public static @Nullable String obstacle(Team team) {
        var missing = Acceptance.missing(team);
        return missing <= 0
                ? null
                : "Your entry can be sent when everybody in your team has agreed to the code of conduct and the open"
                        + " licence. " + (team.seatsTaken - missing) + " of " + team.seatsTaken
                        + " have. Each of you can agree at " + TermsPages.path(team.hackathon) + ".";
    }
}
