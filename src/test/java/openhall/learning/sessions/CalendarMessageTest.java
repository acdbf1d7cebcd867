package openhall.learning.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import openhall.Cast;
import openhall.In;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes into calendars, read and judged by another library than the one that writes it. */
@QuarkusTest
class CalendarMessageTest {
    @Inject
    CalendarMessage messages;

    private String ref;
    private UUID person;

    @BeforeEach
    void somebodyBooks() {
        ref = FreshSession.open();
        person = FreshSession.people(1).get(0);
        FreshSession.book(ref, person);
    }

    @Test
    void an_invitation_a_change_and_a_cancellation_are_valid_have_one_uid_and_a_rising_sequence() throws Exception {
        change(FreshSession.freeTime(), "Room 3");
        In.tx(() -> {
            var session = LiveSession.locked(ref);
            FreshSession.bookings().cancelSession(session, "The trainer is ill", session.host, Instant.now());
        });

        var letters = FreshSession.letters(ref, person);
        var calendars =
                List.of(read(letters.get(0).calendar), read(letters.get(1).calendar), read(letters.get(2).calendar));

        assertThat(calendars).allSatisfy(CalendarMessageTest::isValid);
        assertThat(calendars.stream().map(calendar -> calendar.getMethod().getValue()))
                .containsExactly("REQUEST", "REQUEST", "CANCEL");
        assertThat(calendars.stream().map(calendar -> value(calendar, "SEQUENCE")))
                .containsExactly("1", "2", "3");
        assertThat(calendars.stream().map(calendar -> value(calendar, "UID")).distinct())
                .hasSize(1);
        assertThat(value(calendars.get(1), "LOCATION")).isEqualTo("Room 3");
        assertThat(value(calendars.get(2), "STATUS")).isEqualTo("CANCELLED");
        assertThat(letters).hasSize(3);
    }

    @Test
    void whoever_books_again_has_the_same_uid_and_a_higher_sequence() throws Exception {
        FreshSession.cancel(ref, person);
        FreshSession.book(ref, person);

        var letters = FreshSession.letters(ref, person);
        var first = read(letters.get(0).calendar);
        var cancelled = read(letters.get(1).calendar);
        var again = read(letters.get(2).calendar);

        isValid(cancelled);
        assertThat(value(again, "UID")).isEqualTo(value(first, "UID")).isEqualTo(value(cancelled, "UID"));
        assertThat(value(again, "SEQUENCE")).isEqualTo("3");
    }

    @Test
    void the_organiser_is_the_sender_of_the_mail_and_whoever_booked_has_accepted() throws Exception {
        var text = FreshSession.letters(ref, person).get(0).calendar;

        assertThat(value(read(text), "ORGANIZER")).isEqualTo("mailto:no-reply@openhall.example");
        assertThat(unfolded(text))
                .contains("ATTENDEE;", "PARTSTAT=ACCEPTED", "RSVP=FALSE", "ROLE=REQ-PARTICIPANT")
                .contains("DTSTAMP:");
    }

    @Test
    void a_summer_and_a_winter_session_at_half_past_nine_are_that_in_london() throws Exception {
        var year = LocalDate.now(ZoneOffset.UTC).getYear() + 1;

        change(Instant.parse(year + "-07-05T08:30:00Z"), "Room 3");
        assertThat(FreshSession.session(ref).when()).isEqualTo("5 July " + year + ", 9:30am to 10:30am");
        assertThat(newest("DTSTART")).isEqualTo(year + "0705T083000Z");

        change(Instant.parse(year + "-01-11T09:30:00Z"), "Room 3");
        assertThat(FreshSession.session(ref).when()).isEqualTo("11 January " + year + ", 9:30am to 10:30am");
        assertThat(newest("DTSTART")).isEqualTo(year + "0111T093000Z");
    }

    @Test
    void commas_line_breaks_and_letters_of_other_languages_come_through_and_no_line_is_longer_than_75_octets()
            throws Exception {
        var place =
                "Ystafell gyfarfod, ail lawr; Neuadd y Dref \\ Tŷ'r Cyngor, gwynt a glaw a phob tywydd 🌧🌧🌧🌧🌧🌧";
        change(FreshSession.freeTime(), place);

        var text = FreshSession.letters(ref, person).get(1).calendar;

        assertThat(value(read(text), "LOCATION")).isEqualTo(place);
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void the_file_of_all_bookings_names_nobody_and_is_valid() throws Exception {
        var text = In.tx(() -> messages.published(Booking.coming(person, Instant.now()), Instant.now()));

        isValid(read(text));
        assertThat(unfolded(text)).contains("METHOD:PUBLISH").doesNotContain("ATTENDEE");
    }

    @Test
    void a_file_without_bookings_is_valid_and_adds_nothing() throws Exception {
        var calendar = read(messages.published(List.of(), Instant.now()));

        isValid(calendar);
        assertThat(calendar.<CalendarComponent>getComponent("VTIMEZONE")).isPresent();
        assertThat(calendar.<CalendarComponent>getComponent("VEVENT")).isEmpty();
        assertThat(Cast.KIT.get("/sessions/mine.ics").statusCode()).isEqualTo(200);
    }

    @Test
    void who_gave_up_and_gets_a_place_again_from_the_waiting_list_has_a_valid_message_with_a_higher_sequence()
            throws Exception {
        var full = FreshSession.open(1);
        var others = FreshSession.people(1);
        FreshSession.book(full, person);
        FreshSession.book(full, others.get(0));
        FreshSession.cancel(full, person);
        FreshSession.book(full, person);
        FreshSession.cancel(full, others.get(0));

        var calendars = FreshSession.letters(full, person).stream()
                .filter(letter -> letter.calendar != null)
                .map(letter -> parsed(letter.calendar))
                .toList();

        assertThat(calendars).allSatisfy(CalendarMessageTest::isValid);
        assertThat(calendars.stream().map(calendar -> calendar.getMethod().getValue()))
                .containsExactly("REQUEST", "CANCEL", "REQUEST");
        assertThat(calendars.stream().map(calendar -> value(calendar, "SEQUENCE")))
                .containsExactly("1", "2", "3");
        assertThat(calendars.stream().map(calendar -> value(calendar, "UID")).distinct())
                .hasSize(1);
    }

    private void change(Instant start, String place) {
        In.tx(() -> {
            var session = LiveSession.locked(ref);
            var plan = new LiveSession.Plan(
                    session.title,
                    session.summary,
                    null,
                    start,
                    start.plus(Duration.ofHours(1)),
                    place,
                    null,
                    30,
                    Cast.THEO.person());
            FreshSession.bookings().change(session, plan, Cast.THEO.person(), Instant.now());
        });
    }

    private String newest(String property) throws Exception {
        var letters = FreshSession.letters(ref, person);
        return value(read(letters.get(letters.size() - 1).calendar), property);
    }

    private static void isValid(Calendar calendar) {
        var found = calendar.validate();
        assertThat(found.hasErrors()).as(found.toString()).isFalse();
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static Calendar parsed(String text) {
        try {
            return read(text);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String value(Calendar calendar, String property) {
        CalendarComponent event =
                calendar.<CalendarComponent>getComponent("VEVENT").orElseThrow();
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }
}
