package openhall.hackathons.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import openhall.hackathons.teams.Suggestions.Match;
import openhall.hackathons.teams.Suggestions.Seeker;
import openhall.hackathons.teams.Suggestions.Side;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final UUID DATA = id(1);
    private static final UUID RESEARCH = id(2);
    private static final UUID DESIGN = id(3);
    private static final UUID BINS = id(11);
    private static final UUID PARKING = id(12);
    private static final UUID HOUSING = id(21);
    private static final UUID LIBRARIES = id(22);

    private final Side team = new Side(id(31), BINS, Set.of(DATA, RESEARCH), Set.of(DATA), List.of(HOUSING));

    @Test
    void of_people_without_a_team_those_who_know_most_of_what_the_other_does_not_come_first() {
        var data = UUID.randomUUID();
        var words = UUID.randomUUID();
        var bins = UUID.randomUUID();
        var seat = UUID.randomUUID();
        var me = new Suggestions.Seeker(UUID.randomUUID(), Set.of(data), Set.of(bins), seat);
        var alike = new Suggestions.Seeker(UUID.randomUUID(), Set.of(data), Set.of(bins), UUID.randomUUID());
        var other = new Suggestions.Seeker(UUID.randomUUID(), Set.of(words), Set.of(bins), seat);
        var elsewhere = new Suggestions.Seeker(UUID.randomUUID(), Set.of(words), Set.of(UUID.randomUUID()), seat);

        var pairs = Suggestions.pairs(me, List.of(me, alike, elsewhere, other));

        assertThat(pairs).extracting(Suggestions.Pair::other).containsExactly(other, alike);
    }

    @Test
    void a_skill_fits_when_the_team_wants_it_and_nobody_in_it_shows_it() {
        var match = only(seeker(41, Set.of(DATA, RESEARCH, DESIGN), LIBRARIES));

        assertThat(match.fit()).containsExactly(RESEARCH);
    }

    @Test
    void whoever_fits_better_comes_first_and_then_whoever_sits_elsewhere() {
        var fits = seeker(43, Set.of(RESEARCH), HOUSING);
        var elsewhere = seeker(42, Set.of(DATA), LIBRARIES);
        var alike = seeker(41, Set.of(), HOUSING);

        assertThat(lookings(Suggestions.forTeam(team, List.of(alike, elsewhere, fits))))
                .containsExactly(fits.looking(), elsewhere.looking(), alike.looking());
    }

    @Test
    void somebody_from_the_same_service_counts_half_and_the_third_of_one_not_at_all() {
        var two = new Side(id(32), BINS, Set.of(), Set.of(), List.of(HOUSING, HOUSING));

        assertThat(only(seeker(41, Set.of(), LIBRARIES)).newness()).isEqualTo(2);
        assertThat(only(seeker(41, Set.of(), HOUSING)).newness()).isEqualTo(1);
        assertThat(Match.of(seeker(41, Set.of(), HOUSING), two).newness()).isZero();
    }

    @Test
    void smaller_teams_come_first_where_all_else_is_the_same() {
        var big = new Side(id(30), BINS, Set.of(DATA), Set.of(), List.of(HOUSING, DESIGN));
        var small = new Side(id(33), BINS, Set.of(DATA), Set.of(), List.of(HOUSING));

        assertThat(Suggestions.forPerson(seeker(41, Set.of(DATA), LIBRARIES), List.of(big, small)).stream()
                        .map(Match::team))
                .containsExactly(small.team(), big.team());
    }

    @Test
    void nobody_is_suggested_for_a_challenge_they_did_not_tick() {
        var other = new Seeker(id(41), Set.of(RESEARCH), Set.of(PARKING), LIBRARIES);

        assertThat(Suggestions.forTeam(team, List.of(other))).isEmpty();
        assertThat(Suggestions.forPerson(other, List.of(team))).isEmpty();
    }

    @Test
    void at_most_five_are_suggested_and_the_order_they_came_in_changes_nothing() {
        var many = new ArrayList<>(IntStream.range(0, 12)
                .mapToObj(number -> seeker(50 + number, Set.of(RESEARCH), LIBRARIES))
                .toList());
        var first = Suggestions.forTeam(team, many);
        Collections.reverse(many);

        assertThat(first).hasSize(5).isEqualTo(Suggestions.forTeam(team, many));
    }

    private Match only(Seeker seeker) {
        return Suggestions.forTeam(team, List.of(seeker)).get(0);
    }

    private static Seeker seeker(int number, Set<UUID> skills, UUID seat) {
        return new Seeker(id(number), skills, Set.of(BINS), seat);
    }

    private static List<UUID> lookings(List<Match> matches) {
        return matches.stream().map(Match::looking).toList();
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
