package openhall.hackathons.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import openhall.hackathons.Team;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;

/** That somebody agreed to some terms, or took it back. */
@Entity
public class Acceptance extends PanacheEntityBase {
    private static final String KEEP = """
            insert into acceptance (id, person_id, terms_id, given, at)
            values (uuidv7(), :person, :terms, :given, cast(:at as timestamptz))
            on conflict (person_id, terms_id) do update set given = excluded.given, at = excluded.at
             where acceptance.given <> excluded.given""";

    /** Members of the team who have not agreed to the newest words of both terms that an entry rests on. */
    private static final String MISSING = """
            select count(*) from team_member m
             where m.team_id = :team and exists (
                   select 1 from event_terms t
                    where t.hackathon_id = m.hackathon_id and t.kind in ('CONDUCT', 'OPEN_LICENCE')
                      and not exists (select 1 from event_terms n
                                       where n.hackathon_id = t.hackathon_id and n.kind = t.kind and n.number > t.number)
                      and not exists (select 1 from acceptance a
                                       where a.terms_id = t.id and a.person_id = m.person_id and a.given))""";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    public EventTerms terms;

    /** Only photographs can be taken back. */
    public boolean given;

    public Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Acceptance() {}

    /** Whether this is new. */
    static boolean keep(Person person, EventTerms terms, boolean given, Instant at) {
        getEntityManager().flush();
        return getSession()
                        .createNativeMutationQuery(KEEP)
                        .setParameter("person", person.id)
                        .setParameter("terms", terms.id)
                        .setParameter("given", given)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    /** Which of these terms this person agrees to. */
    static Set<UUID> given(Person person, Collection<EventTerms> terms) {
        if (terms.isEmpty()) {
            return Set.of();
        }
        List<UUID> ids = getSession()
                .createSelectionQuery(
                        "select a.terms.id from Acceptance a where a.person = :person and a.terms in :terms"
                                + " and a.given = true",
                        UUID.class)
                .setParameter("person", person)
                .setParameterList("terms", terms)
                .getResultList();
        return new HashSet<>(ids);
    }

    static int missing(Team team) {
        getEntityManager().flush();
        return getSession()
                .createNativeQuery(MISSING, Long.class)
                .setParameter("team", team.id)
                .getSingleResult()
                .intValue();
    }
}
