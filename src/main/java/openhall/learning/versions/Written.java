package openhall.learning.versions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import openhall.learning.outline.Ask;
import openhall.learning.outline.ChoiceAsk;
import openhall.learning.outline.GapsAsk;
import openhall.learning.outline.MatchingAsk;
import openhall.learning.outline.NumberAsk;
import openhall.learning.outline.OrderingAsk;
import openhall.learning.outline.Outline.QuestionOutline;
import openhall.learning.outline.Outline.StepOutline;
import openhall.learning.outline.Scenario;
import openhall.learning.outline.StepContent;
import openhall.learning.outline.TextAsk;

/** A step or a question as lines of text, much as its author wrote it, so that two of them can be laid side by side. */
final class Written {
    private final List<String> lines = new ArrayList<>();

    private Written() {}

    /** Without its title and its questions. */
    static List<String> of(StepOutline step) {
        var written = new Written();
        written.add(step.body());
        written.content(step.content());
        return written.lines;
    }

    /** With everything that an answer is judged by. */
    static List<String> of(QuestionOutline question) {
        var written = new Written();
        written.add(question.text());
        written.add(question.detail());
        if (question.marks() != 1) {
            written.add("marks: " + question.marks());
        }
        if (!question.partMarks()) {
            written.add("part marks: no");
        }
        if (question.pool() != null) {
            written.add("pool: " + question.pool());
        }
        written.ask(question.ask());
        return written.lines;
    }

    private void add(String text) {
        lines.addAll(text.lines().toList());
    }

    private void content(StepContent content) {
        if (content instanceof StepContent.Task task) {
            add(task.signOff() == StepContent.SignOff.NOBODY ? "" : "sign-off: " + word(task.signOff()));
        } else if (content instanceof StepContent.Checklist checklist) {
            checklist.items().forEach(item -> add("- " + item));
        } else if (content instanceof StepContent.Link link) {
            add("url: " + link.url());
        } else if (content instanceof StepContent.Video video) {
            video(video);
        } else if (content instanceof Scenario scenario) {
            scenario.scenes().forEach(this::scene);
        } else if (content instanceof StepContent.Quiz quiz) {
            quiz(quiz);
        }
    }

    private void video(StepContent.Video video) {
        add("file: " + (video.file() == null ? "none" : video.file()));
        add("link: " + (video.link() == null ? "none" : video.link()));
        add("length: " + video.length());
        add(video.transcript());
    }

    private void scene(Scenario.Scene scene) {
        var ending = scene.ending() == null ? "" : " (" + word(scene.ending()) + " ending)";
        add(scene.name() + ": " + scene.title() + ending);
        add(scene.body());
        for (var choice : scene.choices()) {
            add("- " + choice.text() + " (leads to " + choice.to() + ")");
            add("> " + choice.feedback());
        }
    }

    private void quiz(StepContent.Quiz quiz) {
        add("pass: " + plain(quiz.pass()));
        add("shuffle: " + (quiz.shuffle() ? "yes" : "no"));
        add("attempts: " + (quiz.attemptsADay() == 0 ? "any number" : quiz.attemptsADay() + " a day"));
        var shows = quiz.shows();
        add(shows == null ? "" : "shows: " + shows.words());
        new TreeMap<>(quiz.draws()).forEach((pool, number) -> add("draw from " + pool + ": " + number));
    }

    private void ask(Ask ask) {
        if (ask instanceof ChoiceAsk choice) {
            for (var option : choice.options()) {
                add("- [" + (option.right() ? "x" : " ") + "] " + option.text());
                add("> " + option.feedback());
            }
        } else if (ask instanceof MatchingAsk matching) {
            for (var pair : matching.pairs()) {
                add("- " + pair.left() + " -> " + pair.right());
                add("> " + pair.feedback());
            }
            matching.extras().forEach(extra -> add("- -> " + extra));
        } else if (ask instanceof OrderingAsk ordering) {
            ordering.items().forEach(item -> add("- " + item));
            add("> " + ordering.feedback());
        } else {
            typed(ask);
        }
    }

    private void typed(Ask ask) {
        if (ask instanceof GapsAsk gaps) {
            for (var index = 0; index < gaps.gaps().size(); index++) {
                add(gaps.texts().get(index) + "{" + String.join("|", gaps.gaps().get(index)) + "}");
            }
            add(gaps.texts().get(gaps.texts().size() - 1));
            add("> " + gaps.feedback());
        } else if (ask instanceof NumberAsk number) {
            add("answer: " + plain(number.answer()) + " " + number.unit());
            add("tolerance: " + plain(number.tolerance()));
            add("> " + number.feedback());
        } else if (ask instanceof TextAsk text) {
            add("answers: " + String.join(" | ", text.accepted()));
            add("> " + text.feedback());
        }
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
