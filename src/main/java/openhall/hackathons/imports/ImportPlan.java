package openhall.hackathons.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import openhall.hackathons.Challenge;
import openhall.hackathons.Challenge.Brief;
import openhall.hackathons.Hackathon;
import openhall.hackathons.setting.ChallengeChange;
import org.jspecify.annotations.Nullable;

/** What a file would do, row by row: it makes and changes drafts only, and what is here already as it says stays. */
record ImportPlan(List<Step> steps) {
    /** What becomes of one row; the brief is that of the draft as it will be. */
    record Step(
            ImportRow row,
            ChallengeRow.Outcome outcome,
            @Nullable Challenge there,
            @Nullable Brief brief,
            List<String> words) {
        private static Step refused(ImportRow row, String why) {
            return new Step(row, ChallengeRow.Outcome.REFUSED, null, null, List.of(why));
        }
    }

    static ImportPlan of(Hackathon hackathon, String source, List<ImportRow> rows) {
        var bySlug = new HashMap<String, Challenge>();
        var byNumber = new HashMap<String, Challenge>();
        for (var challenge : Challenge.all(hackathon)) {
            bySlug.put(challenge.slug, challenge);
            if (source.equals(challenge.source) && challenge.sourceId != null) {
                byNumber.put(challenge.sourceId, challenge);
            }
        }
        var lines = new HashMap<String, Integer>();
        var steps = new ArrayList<Step>();
        for (var row : rows) {
            steps.add(step(row, byNumber, bySlug, lines));
        }
        return new ImportPlan(List.copyOf(steps));
    }

    private static Step step(
            ImportRow row, Map<String, Challenge> byNumber, Map<String, Challenge> bySlug, Map<String, Integer> lines) {
        var refusal = row.refusal();
        if (refusal != null) {
            return Step.refused(row, refusal);
        }
        var before = lines.putIfAbsent("number " + row.number(), row.line());
        var there = byNumber.get(row.number());
        if (before != null) {
            return Step.refused(row, "Line " + before + " has the same number or title.");
        }
        if (there != null) {
            return again(row, there);
        }
        var sameTitle = lines.putIfAbsent("title " + row.slug(), row.line());
        if (sameTitle != null) {
            return Step.refused(row, "Line " + sameTitle + " has the same title.");
        }
        if (bySlug.containsKey(row.slug())) {
            return Step.refused(row, "This hackathon has a challenge with this title.");
        }
        return new Step(row, ChallengeRow.Outcome.NEW, null, row.brief(), row.words());
    }

    private static Step again(ImportRow row, Challenge there) {
        var now = there.briefInTexts();
        var next = merged(now, row.brief());
        if (!ChallengeChange.between(now, next).any()) {
            return new Step(row, ChallengeRow.Outcome.SAME, there, next, row.words());
        }
        if (!there.isDraft()) {
            return Step.refused(row, "It is no draft here any more. Change it on its own page.");
        }
        return new Step(row, ChallengeRow.Outcome.CHANGED, there, next, row.words());
    }

    /** What the file says, and what is here where it says nothing. */
    private static Brief merged(Brief now, Brief file) {
        return new Brief(
                now.slug(),
                file.title(),
                first(file.summary(), now.summary()),
                first(file.body(), now.body()),
                first(file.ownerService(), now.ownerService()),
                first(file.ownerPost(), now.ownerPost()),
                file.evidence().isEmpty() ? now.evidence() : file.evidence(),
                first(file.successMeasure(), now.successMeasure()),
                first(file.baseline(), now.baseline()),
                first(file.goodAnswer(), now.goodAnswer()),
                file.decideBy() == null ? now.decideBy() : file.decideBy(),
                now.goals(),
                now.learning(),
                first(file.licence(), now.licence()),
                first(file.dataTerms(), now.dataTerms()),
                first(file.rightsTerms(), now.rightsTerms()),
                first(file.consentTerms(), now.consentTerms()),
                List.of());
    }

    private static @Nullable String first(@Nullable String said, @Nullable String otherwise) {
        return said == null ? otherwise : said;
    }
}
