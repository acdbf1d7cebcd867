package openhall.activity.audit;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openhall.web.FormErrors;
import openhall.web.Formats;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What an administrator looks for in what happened; it stands in the address, so that a search can be passed on. */
record ActivityForm(
        @RestQuery @Size(max = 100, message = "Use 100 characters or fewer to say who did it") @Nullable
        String who,

        @RestQuery @Size(max = 100, message = "Choose what it was about from the list") @Nullable
        String kind,

        @RestQuery @Size(max = 100, message = "Use 100 characters or fewer to say what was done") @Nullable
        String verb,

        @RestQuery @Size(max = 200, message = "Enter a reference of up to 200 characters") @Nullable
        String ref,

        @RestQuery @Nullable String from,

        @RestQuery @Nullable String to) {
    private static final String PATH = "/admin/activity";
    private static final String NO_DAY = "Enter a day as day, month and year, such as 23/11/2026";

    /** What is wrong beyond the length of a text. */
    FormErrors errors() {
        var errors = new FormErrors();
        var days = new Days(Forms.text(from), Forms.text(to));
        if (days.fromIsNone()) {
            errors.add("from", NO_DAY);
        }
        if (days.toIsNone()) {
            errors.add("to", NO_DAY);
        }
        if (days.areTurnedRound()) {
            errors.add("to", "The last day must be the first day or later");
        }
        return errors;
    }

    /** Only after the form has been found right. */
    AuditFilter filter() {
        var days = new Days(Forms.text(from), Forms.text(to));
        return new AuditFilter(
                Forms.text(who), Forms.text(kind), Forms.text(verb), Forms.text(ref), days.begin(), days.end());
    }

    /** The kinds there are, and the one that was asked for even if it is none of them. */
    List<Option> kinds(List<String> known) {
        var asked = Forms.text(kind);
        var kinds = Stream.concat(known.stream(), asked.isEmpty() ? Stream.<String>empty() : Stream.of(asked))
                .distinct()
                .map(each -> Option.of(each, each));
        return Stream.concat(Stream.of(Option.of("", "Anything")), kinds).toList();
    }

    public boolean isAsking() {
        return !query().isEmpty();
    }

    public String path() {
        return with(PATH);
    }

    public String exportPath() {
        return with(PATH + "/export");
    }

    /** What somebody took a copy of, to be kept for ever: so without the texts, which may be people's names. */
    String words() {
        var fields = Stream.of(
                        named("who", who),
                        named("kind", kind),
                        named("verb", verb),
                        named("ref", ref),
                        day("from", from),
                        day("to", to))
                .filter(field -> !field.isEmpty())
                .collect(Collectors.joining(", "));
        return fields.isEmpty() ? "everything" : "looked for by " + fields;
    }

    private static String named(String name, @Nullable String typed) {
        return Forms.text(typed).isEmpty() ? "" : name;
    }

    /** A day is found right before it gets here, so it is nobody's name. */
    private static String day(String name, @Nullable String typed) {
        var text = Forms.text(typed);
        return text.isEmpty() ? "" : name + " " + text;
    }

    private String with(String path) {
        return isAsking() ? path + "?" + query() : path;
    }

    private String query() {
        return Stream.of(
                        pair("who", who),
                        pair("kind", kind),
                        pair("verb", verb),
                        pair("ref", ref),
                        pair("from", from),
                        pair("to", to))
                .filter(pair -> !pair.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String pair(String name, @Nullable String typed) {
        var text = Forms.text(typed);
        return text.isEmpty() ? "" : name + "=" + Formats.encoded(text);
    }
}
