package openhall.activity.audit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.activity.Activity;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, with its place in the chain once it has one. Of people the record keeps numbers only: the
 * names are those they have today.
 */
record AuditRow(Activity activity, @Nullable AuditSeal seal, String title) {
    static final List<String> COLUMNS = List.of(
            "entry", "hash", "when", "who", "who_id", "did_what", "kind", "reference", "to_what", "page", "detail");

    static AuditRow of(Activity activity, @Nullable AuditSeal seal, Map<UUID, String> names) {
        var person = personIn(activity);
        var name = person == null ? null : names.get(person);
        return new AuditRow(activity, seal, name == null ? activity.title : name);
    }

    /** The number of the person whom it is about; null when it is about something else. */
    static @Nullable UUID personIn(Activity activity) {
        try {
            return activity.kind.equals("person") ? UUID.fromString(activity.ref) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    public String who() {
        var actor = activity.actor;
        return actor == null ? "The service" : actor.name;
    }

    public String entry() {
        return seal == null ? "Not yet" : String.valueOf(seal.number);
    }

    List<String> cells() {
        var actor = activity.actor;
        return List.of(
                seal == null ? "" : String.valueOf(seal.number),
                seal == null ? "" : seal.hash,
                activity.at.toString(),
                who(),
                actor == null ? "" : actor.id.toString(),
                activity.verb,
                activity.kind,
                activity.ref,
                title,
                activity.path,
                activity.detail == null ? "" : activity.detail);
    }
}
