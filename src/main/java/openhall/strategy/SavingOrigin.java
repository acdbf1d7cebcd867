package openhall.strategy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import openhall.activity.Subject;
import openhall.people.Me;

/** Where a saving can come from: other parts of Openhall know their ideas and changes by reference. */
public interface SavingOrigin {

    /** What kind of thing it knows, as in {@link Subject#kind()}. */
    String kind();

    /** Those of these references that are public today; one statement for any number of them. */
    List<Subject> publicAmong(Collection<String> refs);

    /** The public thing with this reference; empty when there is none here. */
    Optional<Subject> named(String ref);

    /** The same, if this reader answers for it, and so may say what it saved. */
    Optional<Subject> answeredBy(Me me, String ref);
}
