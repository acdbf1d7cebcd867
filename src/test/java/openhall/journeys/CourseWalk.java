package openhall.journeys;

import java.net.URI;
import openhall.learning.Json;
import openhall.learning.outline.Scenario;
import openhall.learning.outline.StepContent;
import openhall.learning.steps.StoryWay;

/** A learner who does each step of a module rightly, from the page of its first open step to its passed quiz. */
final class CourseWalk {
    private static final String NOTE = "I asked two colleagues, and wrote the steps down.";

    private static final String CONTENT = """
            select step.content
              from course
              join course_module on course_module.version_id = course.latest_id
              join step on step.module_id = course_module.id
             where course.slug = ? and course_module.slug = ? and step.position = ?
            """;

    private final Walker walker;
    private final Sql sql;

    CourseWalk(Walker walker, Sql sql) {
        this.walker = walker;
        this.sql = sql;
    }

    void toTheQuiz() {
        for (var kind = kind(); !kind.equals("Quiz"); kind = kind()) {
            step(kind);
        }
    }

    void finishModule() {
        toTheQuiz();
        RightAnswer.of(here(2), here(3), sql).forEach(right -> right.give(walker));
        walker.click("Check my answers").sees("Passed");
    }

    private void step(String kind) {
        switch (kind) {
            case "Reading" -> walker.click("Continue");
            case "Link" -> walker.click("I have read it");
            case "Video" -> walker.click("I have watched it or read the transcript");
            case "Checklist" -> walker.tick("input[name='tick']").click("Save");
            case "Reflection" -> walker.fill("What do you think?", NOTE).click("Save and continue");
            case "Scenario" -> story();
            case "Task" -> task();
            default -> throw new IllegalStateException(kind);
        }
    }

    private void story() {
        var position = Integer.parseInt(here(4));
        var content = sql.rows(CONTENT, here(2), here(3), position).get(0).get(0);
        for (var choice : StoryWay.toGoodEnding((Scenario) Json.read(StepContent.class, content))) {
            walker.tick("input[name='choice'][value='" + choice + "']").click("Continue");
        }
        walker.sees("A good ending").click("Continue");
    }

    /** A task that is sent to somebody waits, and the learner goes on. */
    private void task() {
        var page = walker.page().url();
        walker.fill("What did you do or notice?", NOTE).press(".oh-main form button");
        if (walker.page().url().equals(page)) {
            walker.sees("Waiting").click("Continue");
        }
    }

    /** "Reading, step 1 of 4" stands above the title. */
    private String kind() {
        return walker.page().locator(".oh-main p.oh-muted").first().innerText().split(",")[0];
    }

    /** A part of the address /courses/{course}/{module}/{position}: 2, 3 or 4. */
    private String here(int part) {
        return URI.create(walker.page().url()).getPath().split("/")[part];
    }
}
