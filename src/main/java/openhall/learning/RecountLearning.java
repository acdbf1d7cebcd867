package openhall.learning;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import openhall.Command;
import openhall.web.Formats;

/** Counts again all that is stored about learning and follows from something else, and prints where the two differ. */
@ApplicationScoped
class RecountLearning implements Command {
    static final int SAME = 0;
    static final int DIFFERENT = 1;
    static final int MISUSED = 64;

    private static final int PAGE = 200;
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    @All
    List<CountsAgain> parts;

    @Override
    public String name() {
        return "recount-learning";
    }

    @Override
    public String usage() {
        return ": counts all that is stored about learning again from what happened, and prints every difference";
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        if (!words.isEmpty()) {
            out.println(name() + usage());
            return MISUSED;
        }
        var all = parts.stream().map(part -> new Through(part, out).go()).toList();
        var differences = all.stream().mapToLong(Through::differences).sum();
        out.println(Formats.joined(all.stream().map(Through::words).sorted().toList()) + " counted again, "
                + Formats.times(differences, "difference", "differences"));
        return differences == 0 ? SAME : DIFFERENT;
    }

    /** One part, gone through page by page. */
    private static final class Through {
        private final CountsAgain part;
        private final PrintStream out;
        private long number;
        private long differences;

        private Through(CountsAgain part, PrintStream out) {
            this.part = part;
            this.out = out;
        }

        private Through go() {
            for (var page = page(FIRST); !page.ids().isEmpty(); page = page(page.last())) {
                number += page.ids().size();
                page.suspects().forEach(this::print);
            }
            return this;
        }

        private Page page(UUID after) {
            return QuarkusTransaction.requiringNew().call(() -> {
                var ids = part.after(after, PAGE);
                return new Page(ids, ids.isEmpty() ? List.of() : suspects(ids));
            });
        }

        private List<UUID> suspects(List<UUID> ids) {
            var suspects = new ArrayList<UUID>();
            part.findings(ids).forEach((id, found) -> {
                if (!found.isEmpty()) {
                    suspects.add(id);
                }
            });
            return suspects;
        }

        /** Looks again while nobody can do anything: only what differs then is a difference. */
        private void print(UUID suspect) {
            var found = QuarkusTransaction.requiringNew().call(() -> {
                part.hold(suspect);
                return part.findings(List.of(suspect)).getOrDefault(suspect, List.of());
            });
            found.forEach(out::println);
            differences += found.size();
        }

        private long differences() {
            return differences;
        }

        private String words() {
            return part.words(number);
        }
    }

    private record Page(List<UUID> ids, List<UUID> suspects) {
        private UUID last() {
            return ids.get(ids.size() - 1);
        }
    }
}
