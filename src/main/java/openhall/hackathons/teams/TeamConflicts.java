package openhall.hackathons.teams;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import openhall.hackathons.Hackathon;
import openhall.people.Person;

/** Teams that a judge should not read because of where they sit, whether they say so or not. */
public final class TeamConflicts {
    /** Residents report to nobody, so they have nobody's manager in common. */
    private static final String OF_LINE = """
            with recursive above(id) as (
                select p.manager_id from person p where p.id = :judge and p.manager_id is not null
                union
                select p.manager_id from person p join above a on a.id = p.id where p.manager_id is not null),
            below(id) as (
                select p.id from person p where p.manager_id = :judge
                union
                select p.id from person p join below b on b.id = p.manager_id)
            select distinct m.team_id as team
              from team_member m
              join person p on p.id = m.person_id
             where m.hackathon_id = :hackathon
               and (p.id in (select id from above)
                    or p.id in (select id from below)
                    or p.manager_id = (select j.manager_id from person j where j.id = :judge))
            """;

    private TeamConflicts() {}

    /** The teams with a member in the judge's line, above or below, or with the same manager. */
    public static Set<UUID> ofLine(Hackathon hackathon, Person judge) {
        return new HashSet<>(Panache.getSession()
                .createNativeQuery(OF_LINE, UUID.class)
                .setParameter("judge", judge.id)
                .setParameter("hackathon", hackathon.id)
                .getResultList());
    }
}
