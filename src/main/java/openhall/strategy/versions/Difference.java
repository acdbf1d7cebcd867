package openhall.strategy.versions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import openhall.web.Formats;

/** What changed from one version to another: added, removed, moved, or said in another way. */
record Difference(List<Change> changes) {
    /** What a version was kept without: it cannot be compared, and is no change. */
    private static final String UNKNOWN = "\0";

    enum Kind {
        ADDED("Added"),
        REMOVED("Removed"),
        MOVED("Moved"),
        CHANGED("Changed");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /** One change: to the strategy as a whole, a theme, an outcome, a goal, a measure or a figure. */
    record Change(Kind kind, String what, String slug, String title, String detail) {}

    /** Something a version names, with where it belongs and what is said of it. */
    private record Item(String what, String slug, String title, Place place, Map<String, String> facts) {
        Change change(Kind kind, String detail) {
            return new Change(kind, what, slug, title, detail);
        }
    }

    /** The theme of a goal, the goal of a measure; nothing for what stands by itself. */
    private record Place(String slug, String title) {
        static final Place NONE = new Place("", "");
    }

    static Difference between(VersionText before, VersionText after) {
        var old = items(before);
        var current = items(after);
        var oldFigures = before.figures();
        var figures = after.figures();
        if (oldFigures != null && figures != null) {
            putFigures(oldFigures, old);
            putFigures(figures, current);
        }
        var changes = new ArrayList<Change>();
        current.forEach((key, item) -> {
            var earlier = old.get(key);
            if (earlier == null) {
                changes.add(item.change(Kind.ADDED, in(item.place())));
            } else {
                compare(earlier, item, changes);
            }
        });
        old.forEach((key, item) -> {
            if (!current.containsKey(key)) {
                changes.add(item.change(Kind.REMOVED, in(item.place())));
            }
        });
        return new Difference(changes);
    }

    private static void compare(Item before, Item after, List<Change> changes) {
        if (!before.place().slug().equals(after.place().slug())) {
            changes.add(after.change(
                    Kind.MOVED,
                    "From " + before.place().title() + " to " + after.place().title()));
        }
        after.facts().forEach((name, value) -> {
            var was = before.facts().getOrDefault(name, UNKNOWN);
            if (!was.equals(UNKNOWN) && !value.equals(UNKNOWN) && !was.equals(value)) {
                changes.add(after.change(Kind.CHANGED, name + ": was \"" + was + "\", is now \"" + value + "\""));
            }
        });
    }

    private static String in(Place place) {
        return place.title().isEmpty() ? "" : "In " + place.title();
    }

    private static Map<String, Item> items(VersionText text) {
        var items = new LinkedHashMap<String, Item>();
        var themes = new LinkedHashMap<String, String>();
        put(items, new Item("Strategy", "strategy", text.title(), Place.NONE, facts(text)));
        for (var theme : text.themes()) {
            themes.put(theme.slug(), theme.title());
            put(items, new Item("Theme", theme.slug(), theme.title(), Place.NONE, facts(theme)));
        }
        for (var outcome : text.outcomes()) {
            put(items, new Item("Outcome", outcome.slug(), outcome.title(), Place.NONE, facts(outcome)));
        }
        for (var goal : text.goals()) {
            var theme = new Place(goal.theme(), themes.getOrDefault(goal.theme(), goal.theme()));
            put(items, new Item("Goal", goal.slug(), goal.title(), theme, facts(goal)));
            for (var measure : goal.measures()) {
                var place = new Place(goal.slug(), goal.title());
                put(items, new Item("Measure", measure.slug(), measure.title(), place, facts(measure)));
            }
        }
        return items;
    }

    /** Figures are compared only where both versions were kept with them. */
    private static void putFigures(List<VersionText.Fact> figures, Map<String, Item> items) {
        for (var figure : figures) {
            put(items, new Item("Figure", figure.slug(), figure.title(), Place.NONE, facts(figure)));
        }
    }

    private static void put(Map<String, Item> items, Item item) {
        items.put(item.what() + "/" + item.slug(), item);
    }

    private static Map<String, String> facts(VersionText text) {
        return ordered("Title", text.title(), "Summary", text.summary(), "Owner", text.owner());
    }

    private static Map<String, String> facts(VersionText.Fact figure) {
        return ordered(
                "Title",
                figure.title(),
                "Figure",
                figure.shown(),
                "Day",
                Formats.date(figure.asOf()),
                "Source",
                figure.source());
    }

    private static Map<String, String> facts(VersionText.Part part) {
        return ordered("Title", part.title(), "Meaning", part.definition());
    }

    private static Map<String, String> facts(VersionText.Aim goal) {
        var claim = goal.claim();
        return ordered(
                "Title",
                goal.title(),
                "Why",
                goal.why(),
                "Owner",
                goal.owner(),
                "Claim",
                claim == null ? "" : claim,
                "Outcomes",
                String.join(", ", goal.outcomes()));
    }

    private static Map<String, String> facts(VersionText.Yardstick measure) {
        return ordered(
                "Title",
                measure.title(),
                "What is counted",
                measure.definition(),
                "Above the line",
                measure.numerator(),
                "Below the line",
                measure.denominator(),
                "Which way it should go",
                measure.directionText(),
                "Where the figures come from",
                measure.source(),
                "Start",
                measure.baselineText(),
                "Day of the start",
                Objects.requireNonNullElse(measure.baselineDay(), UNKNOWN),
                "Target",
                measure.targetText(),
                "Owner",
                measure.owner(),
                "If it is missed",
                measure.actionIfMissed());
    }

    private static Map<String, String> ordered(String... namesAndValues) {
        var facts = new LinkedHashMap<String, String>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            facts.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return facts;
    }
}
