package openhall.strategy;

import java.util.Optional;
import openhall.activity.Subject;

/** Where a saving can come from: other parts of Openhall know their ideas and changes by reference. */
public interface SavingOrigin {

    /** The public thing with this reference; empty when there is none here. */
    Optional<Subject> named(String ref);
}
