package openhall.people.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import openhall.web.KeyPage;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** What a file would do, or did, as its page shows it: how many lines do what, and some of those lines. */
record PlanView(
        DirectoryUpload upload, Counts counts, @Nullable Outcome outcome, KeyPage<DirectoryRow> page) {

    /** Lines that are refused come first; without any, all lines are shown. */
    static PlanView of(DirectoryUpload upload, @Nullable String outcome, @Nullable String after) {
        var counts = DirectoryRow.counts(upload.id);
        var first = counts.refused() > 0 ? Outcome.REFUSED : null;
        var chosen = outcome == null ? first : Outcome.named(outcome);
        return new PlanView(upload, counts, chosen, DirectoryRow.page(upload.id, chosen, place(after)));
    }

    private static int place(@Nullable String after) {
        return after == null || !after.matches("\\d{1,9}") ? 0 : Integer.parseInt(after);
    }

    /** Which lines to show, with how many there are. */
    record Choice(String text, String path, boolean here) {}

    public List<Choice> choices() {
        return Arrays.stream(Outcome.values())
                .filter(each -> counts.of(each) > 0)
                .map(each -> new Choice(
                        "%s: %s".formatted(each.text(), String.format(Locale.UK, "%,d", counts.of(each))),
                        upload.path() + "?outcome=" + each.slug(),
                        each == outcome))
                .toList();
    }

    public boolean showsAll() {
        return outcome == null;
    }

    public String allPath() {
        return upload.path() + "?outcome=all";
    }

    /** Of these lines, for the next ones. */
    public String linesPath() {
        return outcome == null ? allPath() : upload.path() + "?outcome=" + outcome.slug();
    }

    public String caption() {
        return outcome == null ? "All lines" : outcome.text();
    }

    public boolean isApplied() {
        return upload.isApplied();
    }

    /** Something here has changed since the file came, so that its lines do something else by now. */
    public boolean isAnew() {
        return upload.isPlannedAnew() && !upload.isApplied();
    }

    public String title() {
        return (isApplied() ? "What the file of %s did" : "What the file of %s would do")
                .formatted(upload.kind.lower());
    }

    /** 12 refused, 3 new, 4,985 unchanged. */
    public String sentence() {
        return counts.sentence();
    }

    public String applicationPath() {
        return upload.path() + "/application";
    }

    public boolean asksAboutRefused() {
        return counts.refused() > 0;
    }

    public boolean asksAboutMissing() {
        return counts.missing() > 0;
    }

    public String missingPath() {
        return upload.path() + "?outcome=" + Outcome.MISSING.slug();
    }

    public List<Option> leavingOut() {
        return ApplicationForm.leavingOut(counts);
    }

    public List<Option> forMissing() {
        return ApplicationForm.forMissing(counts);
    }
}
