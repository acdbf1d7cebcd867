package openhall.skills;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The target of each of some people in each skill: the highest of what their post, the words of their job title and being
 * a champion ask for. There is one rule, in SQL, for pages of today and for counts of any past day.
 */
record OwnTargets(Map<Key, Integer> levels) {
    /** Whose target in what. */
    record Key(UUID personId, UUID skillId) {}

    /** After every posting and every target that is not over. */
    static final Instant TODAY = Instant.parse("9999-01-01T00:00:00Z");

    /** {@code offset 0} keeps the title from being worked out again for each target. */
    private static final String AIMED = """
            select p.person_id, p.unit_id, p.audience, t.skill_id, max(t.level) as target
              from (select person_id, unit_id, audience,
                           ' ' || regexp_replace(lower(coalesce(job_title, '')), '[^a-z0-9]+', ' ', 'g') || ' ' as title
                      from posting where since < :before and (until is null or until >= :before) {who} offset 0) p
              join skill_target t on t.since < :before and (t.until is null or t.until >= :before) {what}
               and (t.audience = p.audience
                    or t.kind = 'JOB' and p.title like '% ' || t.job || ' %'
                    or t.kind = 'CHAMPIONS' and exists ({champion}))
             group by p.person_id, p.unit_id, p.audience, t.skill_id
            """;

    private static final String CHAMPION_NOW =
            "select 1 from person_role r where r.person_id = p.person_id and r.role = 'CHAMPION'";

    /** Everybody with a target in anything as of now, retired skills among them. */
    static final String OF_EVERYBODY =
            AIMED.replace("{who}", "").replace("{what}", "").replace("{champion}", CHAMPION_NOW);

    /** Of everybody in a query's own {@code line}. */
    static final String OF_LINE = AIMED.replace("{who}", "and person_id in (select id from line)")
            .replace("{what}", "")
            .replace("{champion}", CHAMPION_NOW);

    private static final String OF_PEOPLE = AIMED.replace("{who}", "and person_id in (:people)")
            .replace("{what}", "")
            .replace("{champion}", CHAMPION_NOW);

    /** Everybody with a target in {@code :skill} just before {@code :before}, where they sat then. */
    static final String IN_SKILL = before("and t.skill_id = :skill");

    /** The same in each of {@code :skills}. */
    static final String IN_SKILLS = before("and t.skill_id in (:skills)");

    private static String before(String what) {
        return AIMED.replace("{who}", "")
                .replace("{what}", what)
                .replace(
                        "{champion}",
                        "select 1 from champion_time c where c.person_id = p.person_id"
                                + " and c.since < :before and (c.until is null or c.until >= :before)");
    }

    /** As of now. One statement, however many people. */
    static OwnTargets of(Collection<UUID> people) {
        var levels = new HashMap<Key, Integer>();
        if (people.isEmpty()) {
            return new OwnTargets(levels);
        }
        Panache.getSession()
                .createNativeQuery(
                        "select a.person_id, a.skill_id, a.target from (" + OF_PEOPLE + ") a", Object[].class)
                .setParameter("before", TODAY)
                .setParameterList("people", people)
                .getResultList()
                .forEach(row -> levels.put(new Key((UUID) row[0], (UUID) row[1]), ((Number) row[2]).intValue()));
        return new OwnTargets(levels);
    }

    /** 1 to 4, or 0 where nothing is asked of this person. */
    int of(UUID personId, Skill skill) {
        return levels.getOrDefault(new Key(personId, skill.id), 0);
    }
}
