package openhall.learning.files;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import openhall.files.Problems;
import openhall.learning.files.CourseText.QuestionText;
import openhall.learning.files.CourseText.StepText;
import openhall.learning.outline.ChoiceAsk;
import openhall.learning.outline.ChoiceAsk.ChoiceOption;
import openhall.learning.outline.StepContent;
import openhall.learning.outline.StepKind;

/** Reads a quiz: the right answers it needs, then its questions with their options and what each option is told. */
final class QuizReader {
    private static final Pattern PASS = Pattern.compile("pass: *(\\d{1,3}) *");
    private static final Pattern OPTION = Pattern.compile("- \\[([ xX])\\] +(\\S.*)");
    private static final Pattern FEEDBACK = Pattern.compile("\\s+>(.*)");
    private static final int MOST_OPTIONS = 6;

    private final Path file;
    private final Prose prose;
    private final Problems problems;

    QuizReader(Path file, Prose prose, Problems problems) {
        this.file = file;
        this.prose = prose;
        this.problems = problems;
    }

    StepText read(Line heading, String title, List<Line> lines) {
        var parts = Line.split(lines, "## ");
        var questions = new ArrayList<QuestionText>();
        for (var part : parts.subList(1, parts.size())) {
            questions.add(question(part.get(0), part.subList(1, part.size())));
        }
        if (questions.isEmpty()) {
            problem(heading, "The quiz has no questions: write each as \"## What is the question?\"");
        }
        var pass = pass(heading, parts.get(0), questions.size());
        var quiz = new StepContent.Quiz(BigDecimal.valueOf(pass), false, 0, Map.of());
        return new StepText(heading.number(), StepKind.QUIZ, title, "", quiz, questions);
    }

    private int pass(Line heading, List<Line> lines, int questions) {
        var written = lines.stream().filter(line -> !line.blank()).toList();
        if (written.isEmpty()) {
            problem(heading, "Say below the heading how many right answers are needed: \"pass: 3\"");
            return 1;
        }
        for (var line : written.subList(1, written.size())) {
            problem(line, "Only \"pass: ...\" may stand between the heading of a quiz and its first question");
        }
        return passOf(written.get(0), questions);
    }

    private int passOf(Line line, int questions) {
        var pass = PASS.matcher(line.text());
        if (!pass.matches()) {
            problem(line, "The first line of a quiz says how many right answers are needed: \"pass: 3\"");
            return 1;
        }
        var needed = Integer.parseInt(pass.group(1));
        if (needed < 1 || needed > questions) {
            problem(line, "pass is " + needed + ", and the quiz has " + questions + " questions");
        }
        return needed;
    }

    private QuestionText question(Line heading, List<Line> lines) {
        var text = heading.text().substring(3).strip();
        var first = 0;
        while (first < lines.size() && !lines.get(first).starts("- [")) {
            first++;
        }
        var detail = prose.read(file, lines.subList(0, first));
        var options = options(lines.subList(first, lines.size()));
        check(heading, text, options);
        var choices = options.stream()
                .map(option -> new ChoiceOption(option.text(), option.right(), option.feedback()))
                .toList();
        return new QuestionText(heading.number(), text, detail, 1, true, null, new ChoiceAsk(choices, false));
    }

    private List<OptionText> options(List<Line> lines) {
        var options = new ArrayList<OptionText>();
        for (var line : lines) {
            var option = OPTION.matcher(line.text());
            var feedback = FEEDBACK.matcher(line.text());
            if (option.matches()) {
                var right = !option.group(1).isBlank();
                options.add(new OptionText(line.number(), right, option.group(2).strip(), ""));
            } else if (feedback.matches() && !options.isEmpty()) {
                var last = options.size() - 1;
                options.set(last, options.get(last).saying(prose.read(file, List.of(said(line, feedback.group(1))))));
            } else if (!line.blank()) {
                problem(line, "Write an option as \"- [ ] text\" or \"- [x] text\", and below it \"  > feedback\"");
            }
        }
        return options;
    }

    private static Line said(Line line, String text) {
        return new Line(line.number(), text.strip(), line.code());
    }

    private void check(Line heading, String text, List<OptionText> options) {
        if (text.isEmpty()) {
            problem(heading, "Write the question after ##");
        }
        if (options.size() < 2 || options.size() > MOST_OPTIONS) {
            problem(heading, "The question has " + options.size() + " options; give it 2 to " + MOST_OPTIONS);
        }
        if (options.stream().noneMatch(OptionText::right)) {
            problem(heading, "No option of this question is right: mark one with [x]");
        }
        if (!options.isEmpty() && options.stream().allMatch(OptionText::right)) {
            problem(heading, "Every option of this question is right: there is nothing to decide");
        }
        for (var option : options) {
            if (option.feedback().isEmpty()) {
                problems.at(file, option.line(), "Say below the option why it is right or wrong: \"  > feedback\"");
            }
        }
    }

    private record OptionText(int line, boolean right, String text, String feedback) {
        OptionText saying(String more) {
            return new OptionText(line, right, text, (feedback + " " + more.strip()).strip());
        }
    }

    private void problem(Line line, String message) {
        problems.at(file, line.number(), message);
    }
}
