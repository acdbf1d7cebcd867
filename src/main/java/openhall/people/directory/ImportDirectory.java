package openhall.people.directory;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import openhall.Command;
import openhall.people.OrgTree;

/** The nightly import: units and then people, all or nothing, with the same result printed as on the page. */
@ApplicationScoped
class ImportDirectory implements Command {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int MISUSED = 64;
    static final int NO_FILE = 66;

    private static final int SECONDS = 900;

    @Inject
    ImportDesk desk;

    @Override
    public String name() {
        return "import-directory";
    }

    @Override
    public String usage() {
        return "units.csv people.csv [%s [%s] [%s [%s]]]: says what these files would do, or does it"
                .formatted(ImportRun.APPLY, ImportRun.LEAVE_OUT, ImportRun.MARK, ImportRun.MANY);
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        var files = words.stream().filter(word -> !word.startsWith("--")).toList();
        var options = new HashSet<>(words);
        files.forEach(options::remove);
        if (files.size() != 2 || !ImportRun.OPTIONS.containsAll(options)) {
            out.println(name() + " " + usage());
            return MISUSED;
        }
        try {
            take(files, new ImportRun(options, out));
            out.println("Applied.");
            return DONE;
        } catch (NotApplied reason) {
            out.println(reason.sentence());
            return reason.status;
        }
    }

    private void take(List<String> files, ImportRun run) {
        var units = read(files.get(0));
        var people = read(files.get(1));
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            desk.takeTurn();
            if (OrgTree.load().isEmpty()) {
                throw new NotApplied(REFUSED, "There is no council yet. Set up the first administrator first");
            }
            run.take(DirectoryKind.UNITS, units, desk);
            run.take(DirectoryKind.PEOPLE, people, desk);
            run.requireApply();
        });
    }

    /** One byte more than a file may have says that it has too many. */
    private static byte[] read(String file) {
        try (var content = Files.newInputStream(Path.of(file))) {
            return content.readNBytes(FileText.MOST + 1);
        } catch (IOException e) {
            throw new NotApplied(NO_FILE, "The file " + file + " cannot be read");
        }
    }
}
