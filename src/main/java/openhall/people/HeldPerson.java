package openhall.people;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Who somebody is. When its time is over the whole person is erased, in every module. */
@ApplicationScoped
class HeldPerson implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "person",
            "About you",
            new KindOfRecord.Words(
                    "Your name and email address, when you were last here, and for staff the job, part of the council,"
                            + " manager, employee number and roles",
                    "To know who you are, to write to you, and to show you what is meant for you",
                    "You and administrators. Staff: your manager too. Others see your name only where you show it or"
                            + " work with them"),
            Basis.PUBLIC_TASK,
            Keeping.lasting(
                    "P3Y",
                    "after you leave the council or, as a resident, after you last signed in",
                    Keeping.End.DELETED));

    /** The first fact has the greatest id, so that they stand in this order. */
    private static final String FACTS = """
            select cast(lpad(to_hex(99 - f.n), 32, '0') as uuid) as id, p.created_at as at, f.label as label,
                   f.value as value, cast(null as text) as path
              from person p
              left join org_unit u on u.id = p.unit_id
              left join person m on m.id = p.manager_id
             cross join lateral (values
                   (1, 'Name', p.name),
                   (2, 'Email address', p.email),
                   (3, 'Job', p.job_title),
                   (4, 'Part of the council', u.name),
                   (5, 'Manager', m.name),
                   (6, 'Employee number', p.employee_number),
                   (7, 'Who you are', replace(lower(p.audience), '_', ' ')),
                   (8, 'Roles', (select string_agg(replace(lower(r.role), '_', ' '), ', ' order by r.role)
                                   from person_role r where r.person_id = p.id)),
                   (9, 'Password', case when p.password_hash is null then 'None'
                                        else 'Set. Only a code made from it is kept' end),
                   (10, 'Last signed in', to_char(p.here_at at time zone 'Europe/London', 'FMDD FMMonth YYYY')),
                   (11, 'Left', to_char(p.left_at at time zone 'Europe/London', 'FMDD FMMonth YYYY'))
                   ) as f(n, label, value)
             where p.id = :person and f.value is not null
            """;

    @Inject
    Register register;

    @Inject
    Clock clock;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("person", "person_role");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    /** The row itself is erased by {@link Register#erase}, last. Each person in a transaction of their own. */
    @Override
    public long purge(Instant before, boolean dryRun) {
        var over = QuarkusTransaction.requiringNew().call(() -> Person.goneSince(before));
        return dryRun
                ? over.size()
                : over.stream().filter(id -> forget(id, before)).count();
    }

    /** Somebody may have come back since they were found. */
    private boolean forget(UUID id, Instant before) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Person person = Person.findById(id);
                person.hold();
                return person.isGoneSince(before)
                        && register.erase(person, PersonErased.Why.PERIOD_OVER, null, clock.instant());
            });
        } catch (RuntimeException e) {
            Log.errorf(e, "Person %s was not erased and will be tried again; all others are", id);
            return false;
        }
    }
}
