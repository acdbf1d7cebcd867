package openhall.skills.takeback;

import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import openhall.people.Person;
import openhall.people.Role;
import openhall.skills.Evidence;
import openhall.skills.Level;

/** A level that somebody gave another person by their word; they or an administrator can take it back. */
record Given(Evidence evidence) {
    /** What others gave is not found, and neither is evidence that is nobody's word. */
    static Given of(UUID id, Person reader) {
        var evidence = Evidence.givenByWord(id);
        if (evidence == null || evidence.person.id.equals(reader.id)) {
            throw new NotFoundException();
        }
        if (!reader.has(Role.ADMINISTRATOR) && !Evidence.isGiven(id, reader.id)) {
            throw new NotFoundException();
        }
        return new Given(evidence);
    }

    public String path() {
        return TakeBackPages.PATH + "/" + evidence.id;
    }

    public String levelText() {
        return Level.words(evidence.level);
    }
}
