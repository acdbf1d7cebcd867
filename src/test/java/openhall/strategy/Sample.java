package openhall.strategy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import openhall.In;
import openhall.files.Problems;
import openhall.strategy.files.GoalText;
import openhall.web.Formats;

/** A goal of one test, made the way the files make goals: half of its time has passed, and its target is 90%. */
public record Sample(String slug, LocalDate today) {

    /** Fed by the test's own source, with an argument that no other test uses. */
    public static Sample counted(Instant at) {
        return goal("own", "", at);
    }

    /** Fed by a source of the program itself, as strategy files name it: {@code learning.completed:a-course}. */
    static Sample fedBy(String source, Instant at) {
        return goal(source, "", at);
    }

    static Sample typed(Instant at) {
        return goal(Measure.TYPED, "claim: Everybody says that this works well\n", at);
    }

    private static Sample goal(String source, String more, Instant at) {
        var sample =
                new Sample("sample-" + Long.toString(System.nanoTime(), 36), LocalDate.ofInstant(at, Formats.ZONE));
        var named = source.equals("own") ? SampleSource.KEY + ":" + sample.slug : source;
        var known = new GoalText.Known(Set.of("staff-skills"), Set.of(), new HashSet<>(), null);
        var problems = new Problems();
        try {
            var file = Files.createTempDirectory("goals").resolve(sample.slug + ".yaml");
            Files.writeString(file, sample.yaml(named, more));
            var text = GoalText.read(file, known, problems);
            problems.throwIfAny();
            In.tx(() -> Goal.publish(text, 99, at));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sample;
    }

    public String measure() {
        return slug + "-measure";
    }

    String path() {
        return "/strategy/goals/" + slug;
    }

    String title() {
        return "Measure of " + slug;
    }

    private String yaml(String source, String more) {
        return """
                title: Goal %s
                theme: staff-skills
                why: A test needs it.
                owner: Director of People
                %smeasures:
                  - slug: %s
                    title: %s
                    definition: Staff who did what the test asks
                    numerator: Staff who did
                    denominator: All staff
                    unit: percent
                    direction: up
                    source: "%s"
                    baseline: {value: 0, on: %s}
                    target: {value: 90, by: %s}
                    owner: Head of learning
                    action_if_missed: We ask the people why
                """.formatted(slug, more, measure(), title(), source, today.minusDays(100), today.plusDays(100));
    }
}
