package openhall.hackathons.event;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.people.Person;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** What somebody sees about their place at a hackathon. */
record RegistrationView(
        Hackathon hackathon,
        EventPlaces places,
        @Nullable Registration mine,
        int number,
        Collection<EventTerms> terms,
        boolean open) {
    static RegistrationView of(Hackathon hackathon, Person person, Instant at) {
        var mine = Registration.of(hackathon, person);
        var live = mine != null && mine.isLive() ? mine : null;
        return new RegistrationView(
                hackathon,
                EventPlaces.of(hackathon),
                live,
                live != null && live.isWaiting() ? live.place() : 0,
                EventTerms.newest(hackathon).values(),
                hackathon.phase(at).takesTeams());
    }

    public String path() {
        return RegistrationPages.path(hackathon);
    }

    public String cancellationPath() {
        return path() + "/cancellation";
    }

    public List<Option> ways() {
        return Arrays.stream(ComingAs.values())
                .map(as -> Option.of(as.name(), as.text()))
                .toList();
    }

    public List<Option> agreements() {
        return TermsView.options(terms);
    }

    /** Which words stand on the page. */
    public String seen() {
        return TermsView.fingerprint(terms);
    }

    public String button() {
        return mine == null ? "Register" : "Save your changes";
    }
}
