package openhall.skills;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Words of people that count as evidence and are kept by another module, as when a manager saw at work what a course taught. */
public interface WordElsewhere {
    /** What evidence calls its source. */
    String sourceKind();

    /** The references of all that this person gave their word for. */
    List<String> givenBy(UUID personId);

    /** Called in the transaction in which its evidence stops to count. */
    void takeBack(String ref, String why);

    private static Stream<WordElsewhere> all() {
        return Arc.container().listAll(WordElsewhere.class).stream().map(InstanceHandle::get);
    }

    /** Kind and reference of each as one text, so that it can be looked for; never empty. */
    static List<String> wordsOf(UUID personId) {
        var words =
                all().flatMap(source -> source.givenBy(personId).stream().map(ref -> source.sourceKind() + "/" + ref));
        return Stream.concat(Stream.of("none"), words).toList();
    }

    static void tell(Evidence taken, String why) {
        all().filter(source -> source.sourceKind().equals(taken.sourceKind))
                .forEach(source -> source.takeBack(taken.sourceRef, why));
    }
}
