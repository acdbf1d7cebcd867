package openhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rules for templates, read from the files. */
class TemplatesTest {
    private static final Path ROOT = Path.of("src/main/resources/templates");
    private static final int LONGEST = 120;

    private static final Pattern LAYOUT = Pattern.compile("^\\s*\\{#include layout/page(\\s[^}]*)?}");
    private static final Pattern SCRIPT = Pattern.compile("(?i)<script(?![^>]*\\ssrc=)|<script[^>]*>\\s*[^<\\s]");
    private static final Pattern STYLE = Pattern.compile("(?i)<style|<[a-z][^>]*\\sstyle\\s*=");
    private static final Pattern LISTENER = Pattern.compile("(?i)<[a-z][^>]*\\son[a-z]+\\s*=");
    private static final Pattern RUNNING_LINK = Pattern.compile("(?i)(href|src|action)\\s*=\\s*[\"']?\\s*javascript:");
    private static final Pattern RAW = Pattern.compile("\\.(raw|safe)\\b");
    private static final Pattern HEADING = Pattern.compile(
            "\\{#(if|for)\\b|(\\{#else\\b(?! if))|(\\{#else if\\b)|\\{/(if|for)}|(<h1[\\s>]|\\bpage=true\\b)");

    @Test
    void there_are_templates_to_look_at() {
        assertThat(templates()).hasSizeGreaterThan(60);
        assertThat(pages()).hasSizeGreaterThan(40).containsKey("ideas/sending/start.html");
    }

    @Test
    void every_page_stands_in_the_layout() {
        assertThat(which(pages(), text -> !LAYOUT.matcher(text).find())).isEmpty();
    }

    @Test
    void every_page_has_one_first_heading_whichever_way_it_goes() {
        assertThat(which(pages(), text -> !headings(text).equals(new Headings(1, 1))))
                .isEmpty();
    }

    @Test
    void no_part_of_a_page_brings_a_first_heading_of_its_own() {
        var parts = new TreeMap<>(templates());
        parts.keySet().removeIf(name -> !isPart(name));

        assertThat(which(parts, text -> text.contains("<h1") || text.contains("page=true")))
                .isEmpty();
    }

    @Test
    void no_script_stands_in_a_page() {
        assertThat(which(templates(), text -> SCRIPT.matcher(text).find())).isEmpty();
        assertThat(which(templates(), text -> LISTENER.matcher(text).find())).isEmpty();
        assertThat(which(templates(), text -> RUNNING_LINK.matcher(text).find()))
                .isEmpty();
    }

    /** A letter has its styles with it: mail programs fetch no other file. */
    @Test
    void no_style_stands_in_a_page() {
        var shown = new TreeMap<>(templates());
        shown.keySet().removeIf(TemplatesTest::isLetter);

        assertThat(which(shown, text -> STYLE.matcher(text).find())).isEmpty();
    }

    @Test
    void nothing_goes_round_the_escaping() {
        assertThat(which(templates(), text -> RAW.matcher(text).find())).isEmpty();
    }

    @Test
    void no_template_is_longer_than_120_lines() {
        assertThat(which(templates(), text -> text.lines().count() > LONGEST)).isEmpty();
    }

    @Test
    void a_heading_is_counted_on_every_way_through_a_template() {
        assertThat(headings("<h1>a</h1>")).isEqualTo(new Headings(1, 1));
        assertThat(headings("{#if a}<h1>a</h1>{#else}<h1>b</h1>{/if}")).isEqualTo(new Headings(1, 1));
        assertThat(headings("{#if a}<h1>a</h1>{#else if b}<h1>b</h1>{/if}")).isEqualTo(new Headings(0, 1));
        assertThat(headings("{#for x in y}<h1>a</h1>{/for}")).isEqualTo(new Headings(0, 2));
        assertThat(headings("{#textInput name='a' page=true /}{#if a}<h1>a</h1>{/if}"))
                .isEqualTo(new Headings(1, 2));
        assertThat(headings("<p>a</p>")).isEqualTo(new Headings(0, 0));
    }

    /** How many first headings a page can have at least and at most. */
    record Headings(int least, int most) {
        Headings plus(Headings other) {
            return new Headings(least + other.least, most + other.most);
        }

        Headings or(Headings other) {
            return new Headings(Math.min(least, other.least), Math.max(most, other.most));
        }
    }

    /** A choice or a loop that is being read: the ways that are complete, and the one that is open. */
    private static final class Section {
        private final boolean loop;
        private boolean otherwise;
        private Headings complete;
        private Headings open = new Headings(0, 0);

        private Section(boolean loop) {
            this.loop = loop;
        }

        private void next() {
            complete = complete == null ? open : complete.or(open);
            open = new Headings(0, 0);
        }

        private Headings end() {
            next();
            var all = otherwise && !loop ? complete : complete.or(new Headings(0, 0));
            return loop ? new Headings(all.least, all.most * 2) : all;
        }
    }

    private static Headings headings(String template) {
        var sections = new ArrayDeque<Section>();
        sections.push(new Section(false));
        var token = HEADING.matcher(template);
        while (token.find()) {
            if (token.group(1) != null) {
                sections.push(new Section(token.group(1).equals("for")));
            } else if (token.group(2) != null) {
                sections.element().next();
                sections.element().otherwise = true;
            } else if (token.group(3) != null) {
                sections.element().next();
            } else if (token.group(4) != null) {
                var ended = sections.pop().end();
                sections.element().open = sections.element().open.plus(ended);
            } else {
                sections.element().open = sections.element().open.plus(new Headings(1, 1));
            }
        }
        return sections.element().open;
    }

    private static List<String> which(Map<String, String> templates, Predicate<String> wrong) {
        var found = new ArrayList<String>();
        templates.forEach((name, text) -> {
            if (wrong.test(text)) {
                found.add(name);
            }
        });
        return found;
    }

    private static Map<String, String> pages() {
        var pages = new TreeMap<>(templates());
        pages.keySet().removeIf(name -> name.startsWith("tags/") || name.startsWith("layout/") || isPart(name));
        pages.keySet().removeIf(TemplatesTest::isLetter);
        pages.keySet().removeIf(TemplatesTest::isFramed);
        return pages;
    }

    /** What goes out as a mail or becomes a PDF, and is shown on no page. */
    private static boolean isLetter(String name) {
        return name.startsWith("activity/mail/") || name.equals("strategy/report/paper.html");
    }

    /** What stands inside the pages of others, without our header and menu. */
    private static boolean isFramed(String name) {
        return name.equals("hackathons/board/board.html");
    }

    private static boolean isPart(String name) {
        return name.substring(name.lastIndexOf('/') + 1).startsWith("_");
    }

    private static Map<String, String> templates() {
        try (var files = Files.walk(ROOT)) {
            var templates = new TreeMap<String, String>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                templates.put(ROOT.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return templates;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
