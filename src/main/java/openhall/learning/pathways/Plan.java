package openhall.learning.pathways;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import openhall.learning.Json;
import org.jspecify.annotations.Nullable;

/** What a version of a pathway asks for, kept as JSON because it never changes. Items are written as in the file. */
public record Plan(
        boolean setsInOrder,
        List<PlanSet> sets,
        List<String> requires,
        @Nullable PlanCertificate certificate) {

    /** Some items of which so many have to be done: all of them, or fewer where people may choose. */
    public record PlanSet(String title, boolean inOrder, int take, List<String> items) {
        public boolean anyOf() {
            return take < items.size();
        }
    }

    /**
     * What the pathway certifies. It holds for a period (ISO 8601, such as P1Y), or until the end of a month of every year
     * (its English name in capitals); with neither it holds for ever. No items to renew means all of the pathway.
     */
    public record PlanCertificate(
            String title,
            @Nullable String valid,
            @Nullable String window,
            String early,
            List<String> renew,
            List<Integer> remind) {}

    public static Plan read(String json) {
        return Json.read(Plan.class, json);
    }

    public String json() {
        return Json.write(Plan.class, this);
    }

    /** Every item, those to renew included. */
    Set<String> items() {
        var items = new TreeSet<String>();
        sets.forEach(set -> items.addAll(set.items()));
        if (certificate != null) {
            items.addAll(certificate.renew());
        }
        return items;
    }

    /** The slugs of the courses it needs something of. */
    public Set<String> courses() {
        var courses = new TreeSet<String>();
        items().forEach(item -> courses.add(Item.of(item).course()));
        return courses;
    }

    /** What has to be done again to renew the certificate. */
    List<PlanSet> renewal() {
        if (certificate == null || certificate.renew().isEmpty()) {
            return sets;
        }
        var renew = certificate.renew();
        return List.of(new PlanSet("Renewal", false, renew.size(), renew));
    }

    boolean asksFor(String course) {
        return courses().contains(course);
    }
}
