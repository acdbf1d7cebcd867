package openhall.learning.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import openhall.files.Problems;
import openhall.learning.files.CourseText.StepText;
import openhall.learning.outline.StepContent;
import openhall.learning.outline.StepKind;

/** Reads a step that is no quiz. */
final class StepReader {
    private static final Pattern ITEM = Pattern.compile("- \\[ ] +(\\S.*)");
    private static final Pattern NEARLY_ITEM = Pattern.compile("\\s*[-*+] \\[.?](?!\\().*");
    private static final String TRANSCRIPT = "### Transcript";
    private static final int MOST_ITEMS = 12;

    private final Path file;
    private final Prose prose;
    private final Problems problems;

    StepReader(Path file, Prose prose, Problems problems) {
        this.file = file;
        this.prose = prose;
        this.problems = problems;
    }

    StepText read(StepKind kind, String title, Settings settings) {
        return switch (kind) {
            case TASK -> task(title, settings.only("sign-off"));
            case CHECKLIST -> checklist(title, settings.only());
            case LINK -> link(title, settings.only("url"));
            case VIDEO -> video(title, settings.only("file", "captions", "link", "length"));
            case SCENARIO -> new ScenarioReader(file, prose, problems).read(title, settings.only());
            default -> text(kind, title, settings.only(), new StepContent.Plain());
        };
    }

    private StepText text(StepKind kind, String title, Settings settings, StepContent content) {
        return step(kind, title, settings.heading(), settings.rest(), content);
    }

    private StepText step(StepKind kind, String title, Line heading, List<Line> lines, StepContent content) {
        var body = prose.read(file, lines);
        if (body.isEmpty()) {
            problems.at(file, heading.number(), "Nothing is written under this heading");
        }
        return new StepText(heading.number(), kind, title, body, content, List.of());
    }

    private StepText task(String title, Settings settings) {
        var words = settings.text("sign-off");
        if (words != null && !words.equals("manager") && !words.equals("champion")) {
            settings.problem("sign-off", "\"sign-off\" must be manager or champion");
        }
        var signOff = words == null || !List.of("manager", "champion").contains(words)
                ? StepContent.SignOff.NOBODY
                : StepContent.SignOff.valueOf(words.toUpperCase(Locale.ROOT));
        return text(StepKind.TASK, title, settings, new StepContent.Task(signOff));
    }

    /** Its items are the lines with a box; everything else is text. */
    private StepText checklist(String title, Settings settings) {
        var items = new ArrayList<String>();
        var lines = new ArrayList<Line>();
        var below = false;
        for (var line : settings.rest()) {
            var item = ITEM.matcher(line.text());
            var found = !line.code() && item.matches();
            if (found) {
                items.add(prose.read(file, List.of(new Line(line.number(), item.group(1), false))));
            } else {
                checkNoItem(line, below);
                lines.add(line);
            }
            below = found;
        }
        if (items.size() < 2 || items.size() > MOST_ITEMS) {
            var number = settings.heading().number();
            problems.at(file, number, "The checklist has " + items.size() + " lines \"- [ ] text\"; give it 2 to 12");
        }
        var content = new StepContent.Checklist(List.copyOf(items));
        return step(StepKind.CHECKLIST, title, settings.heading(), lines, content);
    }

    /** What was meant as an item, or as the rest of one, must not get among the text. */
    private void checkNoItem(Line line, boolean belowAnItem) {
        if (!line.code() && NEARLY_ITEM.matcher(line.text()).matches()) {
            problems.at(file, line.number(), "Write a line of the checklist as \"- [ ] text\"");
        } else if (belowAnItem && !line.blank()) {
            problems.at(file, line.number(), "Write each \"- [ ] text\" on one line; leave a line empty below them");
        }
    }

    private StepText link(String title, Settings settings) {
        var url = address(settings, "url", "where it leads: \"url: https://...\"");
        return text(StepKind.LINK, title, settings, new StepContent.Link(url));
    }

    private String address(Settings settings, String key, String how) {
        var url = settings.text(key, how);
        if (!url.isEmpty() && !url.matches("https://[^\\s/]+\\S*")) {
            settings.problem(key, "\"" + key + "\" must be an address that begins with https://");
        }
        return url;
    }

    private StepText video(String title, Settings settings) {
        if (settings.has("file") == settings.has("link")) {
            settings.problem("link", "Write below the heading either \"file: talk.mp4\" or \"link: https://...\"");
        }
        var length = settings.text("length", "how long it takes: \"length: 3:20\"");
        if (!length.isEmpty() && !length.matches("(\\d{1,2}:)?\\d{1,2}:\\d{2}")) {
            settings.problem("length", "\"length\" must be minutes and seconds, such as 3:20");
        }
        var lines = settings.rest();
        var at = 0;
        while (at < lines.size() && !lines.get(at).text().strip().equals(TRANSCRIPT)) {
            at++;
        }
        var transcript = at == lines.size() ? "" : prose.read(file, lines.subList(at + 1, lines.size()));
        if (transcript.isEmpty()) {
            settings.problem("", "Write below \"" + TRANSCRIPT + "\" every word that is said, and what can be seen");
        }
        var content = settings.has("file")
                ? new StepContent.Video(
                        media(settings, "file", "mp4", "webm"),
                        media(settings, "captions", "vtt"),
                        null,
                        length,
                        transcript)
                : new StepContent.Video(null, null, elsewhere(settings), length, transcript);
        return step(StepKind.VIDEO, title, settings.heading(), lines.subList(0, at), content);
    }

    private String elsewhere(Settings settings) {
        if (settings.has("captions")) {
            settings.problem("captions", "\"captions\" belong to a file; a video elsewhere has its own");
        }
        return settings.has("link") ? address(settings, "link", "") : "";
    }

    /** The address of a file beside the module. */
    private String media(Settings settings, String key, String... endings) {
        var name = settings.text(key, "which file it is: \"" + key + ": name." + endings[0] + "\"");
        if (name.isEmpty()) {
            return "";
        }
        if (!List.of(endings).contains(Prose.ending(name))) {
            settings.problem(key, "\"" + key + "\" must be a file that ends in ." + String.join(" or .", endings));
            return "";
        }
        return prose.media(file, settings.line(key), name);
    }
}
