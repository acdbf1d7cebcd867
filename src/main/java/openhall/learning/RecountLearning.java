package openhall.learning;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import openhall.Command;
import openhall.web.Formats;

/** Counts everybody's progress again from the events, and prints where what is stored says something else. */
@ApplicationScoped
class RecountLearning implements Command {
    static final int SAME = 0;
    static final int DIFFERENT = 1;
    static final int MISUSED = 64;

    private static final int PAGE = 200;
    private static final UUID FIRST = new UUID(0, 0);

    @Override
    public String name() {
        return "recount-learning";
    }

    @Override
    public String usage() {
        return ": counts the progress of all learners again from what they did, and prints every difference";
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        if (!words.isEmpty()) {
            out.println(name() + usage());
            return MISUSED;
        }
        var people = 0L;
        var differences = 0L;
        for (var page = page(FIRST); page.size() > 0; page = page(page.last())) {
            people += page.size();
            differences += print(page.suspects(), out);
        }
        out.println(Formats.times(people, "enrolment", "enrolments") + " counted again, "
                + Formats.times(differences, "difference", "differences"));
        return differences == 0 ? SAME : DIFFERENT;
    }

    private record Page(int size, UUID last, Set<UUID> suspects) {}

    private static Page page(UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var some = Enrolment.after(after, PAGE);
            var last = some.isEmpty() ? after : some.get(some.size() - 1).id;
            return new Page(some.size(), last, Recount.suspects(some));
        });
    }

    /** Looks again while nobody can do anything: only what differs then is a difference. */
    private static long print(Set<UUID> suspects, PrintStream out) {
        var differences = 0L;
        for (var suspect : suspects) {
            var found = QuarkusTransaction.requiringNew().call(() -> Recount.differences(suspect));
            found.forEach(out::println);
            differences += found.size();
        }
        return differences;
    }
}
