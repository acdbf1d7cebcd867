package openhall.trail;

import java.util.Collection;
import java.util.List;
import openhall.activity.Subject;

/** Knows one kind of thing that can stop being public; what no one answers for stays public. */
public interface TrailEnds {

    /** What kind of thing it knows, as in {@link Subject#kind()}. */
    String kind();

    /** Those of these references that everyone may read today; one statement for any number of them. */
    List<Subject> publicAmong(Collection<String> refs);
}
