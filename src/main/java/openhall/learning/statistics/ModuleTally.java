package openhall.learning.statistics;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** How many people began and finished a module, and for how many it was the last thing that they began. */
@Entity
class ModuleTally extends PanacheEntityBase {
    private static final String DROP = """
            delete from module_tally t using course_module m where m.id = t.module_id and m.version_id = :version""";

    private static final String COUNT = """
            insert into module_tally (id, module_id, begun, finished, stopped)
            with %s,
            far as (
                select p.module_id, p.enrolment_id, p.completed_at,
                       t.completed_at is null and t.active_at < cast(:quiet as timestamptz)
                           and m.position = max(m.position) over (partition by t.id) as stopped
                  from taken t
                  join module_progress p on p.enrolment_id = t.id and p.steps_done > 0
                  join course_module m on m.id = p.module_id)
            select uuidv7(), m.id, count(f.enrolment_id), count(f.completed_at), count(*) filter (where f.stopped)
              from course_module m
              left join far f on f.module_id = m.id
             where m.version_id = :version
             group by m.id""".formatted(CourseTally.TAKEN);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID moduleId;
    public long begun;
    public long finished;
    public long stopped;

    @SuppressWarnings("NullAway.Init")
    protected ModuleTally() {}

    static void recount(UUID versionId, Instant at) {
        getEntityManager()
                .createNativeQuery(DROP)
                .setParameter("version", versionId)
                .executeUpdate();
        getEntityManager()
                .createNativeQuery(COUNT)
                .setParameter("version", versionId)
                .setParameter("quiet", at.minus(CourseTally.QUIET))
                .executeUpdate();
    }

    static List<ModuleTally> in(Collection<UUID> modules) {
        return list("moduleId in ?1", modules);
    }
}
