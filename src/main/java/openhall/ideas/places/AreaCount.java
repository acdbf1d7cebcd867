package openhall.ideas.places;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import openhall.people.CouncilArea;
import org.jspecify.annotations.Nullable;

/** How many published ideas an area has, and how many of them wait for a reply; without an area, all the others. */
record AreaCount(@Nullable CouncilArea area, long ideas, long waiting) {
    private static final String COUNTS = """
            select case when i.area in (:areas) then i.area else '' end as area, count(*) as ideas,
                   count(i.waiting_since) as waiting
              from idea i where i.visibility = 'PUBLISHED' group by 1
            """;

    private static final String OTHERS = "";

    /** The areas in the council's order, then what is elsewhere or not said. One statement. */
    static List<AreaCount> of(List<CouncilArea> areas) {
        var counted = counted(areas);
        var counts = new ArrayList<AreaCount>();
        areas.forEach(area -> counts.add(of(area, counted.get(area.name()))));
        counts.add(of(null, counted.get(OTHERS)));
        return counts;
    }

    public String name() {
        return area == null ? "Elsewhere or not said" : area.name();
    }

    /** Empty where no list shows just these. */
    public String path() {
        return area == null ? "" : "/ideas?area=" + area.slug();
    }

    private static AreaCount of(@Nullable CouncilArea area, Object @Nullable [] row) {
        return row == null ? new AreaCount(area, 0, 0) : new AreaCount(area, (Long) row[1], (Long) row[2]);
    }

    private static Map<String, Object[]> counted(List<CouncilArea> areas) {
        var names = areas.isEmpty()
                ? List.of(OTHERS)
                : areas.stream().map(CouncilArea::name).toList();
        var counted = new HashMap<String, Object[]>();
        Panache.getSession()
                .createNativeQuery(COUNTS, Object[].class)
                .addScalar("area", String.class)
                .addScalar("ideas", Long.class)
                .addScalar("waiting", Long.class)
                .setParameterList("areas", names)
                .getResultList()
                .forEach(row -> counted.put((String) row[0], row));
        return counted;
    }
}
