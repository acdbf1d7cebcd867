package openhall.hackathons.event;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import openhall.Cast;
import openhall.In;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Team;
import openhall.people.Person;
import org.jspecify.annotations.Nullable;

/** Places, mentors and schedules of hackathons that no other test has touched. */
public final class FreshEvent {
    private FreshEvent() {}

    /** A time of a mentor. */
    public record Slot(String slug, String id) {
        public String path() {
            return "/hackathons/" + slug + "/mentors/" + id + "/slot";
        }
    }

    /** One that the team of this person, and nobody else, can take. */
    public static Slot freeFor(UUID member) {
        return slot(Hackathons.teamOf(member, Instant.now()).slug(), 1);
    }

    public static Slot takenBy(UUID member) {
        var team = Hackathons.teamOf(member, Instant.now());
        var slot = slot(team.slug(), 1);
        In.tx(() -> MentorSlot.held(Hackathon.named(team.slug()), UUID.fromString(slot.id))
                .take(Team.byRef(team.ref()), Person.findById(member), Instant.now()));
        return slot;
    }

    /** A time of Lena's that begins in so many hours. */
    static Slot slot(String slug, int hours) {
        return In.tx(() -> {
            var hackathon = Hackathon.named(slug);
            var lena = Cast.LENA.person();
            var mentor = Mentor.of(hackathon).stream().findFirst().orElseGet(() -> lena(hackathon, lena));
            var starts = Instant.now().plus(Duration.ofHours(hours));
            var when = new Hackathon.Window(starts, starts.plus(Duration.ofMinutes(30)));
            return new Slot(slug, MentorSlot.offer(mentor, when, "Room 2", Cast.OMAR.person(), Instant.now()).id + "");
        });
    }

    private static Mentor lena(Hackathon hackathon, Person lena) {
        return Mentor.add(hackathon, lena, "Plans and budgets", Cast.OMAR.person(), Instant.now());
    }

    /** The organiser's address of a mentor without times. */
    public static String mentor() {
        var slug = FreshHackathon.running().slug();
        return In.tx(() -> {
            var mentor = lena(Hackathon.named(slug), Cast.LENA.person());
            return "/organise/" + slug + "/mentors/" + mentor.id;
        });
    }

    /** The organiser's address of a time that nobody has. */
    public static String mentorTime() {
        var slot = slot(FreshHackathon.running().slug(), 1);
        return In.tx(() -> {
            var held = MentorSlot.held(Hackathon.named(slot.slug()), UUID.fromString(slot.id()));
            return "/organise/" + slot.slug() + "/mentors/" + held.mentor.id + "/times/" + held.id;
        });
    }

    /** The organiser's address of something on a schedule. */
    public static String item() {
        var slug = FreshHackathon.running().slug();
        return In.tx(() -> {
            var starts = Instant.now().truncatedTo(ChronoUnit.MINUTES);
            var line = new Hackathon.ScheduleLine(starts, starts.plusSeconds(1800), "Opening", "Hall", "Come in.");
            var item = ScheduleItem.add(Hackathon.named(slug), line, Cast.OMAR.person(), Instant.now());
            return "/organise/" + slug + "/schedule/" + item.id;
        });
    }

    /** Where Ada has a place, and her code. */
    public static Map<String, String> registered() {
        var slug = FreshHackathon.registered(Cast.ADA).slug();
        return Map.of("registered", slug, "code", of(slug, Cast.ADA.id()).ref);
    }

    static Registration of(String slug, UUID person) {
        return In.tx(
                () -> Objects.requireNonNull(Registration.of(Hackathon.named(slug), Person.<Person>findById(person))));
    }

    /** With so many places, of which none is taken. */
    static String limitedTo(@Nullable Integer capacity) {
        var slug = FreshHackathon.running().slug();
        limit(slug, capacity);
        return slug;
    }

    static void limit(String slug, @Nullable Integer capacity) {
        In.tx(() -> Places.resize(Hackathon.named(slug), capacity, Cast.OMAR.person(), Instant.now()));
    }

    static List<UUID> newcomers(int many) {
        return In.tx(() -> IntStream.range(0, many)
                .mapToObj(i -> Person.residentAt(UUID.randomUUID() + "@example.org", "New Comer", Instant.now()).id)
                .toList());
    }

    static Places.Place register(String slug, UUID person) {
        return In.tx(() -> Places.Place.of(
                Places.register(Hackathon.named(slug), Person.findById(person), ComingAs.ALONE, "", Instant.now())));
    }

    static void giveUp(String slug, UUID person) {
        In.tx(() -> Places.giveUp(Hackathon.named(slug), Person.findById(person), Instant.now()));
    }
}
