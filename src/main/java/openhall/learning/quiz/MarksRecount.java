package openhall.learning.quiz;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Counts the marks of one learner's attempts again: what was said when each was handed in, and what each marking after
 * that made of it. A step is known by its module and position.
 */
public record MarksRecount(List<QuizAttempt> attempts, Map<UUID, List<QuizRegrade>> markedAgain) {
    public static final MarksRecount NONE = new MarksRecount(List.of(), Map.of());

    private static final Pattern WORDS = Pattern.compile("Attempt (\\d+): (\\S+) of \\S+ right, (passed|not passed)");

    /** What an event says of an attempt at a step, such as "first/3". */
    public record Said(String place, String words) {
        private String first() {
            var read = WORDS.matcher(words);
            return read.matches() ? MarksRecount.words(place, read.group(1), read.group(2), read.group(3)) : words;
        }
    }

    /** By enrolment, in two statements for any number of them. */
    public static Map<UUID, MarksRecount> of(Collection<UUID> enrolmentIds) {
        var attempts = QuizAttempt.ofAll(enrolmentIds);
        var ids = attempts.stream().map(attempt -> attempt.id).toList();
        var again = ids.isEmpty() ? List.<QuizRegrade>of() : QuizRegrade.of(ids);
        var byAttempt = again.stream().collect(groupingBy(each -> each.attempt.id));
        var found = new HashMap<UUID, MarksRecount>();
        attempts.stream()
                .collect(groupingBy(attempt -> attempt.enrolment.id))
                .forEach((id, own) -> found.put(id, new MarksRecount(own, byAttempt)));
        return found;
    }

    /** {@code better} is how often the events say that marking again gave more marks. */
    public List<String> differences(List<Said> said, int better) {
        var found = new ArrayList<String>();
        var kept = attempts.stream().map(this::first).sorted().toList();
        var counted = said.stream().map(Said::first).sorted().toList();
        if (!kept.equals(counted)) {
            found.add("the attempts are stored as " + kept + ", and the events say " + counted);
        }
        var more = attempts.stream()
                .flatMap(attempt -> again(attempt).stream())
                .filter(each -> each.counted)
                .count();
        if (more != better) {
            found.add("marking again gave more marks " + more + " times, and the events say " + better);
        }
        attempts.forEach(attempt -> markAgain(attempt, found));
        return found;
    }

    public boolean isPassed(String place) {
        return attempts.stream()
                .anyMatch(attempt -> attempt.passed && place(attempt).equals(place));
    }

    /** As it was before it was marked again for the first time. */
    private String first(QuizAttempt attempt) {
        var again = again(attempt);
        var score = again.isEmpty() ? attempt.score : again.get(0).scoreBefore;
        var passed = again.isEmpty() ? attempt.passed : again.get(0).passedBefore;
        return words(
                place(attempt),
                String.valueOf(attempt.number),
                QuizAttempt.plain(score),
                passed ? "passed" : "not passed");
    }

    private void markAgain(QuizAttempt attempt, List<String> found) {
        var again = again(attempt);
        if (again.isEmpty()) {
            return;
        }
        var score = again.get(0).scoreBefore;
        var may = again.get(0).passedBefore;
        for (var marking : again) {
            same(attempt, score, marking.scoreBefore, found);
            score = marking.counted ? marking.scoreAfter : score;
            may = may || (marking.counted && marking.passedAfter);
        }
        same(attempt, score, attempt.score, found);
        if (attempt.passed && !may) {
            found.add(place(attempt) + " attempt " + attempt.number + " is passed, and no marking says so");
        }
        if (again.get(0).passedBefore && !attempt.passed) {
            found.add(place(attempt) + " attempt " + attempt.number + " has lost its pass");
        }
    }

    private static void same(QuizAttempt attempt, BigDecimal counted, BigDecimal kept, List<String> found) {
        if (counted.compareTo(kept) != 0) {
            found.add("the marks of " + place(attempt) + " attempt " + attempt.number + " are stored as "
                    + QuizAttempt.plain(kept) + ", and the markings say " + QuizAttempt.plain(counted));
        }
    }

    private List<QuizRegrade> again(QuizAttempt attempt) {
        return markedAgain.getOrDefault(attempt.id, List.of());
    }

    private static String place(QuizAttempt attempt) {
        return attempt.step.moduleSlug() + "/" + attempt.step.position;
    }

    private static String words(String place, String number, String score, String passed) {
        return place + " attempt " + number + ": " + score + ", " + passed;
    }
}
