package openhall.learning.files;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openhall.files.Problems;
import openhall.learning.files.QuestionReader.Answered;
import openhall.learning.outline.ChoiceAsk;
import openhall.learning.outline.ChoiceAsk.ChoiceOption;
import openhall.learning.outline.GapsAsk;
import openhall.learning.outline.MatchingAsk;
import openhall.learning.outline.MatchingAsk.Pair;
import openhall.learning.outline.NumberAsk;
import openhall.learning.outline.OrderingAsk;
import openhall.learning.outline.TextAsk;

/** Reads the answers of a question of each kind. */
final class AskReader {
    private static final Pattern OPTION = Pattern.compile("- \\[([ xX])\\] +(\\S.*)");
    private static final Pattern PAIR = Pattern.compile("- (.*?) *-> *(\\S.*)");
    private static final Pattern GAP = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern PARAGRAPHS = Pattern.compile("\n\\s*\n");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final String SAY_WHY = "Say below the question what helps to find the answer: \"> feedback\"";
    private static final String NO_FEEDBACK = "A right side that fits nothing has no feedback: nobody is told about it";
    private static final int MOST_OPTIONS = 6;
    private static final int MOST_PARTS = 8;
    private static final int MOST_GAPS = 6;

    private final Path file;
    private final Prose prose;
    private final Problems problems;

    AskReader(Path file, Prose prose, Problems problems) {
        this.file = file;
        this.prose = prose;
        this.problems = problems;
    }

    Answered read(String kind, Settings settings) {
        return switch (kind) {
            case "matching" -> matching(settings);
            case "ordering" -> ordering(settings);
            case "gaps" -> gaps(settings);
            case "number" -> number(settings);
            case "short text" -> shortText(settings);
            default -> choice(settings, kind.equals("true or false"));
        };
    }

    /** The lines before the first answer, and the list of answers. */
    private record Parted(String detail, Items items) {}

    private Parted parted(Settings settings, String mark) {
        var lines = settings.rest();
        var first = 0;
        while (first < lines.size()
                && (lines.get(first).code() || !lines.get(first).text().matches(mark))) {
            first++;
        }
        return new Parted(prose.read(file, lines.subList(0, first)), Items.of(lines.subList(first, lines.size())));
    }

    private Answered choice(Settings settings, boolean trueOrFalse) {
        var parted = parted(settings, "- \\[.*");
        var options = new ArrayList<ChoiceOption>();
        for (var item : parted.items().all()) {
            var option = OPTION.matcher(item.text());
            if (!option.matches()) {
                noOption(item.line());
                continue;
            }
            options.add(new ChoiceOption(
                    option.group(2).strip(), !option.group(1).isBlank(), feedback(item, "why it is right or wrong")));
        }
        stray(parted, "Write an option as \"- [ ] text\" or \"- [x] text\", and below it \"  > feedback\"");
        noneAfter(parted);
        checkChoice(settings, options, trueOrFalse);
        return new Answered(parted.detail(), new ChoiceAsk(List.copyOf(options), trueOrFalse));
    }

    private void noOption(int line) {
        problems.at(file, line, "Write an option as \"- [ ] text\" or \"- [x] text\", and below it \"  > feedback\"");
    }

    private void stray(Parted parted, String how) {
        parted.items().stray().forEach(line -> problems.at(file, line.number(), how));
    }

    private void noneAfter(Parted parted) {
        parted.items().after().forEach(line -> problems.at(file, line.number(), Items.BELONGS_TO_NONE));
    }

    private String feedback(Items.Item item, String what) {
        var feedback = prose.read(file, item.feedback()).replace('\n', ' ');
        if (feedback.isEmpty()) {
            problems.at(file, item.line(), "Say below it " + what + ": \"  > feedback\"");
        }
        return feedback;
    }

    private void checkChoice(Settings settings, List<ChoiceOption> options, boolean trueOrFalse) {
        if (trueOrFalse && !options.stream().map(ChoiceOption::text).toList().equals(List.of("True", "False"))) {
            settings.problem("kind", "The options of true or false are \"True\" and \"False\", in this order");
        }
        if (options.size() < 2 || options.size() > MOST_OPTIONS) {
            settings.problem("", "The question has " + options.size() + " options; give it 2 to " + MOST_OPTIONS);
        }
        if (options.stream().noneMatch(ChoiceOption::right)) {
            settings.problem("", "No option of this question is right: mark one with [x]");
        } else if (options.stream().allMatch(ChoiceOption::right)) {
            settings.problem("", "Every option of this question is right: there is nothing to decide");
        }
        if (options.stream().map(ChoiceOption::text).distinct().count() < options.size()) {
            settings.problem("", "Two options of this question are the same");
        }
    }

    private Answered matching(Settings settings) {
        var parted = parted(settings, "- .*");
        var pairs = new ArrayList<Pair>();
        var extras = new ArrayList<String>();
        for (var item : parted.items().all()) {
            var pair = PAIR.matcher(item.text().replaceFirst("^- ->", "-  ->"));
            if (!pair.matches()) {
                problems.at(file, item.line(), "Write a pair as \"- left -> right\"");
            } else if (pair.group(1).isBlank()) {
                extras.add(pair.group(2).strip());
                item.feedback().forEach(line -> problems.at(file, line.number(), NO_FEEDBACK));
            } else {
                var why = feedback(item, "why the two belong together");
                pairs.add(new Pair(pair.group(1).strip(), pair.group(2).strip(), why));
            }
        }
        stray(parted, "Write a pair as \"- left -> right\", and below it \"  > feedback\"");
        noneAfter(parted);
        checkMatching(settings, pairs, extras);
        return new Answered(parted.detail(), new MatchingAsk(List.copyOf(pairs), List.copyOf(extras)));
    }

    private void checkMatching(Settings settings, List<Pair> pairs, List<String> extras) {
        if (pairs.size() < 2 || pairs.size() > MOST_PARTS) {
            settings.problem("", "The question has " + pairs.size() + " pairs; give it 2 to " + MOST_PARTS);
        }
        if (pairs.stream().map(Pair::left).distinct().count() < pairs.size()) {
            settings.problem("", "Two left sides of this question are the same");
        }
        var rights = pairs.stream().map(Pair::right).collect(Collectors.toCollection(HashSet::new));
        if (extras.stream().anyMatch(extra -> !rights.add(extra))) {
            settings.problem("", "A right side that fits nothing is there twice");
        }
        if (rights.size() < 2) {
            settings.problem("", "Every pair has the same right side: there is nothing to decide");
        }
    }

    private Answered ordering(Settings settings) {
        var parted = parted(settings, "\\d{1,2}\\. .*");
        var items = new ArrayList<String>();
        var said = new ArrayList<Line>();
        for (var item : parted.items().all()) {
            checkNumber(item, items.size() + 1);
            items.add(item.text().replaceFirst("^(-|\\d{1,2}\\.) ", "").strip());
            said.addAll(item.feedback());
        }
        said.addAll(parted.items().after());
        stray(
                parted,
                "Write the items in the right order as \"1. first\", \"2. second\", and below them \"> feedback\"");
        if (items.size() < 3 || items.size() > MOST_PARTS) {
            settings.problem("", "The question has " + items.size() + " items \"1. text\"; give it 3 to " + MOST_PARTS);
        }
        if (new HashSet<>(items).size() < items.size()) {
            settings.problem("", "Two items of this question are the same");
        }
        return new Answered(parted.detail(), new OrderingAsk(List.copyOf(items), words(settings, said)));
    }

    /** The order in the file counts: numbers that say another order would be passed over. */
    private void checkNumber(Items.Item item, int number) {
        if (!item.text().startsWith(number + ". ")) {
            problems.at(file, item.line(), "Number the items in the right order: this one is " + number + ".");
        }
    }

    private String words(Settings settings, List<Line> said) {
        var words = prose.read(file, said).replace('\n', ' ');
        if (words.isEmpty()) {
            settings.problem("", SAY_WHY);
        }
        return words;
    }

    /** Everything before the first line that begins with >, and the lines that do. */
    private record Said(String text, List<Line> feedback) {}

    private Said said(Settings settings) {
        var lines = settings.rest();
        var items = Items.of(lines.stream().filter(line -> line.starts(">")).toList());
        var text = lines.stream().filter(line -> !line.starts(">")).toList();
        return new Said(prose.read(file, text), items.after());
    }

    private Answered gaps(Settings settings) {
        var said = said(settings);
        var texts = new ArrayList<String>();
        var gaps = new ArrayList<List<String>>();
        var gap = GAP.matcher(said.text());
        var from = 0;
        while (gap.find()) {
            texts.add(said.text().substring(from, gap.start()));
            gaps.add(forms(gap.group(1)));
            from = gap.end();
        }
        texts.add(said.text().substring(from));
        checkAround(settings, texts);
        if (gaps.isEmpty() || gaps.size() > MOST_GAPS || gaps.stream().anyMatch(List::isEmpty)) {
            settings.problem("", "Write the text with 1 to 6 gaps, each as {right answer} or {right|also right}");
            return Answered.nothing();
        }
        return new Answered("", new GapsAsk(List.copyOf(texts), List.copyOf(gaps), words(settings, said.feedback())));
    }

    private void checkAround(Settings settings, List<String> texts) {
        if (texts.stream().anyMatch(text -> text.contains("{") || text.contains("}"))) {
            settings.problem("", "A gap begins with { and ends with }, and there is none inside another");
        }
        if (texts.stream().anyMatch(text -> PARAGRAPHS.matcher(text).find())) {
            settings.problem("", "Write the text with gaps as one paragraph");
        }
    }

    private static List<String> forms(String written) {
        return Arrays.stream(written.split("\\|"))
                .map(String::strip)
                .filter(form -> !form.isEmpty())
                .toList();
    }

    private Answered shortText(Settings settings) {
        var said = said(settings);
        var accepted = forms(settings.text("answers", "what is right: \"answers: one | another\""));
        if (accepted.isEmpty()) {
            settings.problem("answers", "No answer of this question is right: \"answers: one | another\"");
            return Answered.nothing();
        }
        return new Answered(said.text(), new TextAsk(accepted, words(settings, said.feedback())));
    }

    private Answered number(Settings settings) {
        var said = said(settings);
        var answer = decimal(settings, "answer", settings.text("answer", "what is right: \"answer: 200\""));
        var unit = settings.text("unit");
        var ask = new NumberAsk(
                answer, tolerance(settings, answer), unit == null ? "" : unit, words(settings, said.feedback()));
        return new Answered(said.text(), ask);
    }

    private BigDecimal decimal(Settings settings, String key, String text) {
        if (NUMBER.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        if (!text.isEmpty()) {
            settings.problem(key, "\"" + key + "\" must be a number, such as 200 or 2.5");
        }
        return BigDecimal.ZERO;
    }

    /** As it is, or as a share of the answer. */
    private BigDecimal tolerance(Settings settings, BigDecimal answer) {
        var text = settings.text("tolerance");
        if (text == null) {
            return BigDecimal.ZERO;
        }
        var share = text.endsWith("%");
        var given = decimal(
                settings,
                "tolerance",
                share ? text.substring(0, text.length() - 1).strip() : text);
        if (given.signum() < 0) {
            settings.problem("tolerance", "\"tolerance\" must not be below 0");
        }
        return share ? answer.abs().multiply(given).divide(BigDecimal.valueOf(100), MathContext.DECIMAL64) : given;
    }
}
