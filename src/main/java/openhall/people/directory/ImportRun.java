package openhall.people.directory;

import java.io.PrintStream;
import java.util.Set;
import openhall.web.Formats;

/** One call of the nightly import: what was asked for, and where it says what it did. */
record ImportRun(Set<String> options, PrintStream out) {
    static final String APPLY = "--apply";
    static final String LEAVE_OUT = "--leave-out-refused";
    static final String MARK = "--mark-missing-as-left";
    static final String MANY = "--however-many";
    static final Set<String> OPTIONS = Set.of(APPLY, LEAVE_OUT, MARK, MANY);

    /** Of a hundred people, as many leave between two nights at most; more look like half a file. */
    private static final int MOST_LEAVERS = 10;

    /** A dry run does the same, and is taken back at its end: so people can sit in units that are new in the other file. */
    void take(DirectoryKind kind, byte[] bytes, ImportDesk desk) {
        var sheet = Sheet.read(kind, bytes);
        if (sheet.refusal() != null) {
            throw new NotApplied(ImportDirectory.REFUSED, kind.text() + ": " + sheet.refusal());
        }
        var plan = desk.plan(sheet);
        print(sheet, plan);
        requireGood(plan.counts());
        requirePlausible(plan.counts());
        desk.apply(plan, kind, options.contains(MARK), null);
    }

    void requireApply() {
        if (!options.contains(APPLY)) {
            throw new NotApplied(ImportDirectory.DONE, "Nothing is applied. To apply it, add " + APPLY);
        }
    }

    private void print(Sheet sheet, Plan plan) {
        out.println(sheet.kind().text() + ", " + sheet.encoding() + ": "
                + plan.counts().sentence());
        plan.rows().stream()
                .filter(row -> row.outcome() != Outcome.UNCHANGED)
                .forEach(row -> out.println("  " + words(row)));
    }

    private static String words(PlannedRow row) {
        var line = row.line() == null ? "" : "line " + row.line() + ", ";
        var detail = row.detail().isEmpty() ? "" : ": " + row.detail();
        return line + Formats.lower(row.outcome().text()) + ": " + row.label() + detail;
    }

    /** A dry run goes on, so that it shows all that is wrong. */
    private void requireGood(Counts counts) {
        if (options.contains(APPLY) && counts.refused() > 0 && !options.contains(LEAVE_OUT)) {
            throw new NotApplied(
                    ImportDirectory.REFUSED,
                    "Nothing is applied, because lines are refused. To leave them out, add " + LEAVE_OUT);
        }
    }

    private void requirePlausible(Counts counts) {
        var many = counts.missing() * 100 > (counts.missing() + counts.good()) * MOST_LEAVERS;
        if (options.contains(MARK) && many && !options.contains(MANY)) {
            throw new NotApplied(
                    ImportDirectory.REFUSED,
                    "Nothing is applied: %d people would be marked as left, which looks like half a file."
                                    .formatted(counts.missing())
                            + " If it is right, add " + MANY);
        }
    }
}
