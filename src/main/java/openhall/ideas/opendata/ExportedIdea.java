package openhall.ideas.opendata;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import openhall.ideas.Idea;
import openhall.ideas.Visibility;
import org.hibernate.annotations.UuidGenerator;

/** An idea that was in an export with contacts, so that its author can see that it was. */
@Entity
public class ExportedIdea extends PanacheEntityBase {
    static final int SOME = 500;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public IdeaExport export;

    @ManyToOne(fetch = FetchType.LAZY)
    public Idea idea;

    @SuppressWarnings("NullAway.Init")
    protected ExportedIdea() {}

    /**
     * Some of an export with their authors, in order. Whoever was erased, left or took the idea back since it was asked
     * for is not given any more.
     */
    static List<ExportedIdea> some(UUID export, UUID after) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Panache.getEntityManager()
                        .createQuery("""
                        from ExportedIdea x join fetch x.idea i join fetch i.author a
                         where x.export.id = :export and x.id > :after and i.visibility = :published
                           and a.erasedAt is null and a.leftAt is null
                         order by x.id
                        """, ExportedIdea.class)
                        .setParameter("export", export)
                        .setParameter("after", after)
                        .setParameter("published", Visibility.PUBLISHED)
                        .setMaxResults(SOME)
                        .getResultList());
    }
}
