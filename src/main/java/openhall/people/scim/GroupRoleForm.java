package openhall.people.scim;

import java.util.List;
import java.util.stream.Stream;
import openhall.people.Role;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Which role a group brings; nothing chosen is no role. */
record GroupRoleForm(@RestForm @Nullable String role) {

    static GroupRoleForm of(@Nullable Role role) {
        return new GroupRoleForm(role == null ? null : role.name());
    }

    static List<Option> options() {
        return Stream.concat(
                        Stream.of(Option.of("", "No role")), granted().map(role -> Option.of(role.name(), role.text())))
                .toList();
    }

    FormErrors errors() {
        var known = Forms.text(role).isEmpty() || chosen() != null;
        return known ? FormErrors.none() : new FormErrors().add("role", "Choose a role from the list");
    }

    @Nullable
    Role chosen() {
        return granted().filter(each -> each.name().equals(role)).findFirst().orElse(null);
    }

    private static Stream<Role> granted() {
        return Role.GRANTED.stream();
    }
}
