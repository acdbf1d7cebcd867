package openhall.hackathons.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import openhall.hackathons.Challenge;
import openhall.hackathons.Challenge.Brief;
import openhall.hackathons.Fingerprint;
import openhall.hackathons.setting.EvidenceLines;
import openhall.hackathons.setting.Slugs;
import openhall.people.OrgUnit;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a row of a file: cleaned texts by what they are for us, and in sentences what was not
 * understood or is missing. With a refusal it makes no draft.
 */
record ImportRow(
        int line,
        Map<String, String> cells,
        List<String> words,
        @Nullable String refusal) {
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST = 20_000;

    static ImportRow of(ImportFile.Row row, @Nullable DateOrder order, Services services) {
        var cells = new LinkedHashMap<String, String>();
        var words = new ArrayList<String>();
        for (var column : ImportColumn.values()) {
            var text = clean(row.said(column), column);
            if (!text.isEmpty()) {
                keep(column, text, order, services, cells, words);
            }
        }
        var read = new ImportRow(row.line(), cells, List.copyOf(words), refusal(cells));
        return read.refusal == null
                ? read.with(Challenge.missing(read.brief(), services.bySlug(read.service())))
                : read;
    }

    private static void keep(
            ImportColumn column,
            String text,
            @Nullable DateOrder order,
            Services services,
            Map<String, String> cells,
            List<String> words) {
        if (column == ImportColumn.DECIDE_BY) {
            var date = MixedDate.read(text, order);
            var day = date.day();
            if (day != null) {
                cells.put(column.name(), day.toString());
            } else {
                words.add(date.problem() + ".");
            }
        } else if (column == ImportColumn.SERVICE) {
            var service = services.called(text);
            if (service != null) {
                cells.put(column.name(), service.slug);
            } else {
                words.add("We do not know the service “" + cut(text) + "”.");
            }
        } else {
            cells.put(column.name(), text);
        }
    }

    private static String clean(String said, ImportColumn column) {
        var plain = PlainText.of(said)
                .codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return column == ImportColumn.TITLE || column == ImportColumn.NUMBER ? plain.replaceAll("\\s+", " ") : plain;
    }

    private static @Nullable String refusal(Map<String, String> cells) {
        var title = cells.getOrDefault(ImportColumn.TITLE.name(), "");
        if (Slugs.of(title).isEmpty()) {
            return "It has no title.";
        }
        if (title.length() > LONGEST_TITLE) {
            return "Its title is longer than 100 characters.";
        }
        return cells.values().stream().anyMatch(text -> text.length() > LONGEST)
                ? "One of its texts is longer than 20,000 characters."
                : null;
    }

    private ImportRow with(List<String> more) {
        var all = new ArrayList<>(words);
        all.addAll(more);
        return new ImportRow(line, cells, List.copyOf(all), refusal);
    }

    private @Nullable String said(ImportColumn column) {
        return cells.get(column.name());
    }

    private @Nullable String service() {
        return said(ImportColumn.SERVICE);
    }

    String title() {
        return cut(cells.getOrDefault(ImportColumn.TITLE.name(), ""));
    }

    private static String cut(String text) {
        return text.length() > LONGEST_TITLE ? text.substring(0, LONGEST_TITLE) + "…" : text;
    }

    /** Its number in the other programme; without one, what its title comes to. */
    String number() {
        var number = cells.getOrDefault(ImportColumn.NUMBER.name(), "");
        return number.isEmpty() ? Fingerprint.of(title().toLowerCase(Locale.ROOT)) : cut(number);
    }

    String slug() {
        return Slugs.of(title());
    }

    /** What the file does not say is null. */
    Brief brief() {
        var date = said(ImportColumn.DECIDE_BY);
        var evidence = cells.getOrDefault(ImportColumn.EVIDENCE.name(), "").replaceAll("(?m)^- ", "");
        return new Brief(
                slug(),
                title(),
                said(ImportColumn.SUMMARY),
                said(ImportColumn.BODY),
                service(),
                said(ImportColumn.POST),
                EvidenceLines.read(evidence),
                said(ImportColumn.MEASURE),
                said(ImportColumn.BASELINE),
                said(ImportColumn.ANSWER),
                date == null ? null : LocalDate.parse(date),
                List.of(),
                List.of(),
                said(ImportColumn.LICENCE),
                said(ImportColumn.DATA_TERMS),
                said(ImportColumn.RIGHTS_TERMS),
                said(ImportColumn.CONSENT_TERMS),
                List.of());
    }

    /** The services of the council, asked for once. */
    record Services(Map<String, OrgUnit> byName) {
        static Services here() {
            var byName = new LinkedHashMap<String, OrgUnit>();
            OrgUnit.services().forEach(unit -> {
                byName.put(unit.slug, unit);
                byName.put(unit.name.toLowerCase(Locale.ROOT), unit);
            });
            return new Services(byName);
        }

        @Nullable
        OrgUnit called(String text) {
            return byName.get(text.toLowerCase(Locale.ROOT));
        }

        @Nullable
        OrgUnit bySlug(@Nullable String slug) {
            return slug == null ? null : byName.get(slug);
        }
    }
}
