package openhall.skills;

import io.quarkus.hibernate.orm.panache.Panache;
import openhall.people.Audience;

/** Of how many members of staff anything is known, in any skill. One statement. */
public record SkillCoverage(long known, long staff) {

    public static SkillCoverage now() {
        return Panache.getEntityManager()
                .createQuery(
                        "select new openhall.skills.SkillCoverage(count(distinct s.person.id),"
                                + " (select count(p) from Person p where p.leftAt is null and p.audience <> :resident))"
                                + " from Standing s where s.person.leftAt is null and s.person.audience <> :resident"
                                + " and s.skill.framework.counted = true",
                        SkillCoverage.class)
                .setParameter("resident", Audience.RESIDENT)
                .getSingleResult();
    }
}
