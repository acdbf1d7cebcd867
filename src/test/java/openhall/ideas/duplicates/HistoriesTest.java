package openhall.ideas.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.Cast;
import openhall.In;
import openhall.ideas.Follow;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.people.Person;
import openhall.web.Refused;
import org.junit.jupiter.api.Test;

/** Whatever people do in whatever order, counts are what the rows say, and what people chose themselves stays. */
@QuarkusTest
class HistoriesTest {
    private static final int IDEAS = 5;
    private static final int PEOPLE = 4;
    private static final int STEPS = 40;

    /** Followers that a merger brought and nothing brings there any more. */
    private static final String BROUGHT_BY_NOTHING = """
            select count(*) from follow f join idea t on t.id = f.idea_id
             where t.ref in (:refs) and f.via_id is not null and not exists (
                select 1 from idea i where i.id = f.via_id and i.merged_into_id = t.id
                   and (i.author_id = f.person_id or exists (
                       select 1 from follow o where o.idea_id = i.id and o.person_id = f.person_id)))""";

    private static final String MISCOUNTED = """
            select count(*) from idea i where i.ref in (:refs) and (
                i.support_count <> (select count(*) from support s where s.idea_id = i.id)
                or i.kin_count <> (select count(*) from alike_link l where i.id in (l.one_id, l.other_id))
                    + (select count(*) from merger m
                        where m.undone_at is null and i.id in (m.idea_id, m.target_id)))""";

    @Test
    void random_histories_leave_counts_that_equal_a_recount() {
        for (var seed = 1; seed <= 4; seed++) {
            new History(seed).run();
        }
    }

    private static final class History {
        private final Random random;
        private final List<String> refs = new ArrayList<>();
        private final List<UUID> people = new ArrayList<>();
        private final Map<String, Set<UUID>> chosen = new HashMap<>();
        private final long seed;

        History(long seed) {
            this.seed = seed;
            random = new Random(seed);
            for (var i = 0; i < IDEAS; i++) {
                refs.add(FreshIdea.published());
            }
            for (var i = 0; i < PEOPLE; i++) {
                people.add(In.tx(() -> IdeaCast.resident().id));
            }
            refs.forEach(ref -> chosen.put(ref, new TreeSet<>()));
        }

        void run() {
            for (var step = 0; step < STEPS; step++) {
                step();
                assertThat(counted(MISCOUNTED))
                        .as("seed %d, step %d", seed, step)
                        .isZero();
                assertThat(counted(BROUGHT_BY_NOTHING))
                        .as("seed %d, step %d", seed, step)
                        .isZero();
            }
            refs.forEach(ref -> tried(() -> FreshMerger.undo(ref)));
            refs.forEach(ref ->
                    assertThat(followers(ref)).as("seed %d, %s", seed, ref).isEqualTo(chosen.get(ref)));
        }

        private void step() {
            var ref = refs.get(random.nextInt(IDEAS));
            var other = refs.get(random.nextInt(IDEAS));
            var person = people.get(random.nextInt(PEOPLE));
            switch (random.nextInt(6)) {
                case 0 -> {
                    if (tried(() -> FreshMerger.support(ref, person))) {
                        chosen.get(ref).add(person);
                    }
                }
                case 1 -> {
                    if (!IdeaCast.idea(ref).isMerged()) {
                        follow(ref, person);
                    }
                }
                case 2, 3 -> tried(() -> FreshMerger.merge(ref, other));
                case 4 -> tried(() -> FreshMerger.undo(ref));
                default -> tried(() -> link(ref, other));
            }
        }

        private void follow(String ref, UUID person) {
            In.tx(() -> {
                Person follower = Person.findById(person);
                Follow.begin(Idea.held(ref), follower, Instant.now());
            });
            chosen.get(ref).add(person);
        }

        private static void link(String ref, String other) {
            if (ref.equals(other)) {
                return;
            }
            In.tx(() -> AlikeLink.join(Two.held(ref, other), Cast.NIA.person(), Instant.now()));
        }

        private static boolean tried(Runnable act) {
            try {
                act.run();
                return true;
            } catch (Refused refused) {
                return false;
            }
        }

        private long counted(String sql) {
            return In.tx(() -> ((Number) Panache.getEntityManager()
                            .createNativeQuery(sql)
                            .setParameter("refs", refs)
                            .getSingleResult())
                    .longValue());
        }

        private static Set<UUID> followers(String ref) {
            return In.tx(() -> Follow.readers(Idea.held(ref)).stream()
                    .map(person -> person.id)
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
    }
}
