package openhall.people.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody's name in the ways in which SCIM can say it. We keep one, as the person is called. */
record NameTold(
        @Nullable String display,
        @Nullable String formatted,
        @Nullable String given,
        @Nullable String family) {
    static final NameTold NOTHING = new NameTold(null, null, null, null);

    static NameTold of(ObjectNode user) {
        var name = user.path("name") instanceof ObjectNode object ? object : Scim.object();
        return new NameTold(
                Texts.text(user, "displayName"),
                Texts.text(name, "formatted"),
                Texts.text(name, "givenName"),
                Texts.text(name, "familyName"));
    }

    /** What the person is called now: the first of these ways in which something new is said; null when none does. */
    @Nullable
    String newIn(NameTold before) {
        if (display != null && !display.equals(before.display)) {
            return display;
        }
        if (formatted != null && !formatted.equals(before.formatted)) {
            return formatted;
        }
        var sameParts = Objects.equals(given, before.given) && Objects.equals(family, before.family);
        return given == null || family == null || sameParts ? null : given + " " + family;
    }
}
