package openhall.learning.used;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import openhall.skills.WordElsewhere;

/** That managers saw at work what a course taught: they can take it back like any other level that they gave. */
@ApplicationScoped
@Unremovable
class SeenWords implements WordElsewhere {
    private static final int UUID_LENGTH = 36;

    @Override
    public String sourceKind() {
        return UsedAtWork.SOURCE;
    }

    @Override
    public List<String> givenBy(UUID personId) {
        return UsedAtWork.decidedBy(personId);
    }

    @Override
    public void takeBack(String ref, String why) {
        UsedAtWork.takenBack(UUID.fromString(ref.substring(0, UUID_LENGTH)), why);
    }
}
