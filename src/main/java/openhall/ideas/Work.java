package openhall.ideas;

import java.time.Instant;
import java.time.LocalDate;
import openhall.ideas.delivery.Milestone;
import openhall.ideas.delivery.NotSolved;
import openhall.people.Person;

/** The work on an accepted idea, as other modules may speak of it. The idea's row is held by the caller. */
public record Work(Idea idea) {
    public void promise(String milestone, LocalDate due, Person by, Instant at) {
        Milestone.add(idea, milestone, due, by, at);
    }

    public void reach(String milestone, String what, Person by, Instant at) {
        Milestone.of(idea).stream()
                .filter(each -> each.words.equals(milestone))
                .forEach(each -> each.reach(what, by, at));
    }

    public void notSolved(String words, Person by, Instant at) {
        NotSolved.say(idea, words, by, at);
    }

    public void reply(String text, Person by, Instant at) {
        NotSolved.waitingFor(idea).forEach(said -> said.reply(text, by, at));
    }
}
