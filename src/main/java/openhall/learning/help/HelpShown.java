package openhall.learning.help;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A question with its answers, and what whoever looks at it may do. */
record HelpShown(HelpRow row, List<HelpAnswer> answers, boolean mine, boolean takeable) {

    static HelpShown of(HelpRequest request, UUID me, Instant now) {
        var mine = request.isInHandOf(me);
        var free = request.state == HelpState.OPEN || (request.isLate(now) && !mine);
        return new HelpShown(HelpRow.of(request, now), HelpAnswer.to(request.id), mine, free);
    }

    public HelpRequest request() {
        return row.request();
    }

    public boolean answered() {
        return request().state == HelpState.ANSWERED;
    }

    public boolean closed() {
        return request().state == HelpState.CLOSED;
    }

    public String takingPath() {
        return request().path() + "/taking";
    }

    public String releasePath() {
        return request().path() + "/release";
    }

    public String answerPath() {
        return request().path() + "/answer";
    }

    public String closurePath() {
        return request().askerPath() + "/closure";
    }

    public String reopeningPath() {
        return request().askerPath() + "/reopening";
    }
}
