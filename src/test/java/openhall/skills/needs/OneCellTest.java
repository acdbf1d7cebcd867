package openhall.skills.needs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openhall.Cast;
import openhall.In;
import openhall.people.Audience;
import openhall.people.OrgTree;
import openhall.people.OrgUnit;
import openhall.strategy.Measure;
import openhall.strategy.ReadingFold;
import openhall.strategy.Sample;
import openhall.strategy.SampleSource;
import openhall.strategy.Tally;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

/** Pages, files and APIs of a small council side by side: what each of them says of a group of people is the same cell. */
@QuarkusTest
class OneCellTest {
    private static final String AT_TARGET = "skills.at-target";
    private static final List<String> FIELDS = List.of("inScope", "replied", "atTarget", "belowTarget", "notKnown");
    private static final Pattern SKILL =
            Pattern.compile("<th scope=\"row\"><a href=\"/skills/([^\"?/]+)\">.*?</tr>", Pattern.DOTALL);
    private static final Pattern NUMBER =
            Pattern.compile("data-label=\"(?:Asked|Replied|At target|Below target|Not known)\">([^<]*)</td>");
    private static final Pattern PAIR = Pattern.compile(
            "<tr><th scope=\"row\">[^<]*</th><td class=\"oh-number\">([^<]*)</td><td class=\"oh-number\">([^<]*)</td></tr>");

    @Inject
    NeedFold needs;

    @Inject
    ReadingFold readings;

    @Inject
    Clock clock;

    /** What was said of a group, each different answer once. */
    private final Map<String, Set<String>> said = new TreeMap<>();

    @Test
    void who_needs_what_has_one_cell_whoever_looks_and_from_wherever() {
        FirstNumbers.areOut(needs, clock.instant());

        for (var who : List.of(Cast.IVY, Cast.LENA, Cast.MO)) {
            openTo(who).forEach(unit -> look(who, unit));
        }

        assertThat(said).isNotEmpty().allSatisfy((group, cells) -> assertThat(cells).hasSize(1));
        assertThat(said.values().stream().flatMap(Set::stream))
                .contains("[c], [c], [c], [c], [c]")
                .anyMatch(cell -> !cell.contains("[c]"))
                .noneMatch(cell -> cell.contains("[c]") && !cell.equals("[c], [c], [c], [c], [c]"));
    }

    private static List<String> openTo(Cast who) {
        return In.tx(() -> NeedUnits.openTo(who.person().id, who.person().roles, OrgTree.load()).units().stream()
                .map(unit -> unit.slug)
                .toList());
    }

    private void look(Cast who, String unit) {
        var query = "?unit=" + unit;
        var skills = SKILL.matcher(who.get("/skills/needs" + query).asString()).results();
        skills.forEach(row -> say(unit, row.group(1), numbers(row)));
        for (var line : table(who.get("/skills/needs.csv" + query).asString())) {
            say(line.get(0), line.get(1), line.subList(4, 9));
        }
        var json = who.getJson("/api/skills/needs" + query).jsonPath();
        shapes(json, unit, "skills");
        var parts = json.getList("parts.unit", String.class);
        for (int i = 0; i < parts.size(); i++) {
            shapes(json, parts.get(i), "parts[" + i + "].skills");
        }
    }

    private void shapes(JsonPath json, String unit, String path) {
        for (var shape : json.<Map<String, Object>>getList(path)) {
            var numbers = FIELDS.stream().map(field -> text(shape, field)).toList();
            say(unit, text(shape, "key"), numbers);
        }
    }

    private static String text(Map<String, Object> shape, String field) {
        var value = shape.get(field);
        return value == null ? "[c]" : value.toString();
    }

    private void say(String unit, String skill, List<String> numbers) {
        said.computeIfAbsent(unit + " " + skill.toUpperCase(Locale.ROOT), any -> new TreeSet<>())
                .add(String.join(", ", numbers));
    }

    /** The page says how many of how many. */
    private static List<String> numbers(MatchResult row) {
        return NUMBER.matcher(row.group())
                .results()
                .map(cell -> cell.group(1).replaceAll(" of .*", ""))
                .toList();
    }

    @Test
    void staff_beside_management_have_one_cell_on_every_page_and_in_every_file() {
        var sample = Sample.counted(clock.instant());
        SampleSource.counts(
                sample,
                new Tally(id("housing-repairs"), Audience.STAFF, 6, 10),
                new Tally(id("private-renting"), Audience.STAFF, 9, 12),
                new Tally(id("parking"), Audience.STAFF, 2, 3),
                new Tally(id("libraries"), Audience.STAFF, 11, 21),
                new Tally(id("housing-repairs"), Audience.MANAGER, 1, 3),
                new Tally(id("private-renting"), Audience.MANAGER, 2, 8),
                new Tally(id("libraries"), Audience.MANAGER, 8, 10));
        readings.fold(SampleSource.KEY, clock.instant());

        openTo(Cast.LENA).forEach(unit -> compare(sample.measure(), unit));

        assertThat(said).isNotEmpty().allSatisfy((group, cells) -> assertThat(cells).hasSize(1));
        assertThat(said.values().stream().flatMap(Set::stream)).anyMatch(cell -> cell.contains("[c]"));
    }

    private void compare(String measure, String unit) {
        var page = Cast.LENA.get("/insight/units/" + unit).asString();
        var from = page.indexOf("id=\"" + measure + "\"");
        var to = page.indexOf("<h2", from);
        var onPage = PAIR.matcher(page.substring(from, to < 0 ? page.length() : to))
                .results()
                .map(row -> List.of(row.group(1), row.group(2)))
                .toList();
        var inFile = table(Cast.LENA.get("/insight/" + measure + ".csv?unit=" + unit).asString());
        var json = Cast.LENA.getJson("/api/insight?unit=" + unit).jsonPath();
        var parts = "measures.find { it.slug == '" + measure + "' }.parts.";
        var staff = json.getList(parts + "staff.text", String.class);
        var management = json.getList(parts + "management.text", String.class);
        var inApi = new ArrayList<List<String>>();
        for (int i = 0; i < staff.size(); i++) {
            inApi.add(List.of(staff.get(i), management.get(i)));
        }

        assertThat(onPage).as(unit).isNotEmpty().isEqualTo(inApi);
        assertThat(inFile.stream().map(line -> line.subList(1, 3))).as(unit).containsExactlyElementsOf(inApi);
        inFile.forEach(line -> said.computeIfAbsent(line.get(0), any -> new TreeSet<>())
                .add(line.get(1) + "; " + line.get(2)));
    }

    /** Otherwise everyone in the unit, whom the other page shows, less its staff would be those who manage it. */
    @Test
    void staff_at_target_in_a_skill_are_never_shown_without_management() {
        var expert = FirstNumbers.expert(clock.instant());
        readings.fold(AT_TARGET, clock.instant());
        expert.leave();
        readings.fold(AT_TARGET, clock.instant());
        var ofSkills = In.tx(() -> Measure.ofShares().stream()
                .filter(measure -> measure.sourceKey.equals(AT_TARGET))
                .map(measure -> measure.slug)
                .toList());

        for (var unit : openTo(Cast.LENA)) {
            var json = Cast.LENA.getJson("/api/insight?unit=" + unit).jsonPath();
            var slugs = json.getList("measures.slug", String.class);
            assertThat(slugs).containsAnyElementsOf(ofSkills);
            for (int i = 0; i < slugs.size(); i++) {
                if (ofSkills.contains(slugs.get(i))) {
                    assertThat(hidden(json, i, "staff"))
                            .as("%s %s", unit, slugs.get(i))
                            .isEqualTo(hidden(json, i, "management"));
                }
            }
        }
    }

    private static List<Boolean> hidden(JsonPath json, int measure, String group) {
        return json.getList("measures[" + measure + "].parts." + group + ".text", String.class).stream()
                .map("[c]"::equals)
                .toList();
    }

    private static UUID id(String slug) {
        return In.tx(() -> Objects.requireNonNull(OrgUnit.bySlug(slug)).id);
    }

    /** Without its first line. */
    private static List<List<String>> table(String csv) {
        try (var parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            return parser.getRecords().stream()
                    .skip(1)
                    .map(line -> Stream.of(line.values()).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
