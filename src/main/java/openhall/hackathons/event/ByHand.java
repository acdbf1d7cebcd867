package openhall.hackathons.event;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import openhall.hackathons.Changed;
import openhall.hackathons.Hackathon;
import openhall.hackathons.setting.Changes;
import openhall.hackathons.setting.Difference;
import openhall.people.Person;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/**
 * An organiser changes the days of a hackathon: what is public already with a reason, which everybody who takes part
 * reads. The same change sent again changes nothing and tells nobody. The hackathon is held by whoever calls.
 */
record ByHand(Person by, @Nullable String why, Instant at) {
    ScheduleItem add(Hackathon hackathon, Hackathon.ScheduleLine line) {
        var there = ScheduleItem.like(hackathon, line);
        if (there != null) {
            return there;
        }
        hackathon.requireChange(why);
        var item = ScheduleItem.add(hackathon, line, by, at);
        keep(hackathon, Difference.of(Changed.DATES, Map.of(), said(line)));
        return item;
    }

    void change(ScheduleItem item, Hackathon.ScheduleLine line) {
        var was = item.line();
        if (line.equals(was)) {
            return;
        }
        item.hackathon.requireChange(why);
        item.change(line, by, at);
        keep(item.hackathon, between(was, line));
    }

    void cancel(ScheduleItem item) {
        if (item.isCancelled()) {
            return;
        }
        item.hackathon.requireChange(why);
        item.cancel(by, at);
        var was = said(item.line());
        var off = Map.of(was.keySet().iterator().next(), "Called off");
        keep(item.hackathon, Difference.of(Changed.DATES, was, off));
    }

    /** Null is no limit. */
    void limit(Hackathon hackathon, @Nullable Integer capacity) {
        var was = EventPlaces.of(hackathon).capacity;
        if (Objects.equals(was, capacity)) {
            return;
        }
        hackathon.requireChange(why);
        Places.resize(hackathon, capacity, by, at);
        keep(hackathon, Difference.of(Changed.PLACE, EventPlaces.said(was), EventPlaces.said(capacity)));
    }

    private static Difference between(Hackathon.ScheduleLine was, Hackathon.ScheduleLine is) {
        var all = Difference.of(Changed.DATES, said(was), said(is));
        var about = EnumSet.noneOf(Changed.class);
        if (!Objects.equals(was.place(), is.place())) {
            about.add(Changed.PLACE);
        }
        if (about.isEmpty() || !placedAt(is, was.place()).equals(was)) {
            about.add(Changed.DATES);
        }
        return new Difference(about, all.before(), all.after());
    }

    private static Hackathon.ScheduleLine placedAt(Hackathon.ScheduleLine line, @Nullable String place) {
        return new Hackathon.ScheduleLine(line.starts(), line.ends(), line.title(), place, line.words());
    }

    private static Map<String, String> said(Hackathon.ScheduleLine line) {
        return ScheduleItem.said(List.of(line));
    }

    private void keep(Hackathon hackathon, Difference change) {
        if (hackathon.isPublished()) {
            Changes.keep(hackathon, null, change, Forms.text(why), by, at);
        }
    }
}
