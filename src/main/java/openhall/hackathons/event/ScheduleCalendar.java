package openhall.hackathons.event;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import openhall.activity.BaseUrl;
import openhall.activity.FoldedLines;
import openhall.hackathons.Hackathon;

/**
 * The days of a hackathon and what takes place on them, for a calendar (RFC 5545). Each thing keeps its name and counts
 * its changes, so a calendar that reads it again moves what has moved. Times are in UTC.
 */
final class ScheduleCalendar {
    private ScheduleCalendar() {}

    static String of(Hackathon hackathon, List<ScheduleItem> items, Instant at) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Openhall//Hackathons//EN");
        calendar.addEvent(whole(hackathon, at));
        items.forEach(item -> calendar.addEvent(event(item, at)));
        return FoldedLines.of(Biweekly.write(calendar).foldLines(false).go());
    }

    private static VEvent whole(Hackathon hackathon, Instant at) {
        var event = new VEvent();
        event.setUid("hackathon-" + hackathon.id + "@openhall");
        event.setSequence(hackathon.version);
        event.setDateTimeStamp(Date.from(at));
        event.setDateStart(Date.from(hackathon.startsAt));
        event.setDateEnd(Date.from(hackathon.submissionsCloseAt));
        event.setSummary(hackathon.title);
        event.setLocation(hackathon.place);
        event.setDescription(hackathon.summary);
        event.setUrl(BaseUrl.of(hackathon.path()));
        event.setStatus(hackathon.cancelledAt == null ? Status.confirmed() : Status.cancelled());
        return event;
    }

    private static VEvent event(ScheduleItem item, Instant at) {
        var hackathon = item.hackathon;
        var off = item.isCancelled() || hackathon.cancelledAt != null;
        var event = new VEvent();
        event.setUid("schedule-" + item.id + "@openhall");
        event.setSequence(item.sequence);
        event.setDateTimeStamp(Date.from(at));
        event.setDateStart(Date.from(item.startsAt));
        event.setDateEnd(Date.from(item.endsAt));
        event.setSummary(item.title);
        event.setLocation(item.place == null ? hackathon.place : item.place);
        event.setDescription(item.words);
        event.setUrl(BaseUrl.of(SchedulePages.path(hackathon)));
        event.setStatus(off ? Status.cancelled() : Status.confirmed());
        return event;
    }
}
