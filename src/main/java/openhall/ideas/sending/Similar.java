package openhall.ideas.sending;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import openhall.ideas.Decision;
import openhall.ideas.Proposal;
import openhall.web.Formats;

/** A published idea that looks like one about to be sent, and can still be supported or followed. */
record Similar(String ref, String title, String status, int supportCount) {
    private static final String MOST_ALIKE = """
            select i.ref, i.title, i.decision, i.support_count from idea i
            where i.visibility = 'PUBLISHED' and i.decision not in ('NOT_ACCEPTED', 'MERGED')
              and (i.title % :title or (i.title || ' ' || i.problem) % :words)
            order by greatest(similarity(i.title, :title), similarity(i.title || ' ' || i.problem, :words)) desc, i.id
            limit 5
            """;

    static List<Similar> to(Proposal what, EntityManager em) {
        List<?> rows = em.createNativeQuery(MOST_ALIKE)
                .setParameter("title", what.title())
                .setParameter("words", what.title() + " " + what.problem())
                .getResultList();
        var alike = new ArrayList<Similar>();
        rows.forEach(row -> alike.add(of((Object[]) row)));
        return alike;
    }

    public String supports() {
        return Formats.times(supportCount, "person supports this", "people support this");
    }

    private static Similar of(Object[] row) {
        var decision = Decision.valueOf(row[2].toString());
        return new Similar(row[0].toString(), row[1].toString(), decision.text(), ((Number) row[3]).intValue());
    }
}
