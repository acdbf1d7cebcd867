package openhall.learning.pathways;

import java.util.List;
import openhall.web.Formats;
import openhall.web.Refused;

/** A pathway can be started only when those it requires are completed. */
class PathwayNotOpen extends Refused {
    private static final long serialVersionUID = 1L;

    PathwayNotOpen(List<String> first) {
        super("Complete " + Formats.joined(first) + " first. Then you can start this pathway.");
    }
}
