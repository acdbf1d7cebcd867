package openhall.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

record PersonRolesForm(@RestForm @Nullable List<String> roles) {

    List<String> values() {
        return roles == null ? List.of() : roles;
    }

    boolean known() {
        return values().stream()
                .allMatch(value ->
                        Role.GRANTED.stream().anyMatch(role -> role.name().equals(value)));
    }

    boolean has(Role role) {
        return values().contains(role.name());
    }

    Set<Role> chosen() {
        return Role.GRANTED.stream().filter(this::has).collect(Collectors.toSet());
    }
}
