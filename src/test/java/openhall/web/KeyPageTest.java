package openhall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyPageTest {
    private static final List<String> ALL = List.of("a", "b", "c");

    @Test
    void rows_that_are_all_here_are_shown_a_page_at_a_time() {
        var first = KeyPage.among(ALL, 2, row -> row, null);
        assertThat(first.rows()).containsExactly("a", "b");
        assertThat(first.next()).isEqualTo("b");

        var last = KeyPage.among(ALL, 2, row -> row, first.next());
        assertThat(last.rows()).containsExactly("c");
        assertThat(last.next()).isNull();
    }

    @Test
    void a_key_that_is_not_there_begins_at_the_beginning() {
        assertThat(KeyPage.among(ALL, 2, row -> row, "z").rows()).containsExactly("a", "b");
        assertThat(KeyPage.among(List.<String>of(), 2, row -> row, "z").rows()).isEmpty();
    }

    @Test
    void a_page_that_is_just_full_is_the_last() {
        assertThat(KeyPage.among(ALL, 3, row -> row, null).next()).isNull();
        assertThat(KeyPage.among(ALL, 3, row -> row, "c").rows()).isEmpty();
    }
}
