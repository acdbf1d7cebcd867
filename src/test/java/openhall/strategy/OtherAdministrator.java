package openhall.strategy;

import openhall.In;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.Role;

/** Somebody who may type in figures too, and is not Ivy. */
public record OtherAdministrator(Newcomer somebody) implements AutoCloseable {

    public static OtherAdministrator arrive() {
        var somebody = Newcomer.resident();
        In.tx(() -> Person.<Person>findById(somebody.id()).grant(Role.ADMINISTRATOR));
        return new OtherAdministrator(somebody);
    }

    @Override
    public void close() {
        In.tx(() -> Person.<Person>findById(somebody.id()).withdraw(Role.ADMINISTRATOR));
    }
}
