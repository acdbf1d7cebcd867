package openhall.people;

import java.time.Instant;
import java.util.List;

/** An administrator changed what people read and see of the council; {@code what} names the parts, such as areas. */
public record CouncilChanged(CouncilFacts now, List<String> what, Person by, Instant at) {}
