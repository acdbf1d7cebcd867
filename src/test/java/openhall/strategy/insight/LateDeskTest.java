package openhall.strategy.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import openhall.strategy.LateWork;
import org.junit.jupiter.api.Test;

class LateDeskTest {
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
    private static final UUID OURS = UUID.randomUUID();
    private static final UUID THEIRS = UUID.randomUUID();

    @Test
    void only_what_is_late_in_the_parts_that_are_seen_is_listed_and_the_longest_late_first() {
        var desk = new LateDesk();
        desk.kinds = List.of(
                kind(
                        "Reviews",
                        late("B", "2026-11-02", OURS),
                        late("A", "2026-11-01", OURS),
                        late("C", "2026-10-01", THEIRS)),
                kind("Answers", late("D", "2026-10-01", THEIRS)));

        var seen = desk.in(Set.of(OURS), AT);

        assertThat(seen).extracting(LateDesk.OfKind::title).containsExactly("Reviews");
        assertThat(seen.get(0).rows()).extracting(LateWork.Late::words).containsExactly("A", "B");
    }

    @Test
    void where_nothing_is_late_there_is_nothing() {
        var desk = new LateDesk();
        desk.kinds = List.of(kind("Reviews"));

        assertThat(desk.in(Set.of(OURS), AT)).isEmpty();
    }

    private static LateWork.Late late(String words, String since, UUID unit) {
        return new LateWork.Late(words, LocalDate.parse(since), "/", unit);
    }

    private static LateWork kind(String title, LateWork.Late... rows) {
        return new LateWork() {
            @Override
            public String title() {
                return title;
            }

            @Override
            public List<Late> late(Instant at) {
                return List.of(rows);
            }
        };
    }
}
