package openhall.hackathons.event;

import java.util.Collection;
import java.util.List;
import openhall.hackathons.Fingerprint;
import openhall.hackathons.Hackathon;
import openhall.web.Option;

/** What a hackathon asks people to agree to. */
record TermsView(Hackathon hackathon, Collection<EventTerms> terms) {
    static TermsView of(Hackathon hackathon) {
        return new TermsView(hackathon, EventTerms.newest(hackathon).values());
    }

    public String path() {
        return TermsPages.path(hackathon);
    }

    /** Which words stand on the page. */
    public String seen() {
        return fingerprint(terms);
    }

    static String fingerprint(Collection<EventTerms> terms) {
        return Fingerprint.of(terms.stream().map(each -> each.sha256).toArray(String[]::new));
    }

    public List<Option> agreements() {
        return options(terms);
    }

    static List<Option> options(Collection<EventTerms> terms) {
        return terms.stream().map(each -> option(each.kind)).toList();
    }

    private static Option option(TermsKind kind) {
        return switch (kind) {
            case CONDUCT -> new Option(kind.name(), "I agree to the code of conduct", "You need this for a place");
            case OPEN_LICENCE ->
                new Option(kind.name(), "I agree to the open licence", "You need this before your team sends an entry");
            case PHOTO ->
                new Option(kind.name(), "I agree to photographs", "This is your choice, and you can change it");
        };
    }
}
