package openhall.journeys;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What must be true of every page, whoever opens it and however wide the window is. */
final class PageCheck {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Page page;
    private final List<String> errors = new ArrayList<>();
    private int status;

    PageCheck(Page page) {
        this.page = page;
        page.onResponse(this::note);
        page.onConsoleMessage(this::note);
        page.onPageError(errors::add);
    }

    /** What is wrong with the page that is open now, each with where; the accessibility checker needs scripts. */
    List<String> problems(boolean accessibility) {
        var found = new ArrayList<String>();
        if (status >= 400) {
            found.add("answered " + status);
        }
        var headings = page.locator("h1").count();
        if (headings != 1) {
            found.add("has " + headings + " h1");
        }
        if (overflow() > 0) {
            found.add("is " + overflow() + " pixels wider than the window");
        }
        if (accessibility) {
            found.addAll(violations());
        }
        found.addAll(errors);
        errors.clear();
        return found.stream().map(this::placed).toList();
    }

    private String placed(String problem) {
        return page.url() + " at " + page.viewportSize().width + " pixels: " + problem;
    }

    private int overflow() {
        var beyond = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) beyond).intValue();
    }

    /** A page without frames is looked at where it is; only frames need a page of axe's own to join what it found. */
    private List<String> violations() {
        var results = new AxeBuilder(page)
                .options(onlyViolations())
                .withTags(WCAG)
                .setLegacyMode(page.frames().size() == 1)
                .analyze();
        if (results.isErrored()) {
            return List.of("axe could not look: " + results.getErrorMessage());
        }
        return results.getViolations().stream().flatMap(PageCheck::words).toList();
    }

    /** What is sound is not told: it would be most of what the browser sends. */
    private static AxeRunOptions onlyViolations() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static Stream<String> words(Rule rule) {
        return rule.getNodes().stream().map(node -> rule.getId() + " (" + rule.getHelp() + ") at " + node.getTarget());
    }

    private void note(Response response) {
        if (response.request().isNavigationRequest()) {
            status = response.status();
        }
    }

    /** What the content security policy refuses is told here too. */
    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            errors.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }
}
