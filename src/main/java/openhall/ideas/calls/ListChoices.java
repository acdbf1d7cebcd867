package openhall.ideas.calls;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import openhall.ideas.IdeaFilter;
import openhall.people.CouncilArea;
import openhall.people.CouncilFacts;
import openhall.strategy.Theme;
import openhall.web.Forms;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** What the list can be narrowed to. A word that is none of these narrows nothing. */
public record ListChoices(List<CallForIdeas> calls, List<Theme> themes, List<CouncilArea> areas) {
    /** Nobody remembers more of what they look for. */
    private static final int LONGEST = 200;

    public static ListChoices at(Instant now, CouncilFacts council) {
        return new ListChoices(CallForIdeas.opened(now), Theme.current(), council.areas());
    }

    public IdeaQuestion read(IdeaQuery asked) {
        return new IdeaQuestion(
                words(asked.q()),
                call(asked.call()),
                theme(asked.theme()),
                area(asked.area()),
                IdeaFilter.named(asked.state()),
                IdeaOrder.named(asked.order()));
    }

    public List<Option> callOptions() {
        return any("All calls", calls.stream().map(call -> Option.of(call.slug, call.title)));
    }

    public List<Option> themeOptions() {
        return any("All themes", themes.stream().map(theme -> Option.of(theme.slug, theme.title)));
    }

    public List<Option> areaOptions() {
        return any("All areas", areas.stream().map(area -> Option.of(area.slug(), area.name())));
    }

    public List<Option> stateOptions() {
        return IdeaFilter.options();
    }

    public List<Option> orderOptions() {
        return IdeaOrder.options();
    }

    /** What no text can hold is nothing to look for. */
    private static String words(@Nullable String typed) {
        var words = Forms.text(typed);
        if (!Forms.isKeepable(words)) {
            return "";
        }
        var length = Math.min(LONGEST, words.codePointCount(0, words.length()));
        return words.substring(0, words.offsetByCodePoints(0, length));
    }

    private static List<Option> any(String all, Stream<Option> each) {
        return Option.first(all, each.toList());
    }

    private @Nullable CallForIdeas call(@Nullable String slug) {
        return calls.stream().filter(call -> call.slug.equals(slug)).findFirst().orElse(null);
    }

    private @Nullable Theme theme(@Nullable String slug) {
        return themes.stream()
                .filter(theme -> theme.slug.equals(slug))
                .findFirst()
                .orElse(null);
    }

    private @Nullable CouncilArea area(@Nullable String slug) {
        return areas.stream()
                .filter(area -> area.slug().equals(slug))
                .findFirst()
                .orElse(null);
    }
}
