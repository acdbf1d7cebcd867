package openhall.people;

import java.util.UUID;

/** Somebody whose records are looked for: their number, and the name and address they have until they are erased. */
public record Someone(UUID id, String name, String email) {
    public static Someone of(Person person) {
        return new Someone(person.id, person.name, person.email);
    }
}
