package openhall.ideas.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ideas of four subjects and some of none, in the words of different people. */
class GroupsTest {
    private static final List<String> BENCHES = List.of(
            "More benches in the park. My mother cannot walk far without a rest. Put benches along the path.",
            "Somewhere to sit by the river path. Older people need a bench to rest on every few minutes.",
            "Benches with arms. It is hard to get up from a park bench that has no arms.",
            "Shade over the benches. The park bench is too hot to sit on in summer.",
            "Repair the benches. Three park benches are broken and nobody can sit there.");

    private static final List<String> PERMITS = List.of(
            "Ask once for a parking permit. I sent proof of address for my parking permit three times.",
            "Parking permits for carers. Carers should get a parking permit without new proof each month.",
            "Renew a permit by phone. The form for a parking permit asks for the same proof again.",
            "Visitor permits. Buying a visitor parking permit takes seven steps.");

    private static final List<String> LIBRARY = List.of(
            "Open the library later. I work until six and the library is closed when I come home.",
            "Library on Sundays. Families would borrow books if the library opened on Sunday.",
            "Quiet hours in the library. Students need the library to be quiet in the evening to read books.",
            "Library books by post. People who cannot leave home would like to borrow library books.");

    private static final List<String> ALONE = List.of(
            "Swifts need nest boxes under roofs.",
            "Translate letters about council tax into Somali.",
            "A mural near the station.");

    @Test
    void ideas_about_one_subject_are_together() {
        var groups = Groups.of(all());

        assertThat(groups).hasSize(3);
        assertThat(groups.get(0).words()).containsAnyOf("bench", "benches");
        assertThat(groups).allSatisfy(group -> assertThat(group.texts()).hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void nine_in_ten_pairs_of_a_group_belong_together_and_two_in_three_of_those_are_found() {
        var pairs = 0;
        var right = 0;
        for (var group : Groups.of(all())) {
            for (var one : group.texts()) {
                for (var other : group.texts()) {
                    if (one < other) {
                        pairs++;
                        right += subject(one) == subject(other) && subject(one) < 3 ? 1 : 0;
                    }
                }
            }
        }
        assertThat(right).isGreaterThanOrEqualTo((int) Math.ceil(pairs * 0.9));
        assertThat(right).isGreaterThanOrEqualTo((10 + 6 + 6) * 2 / 3);
    }

    @Test
    void what_is_like_nothing_else_is_in_no_group() {
        var texts = all();
        var grouped = Groups.of(texts).stream()
                .flatMap(group -> group.texts().stream())
                .toList();

        assertThat(grouped).doesNotHaveDuplicates();
        assertThat(grouped.stream().map(texts::get)).doesNotContainAnyElementsOf(ALONE);
    }

    @Test
    void the_same_ideas_make_the_same_groups() {
        assertThat(Groups.of(all())).isEqualTo(Groups.of(all()));
    }

    @Test
    void few_or_empty_texts_make_no_group() {
        assertThat(Groups.of(List.of())).isEmpty();
        assertThat(Groups.of(List.of("One bench", "Two benches"))).isEmpty();
        assertThat(Groups.of(List.of("", "", "", ""))).isEmpty();
        assertThat(Groups.of(List.of("the of and", "the of and", "the of and"))).isEmpty();
    }

    private static List<String> all() {
        var all = new ArrayList<String>();
        List.of(BENCHES, PERMITS, LIBRARY, ALONE).forEach(all::addAll);
        return all;
    }

    private static int subject(int text) {
        return text < 5 ? 0 : text < 9 ? 1 : text < 13 ? 2 : 3 + text;
    }
}
