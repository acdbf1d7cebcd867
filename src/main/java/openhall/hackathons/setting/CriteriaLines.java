package openhall.hackathons.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import openhall.hackathons.Criterion;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** What judges look for as it is typed: a criterion on a line, its parts set off by upright strokes. */
final class CriteriaLines {
    static final String HINT = "One on a line, up to 6: its name | its weight in percent | what 1 point means | what 3"
            + " points mean | what 5 points mean. The weights add up to 100.";

    private static final int PARTS = 5;

    private CriteriaLines() {}

    static void check(@Nullable String typed, FormErrors errors) {
        var criteria = read(typed);
        var lines = lines(typed);
        if (lines.isEmpty()) {
            errors.add("criteria", "Say what the judges look for, one on a line");
        } else if (criteria.size() < lines.size()) {
            errors.add(
                    "criteria",
                    "Write each line in 5 parts: name | weight | what 1 point means | what 3 points mean | what 5 points"
                            + " mean");
        } else if (criteria.size() > Criterion.MOST) {
            errors.add("criteria", "Enter up to " + Criterion.MOST + " lines");
        } else if (criteria.stream().mapToInt(Criterion.Plan::weight).sum() != 100) {
            errors.add("criteria", "Choose weights of 1 or more that add up to 100");
        } else if (criteria.stream().map(Criterion.Plan::slug).distinct().count() < criteria.size()) {
            errors.add("criteria", "Give each line a different name");
        }
    }

    /** Lines that cannot be understood are left out. */
    static List<Criterion.Plan> read(@Nullable String typed) {
        var criteria = new ArrayList<Criterion.Plan>();
        for (var line : lines(typed)) {
            var criterion = criterion(line.split("\\|", -1));
            if (criterion != null) {
                criteria.add(criterion);
            }
        }
        return List.copyOf(criteria);
    }

    private static Criterion.@Nullable Plan criterion(String[] parts) {
        var isWhole = parts.length == PARTS && List.of(parts).stream().noneMatch(String::isBlank);
        if (!isWhole || Slugs.of(parts[0]).isEmpty()) {
            return null;
        }
        var weight = weight(parts[1]);
        return weight < 1
                ? null
                : new Criterion.Plan(
                        Slugs.of(parts[0]),
                        parts[0].strip(),
                        weight,
                        parts[2].strip(),
                        parts[3].strip(),
                        parts[4].strip());
    }

    private static int weight(String part) {
        var digits = part.replace("%", "").strip();
        return digits.matches("[0-9]{1,3}") && Integer.parseInt(digits) <= 100 ? Integer.parseInt(digits) : 0;
    }

    private static List<String> lines(@Nullable String typed) {
        return Forms.text(typed).lines().filter(line -> !line.isBlank()).toList();
    }

    static String write(List<Criterion> criteria) {
        return criteria.stream()
                .map(each -> String.join(
                        " | ",
                        each.title,
                        String.valueOf(each.weight),
                        each.anchorOne,
                        each.anchorThree,
                        each.anchorFive))
                .collect(Collectors.joining("\n"));
    }
}
