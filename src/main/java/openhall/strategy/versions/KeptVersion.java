package openhall.strategy.versions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import openhall.strategy.Strategy;
import org.jspecify.annotations.Nullable;

/** The whole text of a version, kept as it was last loaded, so that it can be read and compared for ever. */
public final class KeptVersion {
    private static final String KEEP = """
            insert into strategy_version (strategy_id, content, kept_at)
            select s.id,
                   jsonb_build_object(
                       'title', s.title,
                       'summary', s.summary,
                       'owner', s.owner,
                       'outcomes', (
                           select coalesce(jsonb_agg(jsonb_build_object(
                                      'slug', o.slug, 'title', o.title, 'definition', '')
                                  order by o.position), cast('[]' as jsonb))
                             from outcome o where o.retired_at is null),
                       'themes', (
                           select coalesce(jsonb_agg(jsonb_build_object(
                                      'slug', t.slug, 'title', t.title, 'definition', t.definition)
                                  order by t.position), cast('[]' as jsonb))
                             from theme t where t.retired_at is null),
                       'goals', (
                           select coalesce(jsonb_agg(jsonb_build_object(
                                      'slug', g.slug, 'title', g.title, 'theme', t.slug, 'why', g.why,
                                      'owner', g.owner, 'claim', g.claim,
                                      'outcomes', (
                                          select coalesce(jsonb_agg(o.slug order by o.position), cast('[]' as jsonb))
                                            from goal_outcome x join outcome o on o.id = x.outcome_id
                                           where x.goal_id = g.id),
                                      'measures', (
                                          select coalesce(jsonb_agg(jsonb_build_object(
                                                     'slug', m.slug, 'title', m.title, 'definition', m.definition,
                                                     'numerator', m.numerator, 'denominator', m.denominator,
                                                     'unit', m.unit, 'direction', m.direction,
                                                     'source', concat_ws(':', m.source_key, m.source_argument),
                                                     'baseline', m.baseline, 'target', m.target,
                                                     'targetBy', m.target_by, 'owner', m.owner,
                                                     'actionIfMissed', m.action_if_missed)
                                                 order by m.position), cast('[]' as jsonb))
                                            from measure m where m.goal_id = g.id and m.retired_at is null))
                                  order by t.position, g.position, g.slug), cast('[]' as jsonb))
                             from goal g join theme t on t.id = g.theme_id where g.retired_at is null)),
                   cast(:at as timestamptz)
              from strategy s
             where s.replaced_at is null
            on conflict (strategy_id) do update set content = excluded.content, kept_at = excluded.kept_at
             where strategy_version.content <> excluded.content
            """;

    private static final String KEEP_EARLIER = """
            insert into strategy_version (strategy_id, content, kept_at)
            select e.id,
                   v.content || jsonb_build_object(
                       'title', e.title,
                       'summary', e.summary,
                       'goals', jsonb_path_query_array(v.content, '$.goals[0 to last - 1]')),
                   e.loaded_at
              from strategy e, strategy s
              join strategy_version v on v.strategy_id = s.id
             where e.id = :earlier and s.replaced_at is null
            """;

    private static final String CONTENT =
            "select cast(v.content as text) from strategy_version v where v.strategy_id = :strategy";

    private KeptVersion() {}

    /** Keeps what is stored now as the text of the version in force; call it when everything has been loaded. */
    public static void keep(Instant at) {
        Panache.getEntityManager()
                .createNativeQuery(KEEP)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** For a version of which only the words are known: it said what the one in force says, but for its last goal. */
    public static void keepWithoutLastGoal(Strategy earlier) {
        var database = Panache.getEntityManager();
        database.flush();
        database.createNativeQuery(KEEP_EARLIER)
                .setParameter("earlier", earlier.id)
                .executeUpdate();
    }

    /** Null when a version is from before texts were kept. */
    static @Nullable VersionText of(Strategy version, ObjectMapper json) {
        List<?> found = Panache.getEntityManager()
                .createNativeQuery(CONTENT)
                .setParameter("strategy", version.id)
                .getResultList();
        try {
            return found.isEmpty() ? null : json.readValue(String.valueOf(found.get(0)), VersionText.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
