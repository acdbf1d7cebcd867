package openhall.people.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.List;
import openhall.Command;

/** The nightly purge by hand. */
@ApplicationScoped
class PurgeCommand implements Command {
    private static final int WRONG_WORDS = 64;
    private static final int BUSY = 75;
    private static final String DRY_RUN = "--dry-run";

    @Inject
    RetentionDesk desk;

    @Override
    public String name() {
        return "purge";
    }

    @Override
    public String usage() {
        return "[--dry-run]: removes the records that have been kept long enough, or only counts them";
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        if (words.isEmpty()) {
            return purge(out);
        }
        if (!words.equals(List.of(DRY_RUN))) {
            out.println(name() + " " + usage());
            return WRONG_WORDS;
        }
        print("Would be removed:", desk.dryRun(), out);
        return 0;
    }

    private int purge(PrintStream out) {
        var removed = desk.purge();
        if (removed.isEmpty()) {
            out.println("Nothing was removed: another purge is under way. Try again when it has ended");
            return BUSY;
        }
        print("Removed:", removed.get(), out);
        return 0;
    }

    private static void print(String title, List<PurgeCount> counts, PrintStream out) {
        out.println(title);
        counts.forEach(count -> out.println("  " + count.line()));
    }
}
