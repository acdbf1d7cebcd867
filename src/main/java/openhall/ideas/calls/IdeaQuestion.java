package openhall.ideas.calls;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import openhall.ideas.IdeaFilter;
import openhall.people.CouncilArea;
import openhall.strategy.Theme;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** Which published ideas a person wants to read, and in which order. */
public record IdeaQuestion(
        String words,
        @Nullable CallForIdeas call,
        @Nullable Theme theme,
        @Nullable CouncilArea area,
        IdeaFilter state,
        IdeaOrder order) {
    /** No entity has this column: it is made by the database, from the title, the problem and the suggestion. */
    private static final String HAS_WORDS = " and cast(sql('? @@ websearch_to_tsquery(''english'', ?)',"
            + " column(i.lexemes as String), cast(:words as String)) as Boolean) = true";

    public static IdeaQuestion everything() {
        return new IdeaQuestion("", null, null, null, IdeaFilter.ALL, IdeaOrder.NEWEST);
    }

    static IdeaQuestion of(CallForIdeas call) {
        return new IdeaQuestion("", call, null, null, IdeaFilter.ALL, IdeaOrder.NEWEST);
    }

    public String callSlug() {
        return call == null ? "" : call.slug;
    }

    public String themeSlug() {
        return theme == null ? "" : theme.slug;
    }

    public String areaSlug() {
        return area == null ? "" : area.slug();
    }

    /** Whether the whole list is shown, in whatever order. */
    public boolean isWhole() {
        return words.isEmpty() && call == null && theme == null && area == null && state == IdeaFilter.ALL;
    }

    /** Whether anything but the words is chosen, so that the choices have to be seen. */
    public boolean isChosen() {
        var filtered = call != null || theme != null || area != null || state != IdeaFilter.ALL;
        return filtered || order != IdeaOrder.NEWEST;
    }

    /** The address of the list with these filters; what is as usual is left out. */
    public String path() {
        var asked = new LinkedHashMap<String, String>();
        asked.put("q", words);
        asked.put("call", callSlug());
        asked.put("theme", themeSlug());
        asked.put("area", areaSlug());
        asked.put("state", state == IdeaFilter.ALL ? "" : state.slug());
        asked.put("order", order == IdeaOrder.NEWEST ? "" : order.slug());
        var query = asked.entrySet().stream()
                .filter(word -> !word.getValue().isEmpty())
                .map(word -> word.getKey() + "=" + Formats.encoded(word.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/ideas" : "/ideas?" + query;
    }

    /** The conditions that the database checks, after those that hold for every list. */
    String where() {
        return (words.isEmpty() ? "" : HAS_WORDS)
                + (call == null ? "" : " and i.call.id = :call")
                + (theme == null ? "" : " and i.theme.id = :theme")
                + (area == null ? "" : " and i.area = :area")
                + state.condition()
                + (order == IdeaOrder.WAITING ? " and i.waitingSince is not null" : "");
    }

    Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        if (!words.isEmpty()) {
            values.put("words", words);
        }
        if (call != null) {
            values.put("call", call.id);
        }
        if (theme != null) {
            values.put("theme", theme.id);
        }
        if (area != null) {
            values.put("area", area.name());
        }
        return values;
    }
}
