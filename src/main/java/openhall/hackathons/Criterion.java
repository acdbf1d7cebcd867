package openhall.hackathons;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;

/** One thing the judges look for, what it weighs, and what 1, 3 and 5 points mean in words. */
@Entity
public class Criterion extends PanacheEntityBase {
    /** The score form has this many places. */
    public static final int MOST = 6;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Hackathon hackathon;

    public String slug;
    public String title;
    public int weight;
    public int position;
    public String anchorOne;
    public String anchorThree;
    public String anchorFive;

    /** A criterion as its hackathon's file words it. */
    public record Plan(String slug, String title, int weight, String one, String three, String five) {}

    @SuppressWarnings("NullAway.Init")
    protected Criterion() {}

    /** By slug, so that a criterion that stays keeps what was scored by it. */
    public static void replace(Hackathon hackathon, List<Plan> plans) {
        var there = of(hackathon).stream().collect(Collectors.toMap(each -> each.slug, each -> each));
        for (int i = 0; i < plans.size(); i++) {
            var known = there.remove(plans.get(i).slug());
            define(hackathon, known == null ? new Criterion() : known, plans.get(i), i);
        }
        there.values().forEach(Criterion::delete);
    }

    private static void define(Hackathon hackathon, Criterion criterion, Plan plan, int position) {
        criterion.hackathon = hackathon;
        criterion.slug = plan.slug();
        criterion.title = plan.title();
        criterion.weight = plan.weight();
        criterion.position = position;
        criterion.anchorOne = plan.one();
        criterion.anchorThree = plan.three();
        criterion.anchorFive = plan.five();
        criterion.persist();
    }

    /** As it is worded now. */
    public Plan plan() {
        return new Plan(slug, title, weight, anchorOne, anchorThree, anchorFive);
    }

    public static List<Criterion> of(Hackathon hackathon) {
        return list("hackathon = ?1 order by position", hackathon);
    }
}
