package openhall.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

record PersonRolesForm(@RestForm @Nullable List<String> roles) {

    /** What may be given by hand; staff, manager and senior leader come from a person's post. */
    static final Set<Role> GRANTED =
            EnumSet.of(Role.AUTHOR, Role.MODERATOR, Role.IDEA_OWNER, Role.ORGANISER, Role.JUDGE, Role.ADMINISTRATOR);

    List<String> values() {
        return roles == null ? List.of() : roles;
    }

    boolean known() {
        return values().stream()
                .allMatch(value -> GRANTED.stream().anyMatch(role -> role.name().equals(value)));
    }

    boolean has(Role role) {
        return values().contains(role.name());
    }
}
