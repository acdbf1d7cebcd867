package openhall.strategy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.strategy.files.GoalText;
import openhall.web.Forms;
import openhall.web.Option;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What the council wants to reach, with the post that answers for it; its measures say how everyone will know. */
@Entity
public class Goal extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String slug;
    public String title;

    @ManyToOne(fetch = FetchType.LAZY)
    public Theme theme;

    public String why;
    public String owner;

    /** What a source says without evidence; shown as a claim until a measure bears it out. */
    public @Nullable String claim;

    public int position;
    public String contentHash;
    public @Nullable Instant retiredAt;

    @ManyToMany
    @JoinTable(
            name = "goal_outcome",
            joinColumns = @JoinColumn(name = "goal_id"),
            inverseJoinColumns = @JoinColumn(name = "outcome_id"))
    @OrderBy("position")
    public Set<Outcome> outcomes = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Goal() {}

    /** Takes what the file says, unless nothing changed; false when its theme is not stored. */
    public static boolean publish(GoalText text, int place, Instant at) {
        var theme = Theme.bySlug(text.theme());
        if (theme == null) {
            return false;
        }
        var goal = bySlug(text.slug());
        if (goal == null) {
            goal = new Goal();
        } else if (goal.retiredAt == null && goal.position == place && goal.contentHash.equals(text.hash())) {
            return true;
        }
        goal.take(text, theme, place);
        goal.persist();
        Measure.publish(goal, text.measures(), at);
        Activity.record(null, "published", goal.subject(), at);
        return true;
    }

    private void take(GoalText text, Theme under, int place) {
        slug = text.slug();
        title = text.title();
        theme = under;
        why = text.why();
        owner = text.owner();
        claim = text.claim();
        position = place;
        contentHash = text.hash();
        retiredAt = null;
        outcomes.clear();
        outcomes.addAll(Outcome.named(text.outcomes()));
    }

    /** Goals that are no longer in the files stay with their history, and are aimed at no longer. */
    public static void retireAllBut(Collection<String> slugs, Instant at) {
        for (var goal : current()) {
            if (!slugs.contains(goal.slug)) {
                goal.retire(at);
            }
        }
    }

    private void retire(Instant at) {
        retiredAt = at;
        Activity.record(null, "retired", subject(), at);
    }

    public Subject subject() {
        return new Subject("goal", slug, title, path());
    }

    public String path() {
        return "/strategy/goals/" + slug;
    }

    /** The goal of this name, retired or not. */
    public static @Nullable Goal bySlug(String slug) {
        return Forms.isKeepable(slug) ? find("slug", slug).firstResult() : null;
    }

    /** The goals aimed at now, to choose from. */
    public static List<Option> options() {
        return current().stream().map(goal -> Option.of(goal.slug, goal.title)).toList();
    }

    static @Nullable Goal withParts(String slug) {
        List<Goal> found =
                list("select g from Goal g join fetch g.theme left join fetch g.outcomes where g.slug = ?1", slug);
        return found.isEmpty() ? null : found.get(0);
    }

    /** The goals aimed at now that should help with an outcome. */
    public static List<Goal> helping(Outcome outcome) {
        return list(
                "select g from Goal g join g.outcomes o where o = ?1 and g.retiredAt is null order by g.position, g.slug",
                outcome);
    }

    private static List<Goal> current() {
        return list("retiredAt is null order by position, slug");
    }
}
