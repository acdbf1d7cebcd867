package openhall.hackathons.judging;

import java.util.List;

/** How many of the readings that were shared out are done. Of no single entry: who was left out of what tells nobody. */
record Progress(long done, long total) {
    static final Progress NONE = new Progress(0, 0);

    static Progress of(List<AssignedRead> reads) {
        return new Progress(reads.stream().filter(AssignedRead::isRead).count(), reads.size());
    }

    public boolean isDone() {
        return done == total;
    }
}
