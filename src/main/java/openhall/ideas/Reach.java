package openhall.ideas;

import java.time.Instant;
import openhall.people.Person;

/** How the author of an idea that staff write down hears from us, and whether their name may be read. */
public record Reach(Way way, String name, String email, String address, boolean showName) {
    /** By which way somebody is told. */
    public enum Way {
        EMAIL,
        POST,
        NOBODY
    }

    private static final String NAMELESS = "A resident";

    public static Reach byPost(String name, String address, boolean showName) {
        return new Reach(Way.POST, name, "", address, showName);
    }

    public static Reach nobody() {
        return new Reach(Way.NOBODY, "", "", "", false);
    }

    public boolean isByPost() {
        return way == Way.POST;
    }

    /** With an email address they are an author like any other; without, a name stays on the idea only to be shown. */
    Proposal.Sender sender(Instant at) {
        var called = name.isBlank() ? NAMELESS : name;
        if (way == Way.EMAIL) {
            return new Proposal.Sender(Person.residentAt(email, called, at), called, null, isNamed());
        }
        return new Proposal.Sender(null, isNamed() ? called : NAMELESS, null, isNamed());
    }

    private boolean isNamed() {
        return showName && !name.isBlank();
    }
}
