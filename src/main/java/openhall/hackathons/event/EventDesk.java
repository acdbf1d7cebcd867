package openhall.hackathons.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import openhall.hackathons.DeskPart;
import openhall.hackathons.Hackathon;
import openhall.web.Formats;

/** What the organiser's page says about the days themselves, a statement each. */
final class EventDesk {
    private EventDesk() {}

    @ApplicationScoped
    static class People implements DeskPart {
        @Override
        public int order() {
            return 30;
        }

        @Override
        public String title() {
            return "People and places";
        }

        @Override
        public String path(Hackathon hackathon) {
            return PeoplePages.path(hackathon);
        }

        @Override
        public String line(Hackathon hackathon, Instant at) {
            var words = EventPlaces.of(hackathon).words();
            return words.substring(0, words.length() - 1);
        }
    }

    @ApplicationScoped
    static class Arrivals implements DeskPart {
        @Override
        public int order() {
            return 31;
        }

        @Override
        public String title() {
            return "Check-in";
        }

        @Override
        public String path(Hackathon hackathon) {
            return CheckInPages.path(hackathon);
        }

        @Override
        public String line(Hackathon hackathon, Instant at) {
            return Formats.times(Registration.arrived(hackathon), "person has", "people have") + " arrived";
        }
    }

    @ApplicationScoped
    static class Schedule implements DeskPart {
        @Override
        public int order() {
            return 32;
        }

        @Override
        public String title() {
            return "Schedule";
        }

        @Override
        public String path(Hackathon hackathon) {
            return PlanningPages.path(hackathon);
        }

        @Override
        public String line(Hackathon hackathon, Instant at) {
            return Formats.times(ScheduleItem.counted(hackathon), "thing is", "things are") + " on it";
        }
    }

    @ApplicationScoped
    static class Mentors implements DeskPart {
        @Override
        public int order() {
            return 33;
        }

        @Override
        public String title() {
            return "Mentors";
        }

        @Override
        public String path(Hackathon hackathon) {
            return HelpPages.path(hackathon);
        }

        @Override
        public String line(Hackathon hackathon, Instant at) {
            return Formats.times(Mentor.counted(hackathon), "person helps", "people help") + " teams";
        }
    }
}
