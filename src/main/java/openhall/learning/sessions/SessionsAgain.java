package openhall.learning.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.learning.CountsAgain;
import openhall.web.Formats;

/** Places, waiting lists and bookings, session by session: see {@link SessionRecount}. */
@ApplicationScoped
class SessionsAgain implements CountsAgain {
    @Override
    public String words(long number) {
        return Formats.times(number, "session", "sessions");
    }

    @Override
    public List<UUID> after(UUID id, int most) {
        return LiveSession.after(id, most);
    }

    @Override
    public Map<UUID, List<String>> findings(List<UUID> ids) {
        return SessionRecount.differences(ids);
    }

    @Override
    public void hold(UUID id) {
        LiveSession.hold(id);
    }
}
