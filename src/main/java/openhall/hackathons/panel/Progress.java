package openhall.hackathons.panel;

import java.util.List;

/** How many of the readings that were shared out are done. Of no single entry: who was left out of what tells nobody. */
public record Progress(long done, long total) {
    public static final Progress NONE = new Progress(0, 0);

    static Progress of(List<AssignedRead> reads) {
        return new Progress(reads.stream().filter(AssignedRead::isRead).count(), reads.size());
    }

    public boolean isDone() {
        return done == total;
    }
}
