package openhall.ideas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import openhall.ideas.calls.CallDates;
import openhall.ideas.calls.CallForIdeas;
import openhall.ideas.calls.CallPlan;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.strategy.Theme;

/** Calls for ideas, for the modules above. */
public final class Calls {
    private Calls() {}

    /** What is asked, and which service asks it; a theme that the strategy does not have is none. */
    public record Words(String title, String question, String more, String service, String theme) {}

    /** The first day to send, the last ones to send and to support, and the one by which the council answers. */
    public record Days(LocalDate opens, LocalDate sendUntil, LocalDate supportUntil, LocalDate answersBy) {
        CallDates dates() {
            return CallDates.of(new CallDates.Days(opens, sendUntil, supportUntil, answersBy));
        }
    }

    /** Sets one up and publishes it; its slug. */
    public static String publish(Words words, Days days, Person by, Instant at) {
        var plan = new CallPlan(
                words.title(),
                words.question(),
                words.more(),
                Objects.requireNonNull(OrgUnit.bySlug(words.service()), words.service()),
                Theme.currentBySlug(words.theme()),
                days.dates());
        var call = CallForIdeas.prepare(plan, by, at);
        call.publish(by, at);
        return call.slug;
    }

    public static void tell(String slug, String whatCameOfIt, Person by, Instant at) {
        CallForIdeas.held(slug).tell(whatCameOfIt, by, at);
    }

    /** An idea that has just been sent is one for this call. */
    public static void join(Idea idea, String slug) {
        idea.about(CallForIdeas.bySlug(slug), null);
    }
}
