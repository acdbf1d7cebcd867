package openhall.strategy.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.strategy.Answers;
import openhall.strategy.Reading.Group;
import org.junit.jupiter.api.Test;

class TogetherTest {
    private static final Rule COUNTS = Rule.counts(5);
    private static final UUID COUNCIL = new UUID(0, 1);
    private static final UUID REPAIRS = new UUID(0, 2);
    private static final UUID RENTING = new UUID(0, 3);
    private static final UUID LIBRARIES = new UUID(0, 4);

    private static Place place(UUID unit, Group group) {
        return new Place(unit, false, group);
    }

    private static Branch<Place> council() {
        var staff = Branch.of(
                place(COUNCIL, Group.STAFF),
                List.of(
                        Branch.alone(place(REPAIRS, Group.STAFF), Answers.of(6, 10)),
                        Branch.alone(place(RENTING, Group.STAFF), Answers.of(9, 12)),
                        Branch.alone(place(LIBRARIES, Group.STAFF), Answers.of(11, 21))));
        var management = Branch.of(
                place(COUNCIL, Group.MANAGEMENT),
                List.of(
                        Branch.alone(place(REPAIRS, Group.MANAGEMENT), Answers.of(1, 3)),
                        Branch.alone(place(RENTING, Group.MANAGEMENT), Answers.of(2, 8)),
                        Branch.alone(place(LIBRARIES, Group.MANAGEMENT), Answers.of(8, 10))));
        return Branch.of(place(COUNCIL, Group.EVERYONE), List.of(staff, management));
    }

    @Test
    void staff_are_hidden_where_management_is_because_everyone_without_staff_is_management() {
        assertThat(Suppression.of(council(), COUNTS, Map.of()).shown())
                .containsKeys(place(REPAIRS, Group.STAFF), place(RENTING, Group.STAFF));

        assertThat(new Together(council(), COUNTS, Map.of()).shown())
                .containsOnlyKeys(
                        place(COUNCIL, Group.EVERYONE),
                        place(COUNCIL, Group.STAFF),
                        place(COUNCIL, Group.MANAGEMENT),
                        place(LIBRARIES, Group.STAFF),
                        place(LIBRARIES, Group.MANAGEMENT));
    }

    @Test
    void where_nobody_is_few_both_are_shown() {
        var large = new Together(council(), new Rule(2, 0), Map.of()).shown();

        assertThat(large).containsKeys(place(REPAIRS, Group.STAFF), place(REPAIRS, Group.MANAGEMENT));
    }
}
