package openhall.skills;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import openhall.In;
import openhall.activity.Subject;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.skills.needs.NeedFold;
import openhall.skills.needs.NeedTally;
import openhall.strategy.Readings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each person is counted once, whatever skills they have a target for. */
@QuarkusTest
class PeopleInNeedTest {
    private static final Instant AT = Instant.now();

    @Inject
    NeedFold fold;

    @BeforeEach
    void countWhatIsAhead() {
        EvidenceToCome.isThere();
    }

    @Test
    void everybody_stands_as_their_own_page_of_skills_says() {
        var ahead = Newcomer.staff("Nia Ahead", Audience.STAFF, null);
        var behind = Newcomer.staff("Noa Behind", Audience.STAFF, null);
        Newcomer.staff("Nil Silent", Audience.STAFF, null).leave();
        In.tx(() -> {
            Skill.all().forEach(skill -> show(ahead, skill, Level.EXPERT));
            show(behind, Skill.current("SAFE"), Level.AWARENESS);
            SelfCheck.record(
                    Person.findById(behind.id()), Skill.current("CONF"), new SelfCheck.Answer(2, 5), Instant.now());
        });
        fold.fold(NeedTally.ALL, AT);

        var counted = In.tx(() -> Seat.ofPeople(Skill.all(), Readings.endOfDay(Instant.now())));

        assertThat(counted).containsExactlyInAnyOrderElementsOf(In.tx(PeopleInNeedTest::byHand));
        assertThat(counted)
                .anyMatch(seat -> seat.atTarget() > 0)
                .anyMatch(seat -> seat.below() > 0 && seat.replied() > 0)
                .anyMatch(seat -> seat.people() > seat.atTarget() + seat.below());
        ahead.leave();
        behind.leave();
        fold.fold(NeedTally.ALL, AT);
    }

    private static void show(Newcomer who, Skill skill, Level level) {
        Evidence.of(
                Person.findById(who.id()),
                skill,
                level,
                Evidence.Kind.COMPLETION,
                new Subject("course", UUID.randomUUID().toString(), "A course", "/courses/a-course"),
                Instant.now());
    }

    private record Place(UUID unitId, Audience audience) {}

    private static List<Seat> byHand() {
        var counts = new HashMap<Place, long[]>();
        List<Person> people = Person.list("leftAt is null and unit is not null");
        for (var person : people) {
            var stands = stands(person);
            if (stands != null) {
                var place = new Place(Objects.requireNonNull(person.unit).id, person.audience);
                var all = counts.computeIfAbsent(place, any -> new long[4]);
                for (var i = 0; i < all.length; i++) {
                    all[i] += stands[i];
                }
            }
        }
        var seats = new ArrayList<Seat>();
        counts.forEach(
                (place, all) -> seats.add(new Seat(place.unitId(), place.audience(), all[0], all[1], all[2], all[3])));
        return seats;
    }

    /** Counted, at target in every skill, below in one, replied about one; null for somebody without a target. */
    private static long @Nullable [] stands(Person person) {
        var targets = OwnTargets.of(List.of(person.id));
        var levels = new HashMap<UUID, Standing>();
        Standing.of(List.of(person.id)).forEach(standing -> levels.put(standing.skill.id, standing));
        var aimed = Skill.all().stream()
                .filter(skill -> targets.of(person.id, skill) > 0)
                .toList();
        if (aimed.isEmpty()) {
            return null;
        }
        var marks = aimed.stream()
                .map(skill -> new Mark(skill, levels.get(skill.id), targets.of(person.id, skill)))
                .toList();
        Map<UUID, SelfCheck> checks = SelfCheck.latest(person.id);
        return new long[] {
            1,
            marks.stream().allMatch(Mark::atTarget) ? 1 : 0,
            marks.stream().anyMatch(Mark::below) ? 1 : 0,
            aimed.stream().anyMatch(skill -> checks.containsKey(skill.id)) ? 1 : 0
        };
    }
}
