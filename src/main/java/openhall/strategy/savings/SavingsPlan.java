package openhall.strategy.savings;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** How much the council planned to save in each year, as one source says. */
@Entity
class SavingsPlan extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String slug;
    public String title;
    public String source;
    public @Nullable String url;
    public LocalDate asOf;
    public @Nullable String note;
    public int position;

    /** Whole pounds by year. */
    @ElementCollection
    @CollectionTable(name = "savings_plan_year", joinColumns = @JoinColumn(name = "plan_id"))
    @MapKeyColumn(name = "for_year")
    @Column(name = "amount")
    public Map<Integer, Long> years = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected SavingsPlan() {}

    static void publish(List<PlanText> texts) {
        for (var i = 0; i < texts.size(); i++) {
            var plan =
                    SavingsPlan.<SavingsPlan>find("slug", texts.get(i).slug()).firstResult();
            if (plan == null) {
                plan = new SavingsPlan();
            }
            plan.take(texts.get(i), i);
            plan.persist();
        }
        var kept = texts.stream().map(PlanText::slug).toList();
        all().stream().filter(plan -> !kept.contains(plan.slug)).forEach(plan -> plan.delete());
    }

    private void take(PlanText text, int place) {
        slug = text.slug();
        title = text.title();
        source = text.source();
        url = text.url();
        asOf = text.asOf();
        note = text.note();
        position = place;
        if (!years.equals(text.years())) {
            years.clear();
            years.putAll(text.years());
        }
    }

    /** What should have been saved by the end of a year, since the plan began. */
    long by(int year) {
        return years.entrySet().stream()
                .filter(entry -> entry.getKey() <= year)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    int firstYear() {
        return Collections.min(years.keySet());
    }

    int lastYear() {
        return Collections.max(years.keySet());
    }

    static List<SavingsPlan> all() {
        return list("select distinct p from SavingsPlan p left join fetch p.years order by p.position");
    }
}
