package openhall.learning.pathways.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import openhall.files.Problems;
import openhall.files.Yaml;
import openhall.files.YamlMap;
import openhall.learning.pathways.Plan;
import openhall.learning.pathways.Plan.PlanSet;
import openhall.learning.pathways.files.PathwayText.Named;
import openhall.people.Audience;

/** Reads the file of one pathway and tells every mistake at once. */
final class PathwayReader {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]+");
    private static final Pattern ITEM = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)?");
    private static final String ALL = "all";

    private final YamlMap file;
    private final List<Named> named = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private PathwayReader(YamlMap file) {
        this.file = file;
    }

    static PathwayText read(Path path, Problems problems) {
        var file = Yaml.read(path, problems);
        var slug = slug(path);
        if (!SLUG.matcher(slug).matches()) {
            problems.at(path, 1, "The file's name may hold small letters, digits and hyphens only");
        }
        return new PathwayReader(file).pathway(slug);
    }

    static boolean isItem(String text) {
        return ITEM.matcher(text).matches();
    }

    static String slug(Path path) {
        return String.valueOf(path.getFileName()).replaceAll("\\.yaml$", "");
    }

    private PathwayText pathway(String slug) {
        file.onlyKeys("title", "summary", "audience", "sets", "sets_in_order", "requires", "certificate");
        var title = file.text("title");
        var summary = file.text("summary");
        var audience = audience();
        var sets = sets();
        var certificate =
                file.has("certificate") ? new CertificateReader(file.map("certificate"), sets).read(named) : null;
        var plan = new Plan(yes("sets_in_order"), sets, file.texts("requires"), certificate);
        return new PathwayText(file, slug, title, summary, audience, plan, named);
    }

    private boolean yes(String key) {
        var text = file.optionalText(key);
        if (text != null && !text.equals("yes") && !text.equals("no")) {
            file.problem(key, "\"" + key + "\" must be yes or no, not \"" + text + "\"");
        }
        return !"no".equals(text);
    }

    private List<Audience> audience() {
        var audience = new ArrayList<Audience>();
        var texts = file.texts("audience");
        if (texts.isEmpty()) {
            file.problem("audience", "\"audience\" must be a list with at least one entry");
        }
        for (var text : texts) {
            var found = Arrays.stream(Audience.values())
                    .filter(each -> each.isStaff()
                            && each.text().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst();
            if (found.isEmpty()) {
                file.problem(
                        "audience", "\"audience\" may hold staff, manager and senior leader, not \"" + text + "\"");
            }
            found.ifPresent(audience::add);
        }
        return audience;
    }

    private List<PlanSet> sets() {
        var maps = file.maps("sets");
        if (maps.isEmpty()) {
            file.problem("sets", "\"sets\" must be a list with at least one set");
        }
        return maps.stream().map(this::set).toList();
    }

    private PlanSet set(YamlMap map) {
        map.onlyKeys("title", "order", "take", "items");
        var items = items(map);
        var inOrder = inOrder(map);
        var take = take(map, items.size());
        if (inOrder && take < items.size()) {
            map.problem("take", "A set in order takes all of its items. Leave out \"take\", or \"order: in order\"");
        }
        return new PlanSet(map.text("title"), inOrder, take, items);
    }

    private static boolean inOrder(YamlMap map) {
        var order = map.optionalText("order");
        if (order != null && !order.equals("in order") && !order.equals("any order")) {
            map.problem("order", "\"order\" must be in order or any order, not \"" + order + "\"");
        }
        return "in order".equals(order);
    }

    private static int take(YamlMap map, int items) {
        var text = map.optionalText("take");
        if (text == null || text.equals(ALL)) {
            return items;
        }
        var take = text.matches("[1-9][0-9]?") ? Integer.parseInt(text) : 0;
        if (take < 1 || take > items) {
            map.problem(
                    "take",
                    "\"take\" must be all, or a number from 1 to the " + items + " items of the set, not \"" + text
                            + "\"");
            return items;
        }
        return take;
    }

    private List<String> items(YamlMap map) {
        var items = map.texts("items");
        if (items.isEmpty()) {
            map.problem("items", "\"items\" must be a list with at least one course or module");
        }
        for (var item : items) {
            if (!isItem(item)) {
                map.problem("items", "An item is a course, or a course, a slash and a module, not \"" + item + "\"");
            } else if (!seen.add(item)) {
                map.problem("items", "The item \"" + item + "\" is there twice");
            } else {
                named.add(new Named(item, map, "items"));
            }
        }
        return items;
    }
}
