package openhall.hackathons.event;

import java.time.Instant;
import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Team;
import org.jspecify.annotations.Nullable;

/** The mentors of a hackathon with their times, as a team or an organiser sees them; two statements for any number. */
record MentorSheet(Hackathon hackathon, @Nullable Team mine, List<Line> lines) {

    /** A mentor and their times. */
    record Line(Mentor mentor, List<Time> times) {
        public String back() {
            return HelpPages.path(mentor.hackathon);
        }

        public String timesPath() {
            return back() + "/" + mentor.id + "/times";
        }

        public String removalPath() {
            return back() + "/" + mentor.id + "/removal";
        }
    }

    /** A time, and whether it is the reader's team's, free for it, or another team's. */
    record Time(MentorSlot slot, boolean ours, boolean free, boolean over, String path) {
        /** Where an organiser takes it away. */
        public String takingAwayPath() {
            return HelpPages.path(slot.mentor.hackathon) + "/" + slot.mentor.id + "/times/" + slot.id + "/removal";
        }

        public String givingBackPath() {
            return path + "/return";
        }
    }

    static MentorSheet of(Hackathon hackathon, @Nullable Team mine, Instant at) {
        var slots = MentorSlot.of(hackathon);
        var lines = Mentor.of(hackathon).stream()
                .map(mentor -> new Line(mentor, times(hackathon, mentor, mine, slots, at)))
                .toList();
        return new MentorSheet(hackathon, mine, lines);
    }

    private static List<Time> times(
            Hackathon hackathon, Mentor mentor, @Nullable Team mine, List<MentorSlot> slots, Instant at) {
        return slots.stream()
                .filter(slot -> slot.mentor.id.equals(mentor.id))
                .map(slot -> time(hackathon, mine, slot, at))
                .toList();
    }

    private static Time time(Hackathon hackathon, @Nullable Team mine, MentorSlot slot, Instant at) {
        var taken = slot.team;
        var ours = taken != null && mine != null && taken.id.equals(mine.id);
        var path = MentorPages.path(hackathon) + "/" + slot.id + "/slot";
        var over = slot.hasBegun(at);
        return new Time(slot, ours, taken == null && mine != null && !over, over, path);
    }

    public String path() {
        return HelpPages.path(hackathon);
    }

    public String desk() {
        return "/organise/" + hackathon.slug;
    }
}
