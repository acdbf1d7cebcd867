package openhall.people.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everyone who may be meant by a file, to be found by address, by number or by id; and who administers the service. */
final class StaffList {
    private final Map<String, KnownPerson> byEmail = new HashMap<>();
    private final Map<String, KnownPerson> byNumber = new HashMap<>();
    private final Map<UUID, KnownPerson> byId = new HashMap<>();
    private final Set<UUID> administrators;

    StaffList(Collection<KnownPerson> people, Set<UUID> administrators) {
        this.administrators = administrators;
        for (var person : people) {
            byId.put(person.id(), person);
            byEmail.put(person.email(), person);
            var number = person.number();
            if (number != null) {
                byNumber.put(number, person);
            }
        }
    }

    @Nullable
    KnownPerson at(String email) {
        return byEmail.get(email);
    }

    @Nullable
    KnownPerson numbered(String number) {
        return byNumber.get(number);
    }

    @Nullable
    KnownPerson with(UUID id) {
        return byId.get(id);
    }

    /** Whoever is meant by an address or a number. */
    @Nullable
    KnownPerson called(String word) {
        var atAddress = byEmail.get(word.toLowerCase(Locale.ROOT));
        return atAddress == null ? byNumber.get(word) : atAddress;
    }

    boolean administers(KnownPerson person) {
        return administrators.contains(person.id());
    }

    List<KnownPerson> everyone() {
        return List.copyOf(byId.values());
    }
}
