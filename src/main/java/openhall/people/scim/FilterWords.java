package openhall.people.scim;

import com.unboundid.scim2.common.Path;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.filters.FilterType;
import com.unboundid.scim2.common.utils.Parser;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/**
 * A SCIM filter (RFC 7644, section 3.4.2.2) as a condition of ours. What a client typed only ever becomes a value, and
 * never a word of the condition; what cannot be asked for here is refused.
 */
final class FilterWords {
    private static final int LONGEST = 2000;
    private static final int DEEPEST = 10;
    private static final String YES = "1 = 1";
    private static final String NO = "1 = 0";

    private final Map<String, Field> fields;
    private final Map<String, Object> values = new HashMap<>();

    private FilterWords(Map<String, Field> fields) {
        this.fields = fields;
    }

    static Where where(@Nullable String filter, Map<String, Field> fields) {
        if (filter == null || filter.isBlank()) {
            return Where.ALL;
        }
        if (filter.length() > LONGEST) {
            throw ScimRefused.invalidFilter("A filter must be " + LONGEST + " characters or fewer");
        }
        var straight = straightened(filter);
        var parsed = Scim.understood("invalidFilter", () -> Parser.parseFilter(straight));
        var words = new FilterWords(fields);
        return new Where(words.of(parsed, "", 1), words.values);
    }

    /** Entra ID asks for the work address in a way that the standard knows only for changes. */
    private static String straightened(String filter) {
        return filter.replaceAll("(?i)emails\\[type eq \"work\"]\\.value", "emails.value");
    }

    /** In brackets, attributes are those of the one before them: {@code emails[type eq "work"]}. */
    private String of(Filter filter, String before, int depth) {
        if (depth > DEEPEST) {
            throw ScimRefused.invalidFilter("A filter may hold brackets in brackets only " + DEEPEST + " times");
        }
        return switch (filter.getFilterType()) {
            case AND -> all(filter, before, depth, " and ");
            case OR -> all(filter, before, depth, " or ");
            case NOT -> "not (" + of(filter.getInvertedFilter(), before, depth + 1) + ")";
            case COMPLEX_VALUE -> of(filter.getValueFilter(), name(filter.getAttributePath(), before) + ".", depth + 1);
            case PRESENT -> present(field(filter, before));
            default ->
                compared(field(filter, before), filter.getFilterType(), new Operand(filter.getComparisonValue()));
        };
    }

    private String all(Filter filter, String before, int depth, String between) {
        return filter.getCombinedFilters().stream()
                .map(part -> of(part, before, depth + 1))
                .collect(Collectors.joining(between, "(", ")"));
    }

    private Field field(Filter filter, String before) {
        var name = name(filter.getAttributePath(), before);
        var field = fields.get(name);
        if (field == null) {
            throw ScimRefused.invalidFilter("Filters cannot ask for " + filter.getAttributePath());
        }
        return field;
    }

    private static String name(Path path, String before) {
        var schema = path.getSchemaUrn();
        var prefix = schema == null || Scim.withoutCore(schema + ":").isEmpty() ? "" : schema + ":";
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path.Element::getAttribute)
                .collect(Collectors.joining(".", before + prefix, ""))
                .toLowerCase(Locale.ROOT);
    }

    private static String present(Field field) {
        return switch (field.kind()) {
            case FIXED, FLAG -> YES;
            case LINKED -> throw ScimRefused.invalidFilter("Ask for one of them by its id");
            default -> field.words() + " is not null";
        };
    }

    private String compared(Field field, FilterType type, Operand value) {
        if (value.isNothing()) {
            return absent(field, type);
        }
        var words = field.words();
        return switch (field.kind()) {
            case TEXT -> text("lower(" + words + ")", type, value.lower());
            case LOWERED -> text(words, type, value.lower());
            case EXACT -> text(words, type, value.text());
            case ID -> id(words, type, value.id());
            case LINKED -> linked(words, type, value.id());
            case FLAG -> ordered(words, equality(type), value.flag());
            case MOMENT -> ordered(words, type, value.moment());
            case FIXED -> (equality(type) == FilterType.NOT_EQUAL) == words.equals(value.lower()) ? NO : YES;
        };
    }

    private static String absent(Field field, FilterType type) {
        var present = present(field);
        return equality(type) == FilterType.EQUAL ? "not (" + present + ")" : present;
    }

    private String text(String words, FilterType type, String value) {
        if (!Forms.isKeepable(value)) {
            return type == FilterType.NOT_EQUAL ? YES : NO;
        }
        return switch (type) {
            case CONTAINS -> like(words, "%" + escaped(value) + "%");
            case STARTS_WITH -> like(words, escaped(value) + "%");
            case ENDS_WITH -> like(words, "%" + escaped(value));
            default -> ordered(words, type, value);
        };
    }

    private String like(String words, String pattern) {
        return "(" + words + " is not null and " + words + " like " + named(pattern) + " escape '!')";
    }

    private static String escaped(String value) {
        return value.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** Never null itself, so that {@code not} turns it round. */
    private String ordered(String words, FilterType type, Object value) {
        if (type == FilterType.NOT_EQUAL) {
            return "(" + words + " is null or " + words + " <> " + named(value) + ")";
        }
        var operator = switch (type) {
            case EQUAL -> "=";
            case GREATER_THAN -> ">";
            case GREATER_OR_EQUAL -> ">=";
            case LESS_THAN -> "<";
            case LESS_OR_EQUAL -> "<=";
            default -> throw unsuited(type);
        };
        return "(" + words + " is not null and " + words + " " + operator + " " + named(value) + ")";
    }

    private String id(String words, FilterType type, @Nullable UUID id) {
        var equality = equality(type);
        return id == null ? (equality == FilterType.EQUAL ? NO : YES) : ordered(words, equality, id);
    }

    private String linked(String words, FilterType type, @Nullable UUID id) {
        var linked = id == null ? NO : words.formatted(named(id));
        return equality(type) == FilterType.EQUAL ? linked : "not (" + linked + ")";
    }

    private String named(Object value) {
        var name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    private static FilterType equality(FilterType type) {
        if (type != FilterType.EQUAL && type != FilterType.NOT_EQUAL) {
            throw unsuited(type);
        }
        return type;
    }

    private static ScimRefused unsuited(FilterType type) {
        return ScimRefused.invalidFilter("This attribute cannot be compared with " + type.getStringValue());
    }
}
