package openhall.ideas.places;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The points of ideas as they lie to each other, drawn on the server: no map of anybody else is asked. Places across are
 * percentages of the width, places down are pixels, so the words keep their size on a phone.
 */
record PointSketch(List<Dot> dots, List<Label> labels) {
    private static final double LEFT = 8;
    private static final double WIDE = 84;
    private static final int TOP = 30;
    private static final int HIGH = 340;

    /** What lies in one part of the drawing, so wide in percent and so high in pixels, is one dot with a number. */
    private static final int CELL_WIDE = 8;

    private static final int CELL_HIGH = 24;

    /** An idea in its place, or several that are too near to each other to be drawn apart. */
    record Dot(String x, int y, int ideas, String text) {
        private static final int ONE = 6;
        private static final int MORE = 13;

        public int radius() {
            return ideas == 1 ? ONE : MORE;
        }
    }

    /** An area's name at the middle of its points. */
    record Label(String x, int y, String text) {}

    /** From the least to the most of a coordinate, as a share between 0 and 1; one point alone is in the middle. */
    private record Span(double least, double most) {
        static Span of(List<PlacedIdea> ideas, ToDoubleFunction<PlacedIdea> number) {
            var all = ideas.stream().mapToDouble(number).summaryStatistics();
            return new Span(all.getMin(), all.getMax());
        }

        double share(double number) {
            return most > least ? (number - least) / (most - least) : 0.5;
        }
    }

    private record Scale(Span across, Span up) {
        String x(double longitude) {
            return String.format(Locale.ROOT, "%.1f%%", percent(longitude));
        }

        double percent(double longitude) {
            return LEFT + WIDE * across.share(longitude);
        }

        String cell(PlacedIdea idea) {
            return (int) percent(longitude(idea)) / CELL_WIDE + "/" + y(latitude(idea)) / CELL_HIGH;
        }

        int y(double latitude) {
            return (int) Math.round(TOP + HIGH * (1 - up.share(latitude)));
        }
    }

    static PointSketch of(List<PlacedIdea> ideas) {
        var scale = new Scale(Span.of(ideas, PointSketch::longitude), Span.of(ideas, PointSketch::latitude));
        return new PointSketch(dots(ideas, scale), labels(ideas, scale));
    }

    public boolean isEmpty() {
        return dots.isEmpty();
    }

    private static List<Dot> dots(List<PlacedIdea> ideas, Scale scale) {
        var cells = new LinkedHashMap<String, List<PlacedIdea>>();
        ideas.forEach(idea -> cells.computeIfAbsent(scale.cell(idea), any -> new ArrayList<>())
                .add(idea));
        return cells.values().stream().map(there -> dot(there, scale)).toList();
    }

    private static Dot dot(List<PlacedIdea> there, Scale scale) {
        var text = there.size() == 1 ? there.get(0).title() : there.size() + " ideas";
        var x = scale.x(middle(there, PointSketch::longitude));
        return new Dot(x, scale.y(middle(there, PointSketch::latitude)), there.size(), text);
    }

    private static List<Label> labels(List<PlacedIdea> ideas, Scale scale) {
        var labels = new ArrayList<Label>();
        byArea(ideas)
                .forEach((area, there) -> labels.add(new Label(
                        scale.x(middle(there, PointSketch::longitude)),
                        scale.y(middle(there, PointSketch::latitude)),
                        area)));
        return labels;
    }

    private static Map<String, List<PlacedIdea>> byArea(List<PlacedIdea> ideas) {
        var byArea = new LinkedHashMap<String, List<PlacedIdea>>();
        for (var idea : ideas) {
            var area = idea.area();
            if (area != null) {
                byArea.computeIfAbsent(area, name -> new ArrayList<>()).add(idea);
            }
        }
        return byArea;
    }

    private static double middle(List<PlacedIdea> ideas, ToDoubleFunction<PlacedIdea> number) {
        return ideas.stream().mapToDouble(number).average().orElse(0);
    }

    private static double latitude(PlacedIdea idea) {
        return idea.point().latitude().doubleValue();
    }

    private static double longitude(PlacedIdea idea) {
        return idea.point().longitude().doubleValue();
    }
}
