package openhall.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import openhall.TestClock;
import org.junit.jupiter.api.Test;

/** Makes the history in a transaction that is taken back, and counts what each story left that somebody can go on with. */
@QuarkusTest
class DemoIdeaStoriesTest {
    private static final long SEED = 2026;
    private static final String BY_TITLE = " join idea i on i.id = x.idea_id where i.title = ";

    private static final Map<String, Integer> LEFT = Map.ofEntries(
            Map.entry("idea_comment x" + BY_TITLE + "'Free wifi in libraries that lasts longer than an hour'", 6),
            Map.entry("idea_comment where visibility = 'AWAITING_CHECK'", 2),
            Map.entry("idea_comment where visibility = 'NOT_PUBLISHED'", 1),
            Map.entry("idea_comment where visibility = 'PUBLISHED' and kind = 'QUESTION'", 2),
            Map.entry("comment_answer", 1),
            Map.entry("idea_picture x join idea i on i.sending = x.sending where i.picture_count = 1", 1),
            Map.entry("idea where visibility = 'PUBLISHED' and latitude is not null", 6),
            Map.entry("alike_link", 1),
            Map.entry("bulk_item where replied_at is not null", 3),
            Map.entry("merger where undone_at is null", 1),
            Map.entry("moved_support where answer is null", 1),
            Map.entry("merge_objection where answered_at is null", 1),
            Map.entry("prepared_decision where publish_at is not null", 1),
            Map.entry("assessment where replaced_at is null", 2),
            Map.entry("conflict_of_interest where declared", 1),
            Map.entry("redirection where published", 1),
            Map.entry("report where outcome is null", 1),
            Map.entry("appeal where outcome is null", 1),
            Map.entry("digest where published_at is not null", 1),
            Map.entry("digest where published_at is null", 1));

    @Inject
    TestClock clock;

    @Test
    void each_story_leaves_something_that_a_visitor_can_go_on_with() {
        clock.reset();
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(300));
        try {
            var before = counts();

            new DemoHistory(SEED, clock.instant()).makeOnce();

            var made = counts();
            before.forEach((what, count) -> made.merge(what, -count, Integer::sum));
            assertThat(made).containsExactlyInAnyOrderEntriesOf(LEFT);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static Map<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        LEFT.keySet().forEach(from -> counts.put(from, number(from)));
        return counts;
    }

    private static int number(String from) {
        return ((Number) Panache.getEntityManager()
                        .createNativeQuery("select count(*) from " + from)
                        .getSingleResult())
                .intValue();
    }
}
