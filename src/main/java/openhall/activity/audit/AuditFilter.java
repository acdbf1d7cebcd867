package openhall.activity.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which entries somebody wants to see; an empty text and a time that is not there ask for nothing. */
record AuditFilter(
        String who,
        String kind,
        String verb,
        String ref,
        @Nullable Instant from,
        @Nullable Instant until) {
    static final AuditFilter EVERYTHING = new AuditFilter("", "", "", "", null, null);

    /** A part of a question to the database, and the value for the name in it. */
    record Condition(String hql, String name, Object value) {}

    List<Condition> conditions() {
        var all = new ArrayList<Condition>();
        text(all, "(lower(p.name) like :who escape '!' or lower(p.email) like :who escape '!')", "who", partOf(who));
        text(all, "a.kind = :kind", "kind", kind);
        text(all, "lower(a.verb) like :verb escape '!'", "verb", partOf(verb));
        text(all, "a.ref = :ref", "ref", ref);
        time(all, "a.at >= :from", "from", from);
        time(all, "a.at < :until", "until", until);
        return all;
    }

    private static void text(List<Condition> all, String hql, String name, String value) {
        if (!value.isEmpty()) {
            all.add(new Condition(hql, name, value));
        }
    }

    private static void time(List<Condition> all, String hql, String name, @Nullable Instant value) {
        if (value != null) {
            all.add(new Condition(hql, name, value));
        }
    }

    private static String partOf(String typed) {
        return typed.isEmpty() ? "" : "%" + typed.toLowerCase(Locale.UK).replaceAll("[!%_]", "!$0") + "%";
    }
}
