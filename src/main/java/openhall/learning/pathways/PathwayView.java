package openhall.learning.pathways;

import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import openhall.learning.pathways.SetLine.ItemLine;
import org.jspecify.annotations.Nullable;

/** A pathway as one person sees it: what it asks for, what of it they have done and why that counts, and what is next. */
record PathwayView(
        Pathway pathway,
        PathwayVersion version,
        List<SetLine> sets,
        List<Before> requires,
        @Nullable PathwayProgress progress,
        @Nullable Certification certification) {

    /** A pathway that has to be completed first. */
    record Before(Pathway pathway, boolean done) {}

    /** For somebody who is not known, the pathway as everybody sees it. At most five statements, whatever it holds. */
    static PathwayView of(String slug, @Nullable UUID personId, LocalDate today) {
        var pathways = new HashMap<String, Pathway>();
        Pathway.published().forEach(each -> pathways.put(each.slug, each));
        var pathway = pathways.get(slug);
        if (pathway == null) {
            throw new NotFoundException();
        }
        var mine = new HashMap<UUID, PathwayProgress>();
        if (personId != null) {
            PathwayProgress.of(personId).forEach(each -> mine.put(each.pathway.id, each));
        }
        return of(pathway, pathways, mine, new Reader(personId, today));
    }

    private record Reader(@Nullable UUID personId, LocalDate today) {
        Finished finished(Plan plan) {
            return personId == null ? Finished.NOTHING : Finished.of(personId, plan.courses());
        }

        @Nullable
        Certification certification(Pathway pathway) {
            if (personId == null) {
                return null;
            }
            var terms = CertificateTerm.of(personId, pathway.id);
            return terms.isEmpty() ? null : new Certification(pathway, terms, today);
        }
    }

    private static PathwayView of(
            Pathway pathway, Map<String, Pathway> pathways, Map<UUID, PathwayProgress> mine, Reader reader) {
        var progress = mine.get(pathway.id);
        var version = progress != null && progress.isCompleted() ? progress.version : pathway.version();
        var plan = version.content();
        var sets = SetLine.of(plan, reader.finished(plan), Titles.of(plan.courses()));
        return new PathwayView(
                pathway, version, sets, before(plan, pathways, mine), progress, reader.certification(pathway));
    }

    private static List<Before> before(Plan plan, Map<String, Pathway> pathways, Map<UUID, PathwayProgress> mine) {
        return plan.requires().stream()
                .map(pathways::get)
                .filter(Objects::nonNull)
                .map(each -> new Before(each, isDone(mine.get(each.id))))
                .toList();
    }

    private static boolean isDone(@Nullable PathwayProgress progress) {
        return progress != null && progress.isCompleted();
    }

    public boolean started() {
        return progress != null;
    }

    public boolean completed() {
        return isDone(progress);
    }

    public boolean open() {
        return requires.stream().allMatch(Before::done);
    }

    /** What to do now; null when nothing is left, or nothing has begun. */
    public @Nullable ItemLine next() {
        if (progress == null || progress.isCompleted()) {
            return null;
        }
        return sets.stream()
                .filter(set -> !set.full())
                .flatMap(set -> set.items().stream())
                .filter(ItemLine::offered)
                .findFirst()
                .orElse(null);
    }

    public String renewPath() {
        return pathway.path() + "/renewal";
    }

    /** Also for whoever completed the pathway before it gave a certificate. */
    public boolean mayRenew() {
        if (!completed() || pathway.version().content().certificate() == null) {
            return false;
        }
        return certification == null || certification.mayRenew();
    }

    /** What it certifies and for how long, in a sentence; null when it certifies nothing. */
    public @Nullable String certificateWords() {
        var certificate = pathway.version().content().certificate();
        return certificate == null ? null : CertificateWords.of(certificate);
    }
}
