package openhall.people;

import openhall.web.Refused;

/** Whoever administers alone keeps the role, however it would be taken from them. */
public final class LastAdministrator extends Refused {
    private static final long serialVersionUID = 1L;

    private LastAdministrator() {
        super("This person is the only administrator. Give somebody else the role first, so that one always remains.");
    }

    /** Asked before somebody who may administer stops doing so. */
    static void refuse(Person person) {
        if (person.has(Role.ADMINISTRATOR) && !Person.anotherAdministers(person.id)) {
            throw new LastAdministrator();
        }
    }
}
