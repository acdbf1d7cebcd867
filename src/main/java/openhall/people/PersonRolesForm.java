package openhall.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.web.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

record PersonRolesForm(@RestForm @Nullable List<String> roles) {

    List<String> values() {
        return roles == null ? List.of() : roles;
    }

    FormErrors errors(Person person, @Nullable UUID by) {
        var errors = new FormErrors();
        if (!known()) {
            errors.add("roles", "Choose roles from the list");
        }
        var losesOwnKey = person.id.equals(by) && !has(Role.ADMINISTRATOR);
        if (losesOwnKey) {
            errors.add("roles", "Ask another administrator to take the role from you, so that one always remains");
        }
        if (person.leftAt != null) {
            errors.add("roles", "Bring this person back first: who has left has no roles");
        }
        return errors;
    }

    /** Who may do most is decided only by whoever has just signed in. */
    boolean changesWhoAdministers(Person person) {
        return has(Role.ADMINISTRATOR) != person.has(Role.ADMINISTRATOR);
    }

    private boolean known() {
        return values().stream()
                .allMatch(value ->
                        Role.GRANTED.stream().anyMatch(role -> role.name().equals(value)));
    }

    private boolean has(Role role) {
        return values().contains(role.name());
    }

    Set<Role> chosen() {
        return Role.GRANTED.stream().filter(this::has).collect(Collectors.toSet());
    }
}
