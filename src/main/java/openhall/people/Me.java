package openhall.people;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whoever is at the door. Only {@link #person()} and {@link #optional()} ask the database. */
@Named("me")
@RequestScoped
public class Me {
    static final String HOLDER = "holder";

    @Inject
    SecurityIdentity identity;

    public boolean signedIn() {
        return holder() != null;
    }

    public @Nullable UUID id() {
        var holder = holder();
        return holder == null ? null : holder.id();
    }

    /** For what needs no more of a person than their key. */
    public UUID personId() {
        var id = id();
        if (id == null) {
            throw new UnauthorizedException();
        }
        return id;
    }

    public @Nullable String name() {
        var holder = holder();
        return holder == null ? null : holder.name();
    }

    public boolean isStaff() {
        var holder = holder();
        return holder != null && holder.audience().isStaff();
    }

    /** A resident where nobody is signed in. */
    public Audience audience() {
        var holder = holder();
        return holder == null ? Audience.RESIDENT : holder.audience();
    }

    public Set<Role> roles() {
        var holder = holder();
        return holder == null ? Set.of() : holder.roles();
    }

    public boolean may(String action) {
        return roles().stream().anyMatch(role -> role.allowed().contains(action));
    }

    public Person person() {
        return optional().orElseThrow(UnauthorizedException::new);
    }

    public Optional<Person> optional() {
        var id = id();
        return id == null ? Optional.empty() : Optional.ofNullable(Person.findById(id));
    }

    private PersonSession.@Nullable Holder holder() {
        return identity.getAttribute(HOLDER);
    }
}
