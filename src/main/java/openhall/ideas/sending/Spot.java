package openhall.ideas.sending;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a page stands among those of a draft. There is no draft before the first answer. */
record Spot(
        @Nullable IdeaDraft draft, Step step, Topics topics, boolean toCheck) {
    static final String FIRST = "/ideas/new/problem";

    static Spot first(Topics topics) {
        return new Spot(null, Step.PROBLEM, topics, false);
    }

    public String action() {
        return draft == null ? "/ideas/drafts" : address(draft, step);
    }

    /** Where somebody comes back to when they have signed in. */
    public String here() {
        return draft == null ? FIRST : address(draft, step);
    }

    public String back() {
        var place = steps().indexOf(step);
        if (draft == null || (place == 0 && !toCheck)) {
            return "/ideas/new";
        }
        return draft.at(toCheck ? Step.CHECK : steps().get(place - 1));
    }

    /** Step 3 of 7. */
    public String progress() {
        var numbered = steps().stream().filter(Step::isNumbered).toList();
        return "Step " + (numbered.indexOf(step) + 1) + " of " + numbered.size();
    }

    /** The page after this one: the next, or the check page for whoever came from there. */
    Step next() {
        return toCheck ? Step.CHECK : steps().get(steps().indexOf(step) + 1);
    }

    /** Whoever looks at a page that has nothing to ask stands there all the same. */
    List<Step> steps() {
        return Step.where(topics.any() || step == Step.TOPIC);
    }

    private String address(IdeaDraft of, Step at) {
        return of.at(at) + (toCheck ? "?to=check" : "");
    }
}
