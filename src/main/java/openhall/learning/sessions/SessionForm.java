package openhall.learning.sessions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import openhall.learning.Course;
import openhall.people.Person;
import openhall.web.FormErrors;
import openhall.web.Formats;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.TypedDay;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types who makes or changes a session; it begins and ends on one day, in the time of the council.
 * {@code version} is that of the session which the page showed.
 */
record SessionForm(
        @RestForm @Nullable String version,

        @RestForm
        @NotBlank(message = "Enter a title")
        @Size(max = 100, message = "The title must be 100 characters or fewer")
        @Nullable
        String title,

        @RestForm
        @NotBlank(message = "Say what people will learn")
        @Size(max = 2000, message = "What people will learn must be 2,000 characters or fewer")
        @Nullable
        String summary,

        @RestForm @Nullable String course,

        @RestForm @NotBlank(message = "Enter the day") @Nullable
        String day,

        @RestForm @NotBlank(message = "Enter the time at which it starts") @Nullable
        String from,

        @RestForm @NotBlank(message = "Enter the time at which it ends") @Nullable
        String until,

        @RestForm @Size(max = 200, message = "The place must be 200 characters or fewer") @Nullable
        String place,

        @RestForm @Size(max = 500, message = "The link must be 500 characters or fewer") @Nullable
        String link,

        @RestForm @NotBlank(message = "Enter how many places there are") @Nullable
        String places,

        @RestForm @NotBlank(message = "Enter the email address of the person who runs it") @Nullable
        String host) {
    private static final int MOST_YEARS_AHEAD = 3;
    private static final String LEFT_OUT =
            "Enter another time: the clocks go forward that night and leave this one out";

    static SessionForm hostedBy(Person person) {
        return new SessionForm(null, null, null, null, null, null, null, null, null, null, person.email);
    }

    static SessionForm of(LiveSession session) {
        return new SessionForm(
                String.valueOf(session.version),
                session.title,
                session.summary,
                session.course == null ? null : session.course.slug,
                TypedDay.write(LocalDate.ofInstant(session.startsAt, Formats.ZONE)),
                Formats.time(session.startsAt),
                Formats.time(session.endsAt),
                session.place,
                session.link,
                String.valueOf(session.places),
                session.host.isOnTheStaff() ? session.host.email : null);
    }

    /** Whether somebody else has changed the session since its page was opened. */
    boolean isBehind(LiveSession kept) {
        return !String.valueOf(kept.version).equals(Forms.text(version));
    }

    /** The same, written by somebody who has now seen the newest session. */
    SessionForm after(LiveSession kept) {
        return new SessionForm(
                String.valueOf(kept.version), title, summary, course, day, from, until, place, link, places, host);
    }

    static List<Option> options(List<Course> courses) {
        return Stream.concat(
                        Stream.of(Option.of("", "No course")),
                        courses.stream().map(each -> Option.of(each.slug, each.title())))
                .toList();
    }

    /** What is wrong beyond a field left empty. */
    FormErrors errors(List<Course> courses, Instant now) {
        var errors = new FormErrors();
        if (!Forms.text(course).isEmpty() && chosen(courses) == null) {
            errors.add("course", "Choose a course from the list, or no course");
        }
        checkTimes(errors, now);
        checkPlace(errors);
        checkPlaces(errors);
        if (!Forms.text(host).isEmpty() && person() == null) {
            errors.add("host", "Enter the email address of somebody who works here");
        }
        return errors;
    }

    private void checkTimes(FormErrors errors, Instant now) {
        var date = TypedDay.read(day);
        var start = TypedTime.time(Forms.text(from));
        var end = TypedTime.time(Forms.text(until));
        if (!Forms.text(day).isEmpty() && date == null) {
            errors.add("day", "Enter the day as day, month and year, such as 23/11/2026");
        }
        if (!Forms.text(from).isEmpty() && start == null) {
            errors.add("from", "Enter the time at which it starts, such as 9:30am");
        }
        if (!Forms.text(until).isEmpty() && end == null) {
            errors.add("until", "Enter the time at which it ends, such as 11am");
        }
        if (start != null && end != null && !end.isAfter(start)) {
            errors.add("until", "Enter a time that is later than the start");
        }
        if (date != null) {
            checkDay(errors, date, now);
            checkClocks(errors, "from", date, start);
            checkClocks(errors, "until", date, end);
        }
        if (date != null && start != null && !TypedTime.at(date, start).isAfter(now)) {
            errors.add("from", "Enter a time that is still to come");
        }
    }

    private static void checkClocks(FormErrors errors, String field, LocalDate date, @Nullable LocalTime time) {
        if (time != null && !TypedTime.exists(date, time)) {
            errors.add(field, LEFT_OUT);
        }
    }

    private static void checkDay(FormErrors errors, LocalDate date, Instant now) {
        var today = LocalDate.ofInstant(now, Formats.ZONE);
        if (date.isBefore(today)) {
            errors.add("day", "Enter today or a later day");
        } else if (date.isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
            errors.add("day", "Enter a day within the next " + MOST_YEARS_AHEAD + " years");
        }
    }

    private void checkPlace(FormErrors errors) {
        var online = Forms.text(link);
        if (Forms.text(place).isEmpty() && online.isEmpty()) {
            errors.add("place", "Say where it is, or enter a link below");
        }
        if (!online.isEmpty() && !online.matches("https://[^\\s/.]+\\.[^\\s\"<>]+")) {
            errors.add("link", "Enter a link that starts with https://");
        }
    }

    private void checkPlaces(FormErrors errors) {
        if (!Forms.text(places).isEmpty() && number() == 0) {
            errors.add("places", "Enter a number of places from 1 to " + LiveSession.MOST_PLACES);
        }
    }

    /** What is wrong with changing this session to it. */
    FormErrors errorsFor(LiveSession session) {
        var errors = new FormErrors();
        if (number() > 0 && number() < session.booked) {
            errors.add("places", SessionClosed.tooFew(session));
        }
        return errors;
    }

    /** Only after the form has been found right. */
    LiveSession.Plan plan(List<Course> courses) {
        var date = Objects.requireNonNull(TypedDay.read(day));
        return new LiveSession.Plan(
                line(title),
                Forms.text(summary),
                chosen(courses),
                TypedTime.at(date, Objects.requireNonNull(TypedTime.time(Forms.text(from)))),
                TypedTime.at(date, Objects.requireNonNull(TypedTime.time(Forms.text(until)))),
                emptyAsNull(line(place)),
                emptyAsNull(Forms.text(link)),
                number(),
                Objects.requireNonNull(person()));
    }

    private @Nullable Course chosen(List<Course> courses) {
        return courses.stream()
                .filter(each -> each.slug.equals(Forms.text(course)))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Person person() {
        var found = Person.byEmail(Forms.text(host));
        return found != null && found.isOnTheStaff() ? found : null;
    }

    /** 0 when it is not a number of places. */
    private int number() {
        var typed = Forms.text(places);
        var number = typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
        return number <= LiveSession.MOST_PLACES ? number : 0;
    }

    /** On one line, whatever was sent. */
    private static String line(@Nullable String typed) {
        return Forms.text(typed).replaceAll("\\s+", " ");
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
