package openhall.ideas.paper;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One support on paper; with the address to take it back, for whoever entered it. */
record SlipLine(String slip, Instant at, @Nullable String removal) {
    static List<SlipLine> of(List<PaperSupport> supports, UUID reader) {
        return supports.stream().map(support -> of(support, reader)).toList();
    }

    private static SlipLine of(PaperSupport support, UUID reader) {
        var own = support.enteredBy.id.equals(reader);
        var path = support.idea.path("paper-supports/" + support.id + "/removal");
        return new SlipLine(support.slip, support.enteredAt, own ? path : null);
    }
}
