package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** A person who walks through the pages in a browser of a given width, and looks at each page they come to. */
final class Walker implements AutoCloseable {
    private static final int HEIGHT = 800;

    private final BrowserContext context;
    private final Page page;
    private final PageCheck check;
    private final String home;
    private final boolean scripts;
    private int clicks;
    private int pages;

    Walker(Browser browser, String home, int width, boolean scripts) {
        this.home = home;
        this.scripts = scripts;
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setJavaScriptEnabled(scripts));
        page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onLoad(loaded -> pages++);
        check = new PageCheck(page);
    }

    Walker open(String path) {
        visit(path);
        return sound();
    }

    /** Follows the link or presses the button of this name. */
    Walker click(String text) {
        leave(named(text));
        return sound();
    }

    /** Follows the link or presses the button that this CSS selector finds first. */
    Walker press(String selector) {
        leave(page.locator(selector).first());
        return sound();
    }

    Walker fill(String label, String text) {
        page.getByLabel(label, exactLabel()).fill(text);
        return this;
    }

    Walker select(String label, String option) {
        page.getByLabel(label, exactLabel()).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /** Picks a radio button or a checkbox of the question with this legend. */
    Walker choose(String legend, String option) {
        clicks++;
        choice(legend, option).check();
        return this;
    }

    /** Ticks everything that this CSS selector finds. */
    Walker tick(String selector) {
        for (var box : page.locator(selector).all()) {
            clicks++;
            box.check();
        }
        return this;
    }

    /** Types an answer into the field of this name, or picks it from its list; nothing where there is no such field. */
    Walker answer(String name, String text) {
        for (var field : page.locator("[name='" + name + "']").all()) {
            clicks++;
            if ("SELECT".equals(field.evaluate("field => field.tagName"))) {
                field.selectOption(text);
            } else {
                field.fill(text);
            }
        }
        return this;
    }

    /** The questions of the page's form, as their legends word them. */
    List<String> questions() {
        return page.locator("main fieldset legend").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    Walker signInAs(String email) {
        enter(email);
        return sound();
    }

    /** Signs in and leaves the looking to the caller. */
    void enter(String email) {
        visit("/demo");
        leave(page.locator("form:has(input[name='email'][value='" + email + "']) button"));
    }

    /** Where the node is that is walked through. */
    String home() {
        return home;
    }

    /** Goes to a page and leaves the looking to the caller. */
    void visit(String path) {
        page.navigate(home + path);
    }

    Walker sees(String... texts) {
        assertThat(words()).as("%s", page.url()).contains(texts);
        return this;
    }

    /** All that can be read on the page, in one line. */
    String words() {
        return page.innerText("body").replaceAll("\\s+", " ");
    }

    /** Every address on this site that the page links to, without fragments. */
    List<String> links() {
        var addresses = (List<?>) page.locator("a[href]").evaluateAll("links => links.map(link => link.href)");
        return addresses.stream()
                .map(String::valueOf)
                .filter(address -> address.startsWith(home + "/"))
                .map(address -> address.substring(home.length()).replaceAll("#.*", ""))
                .distinct()
                .toList();
    }

    void resize(int width) {
        page.setViewportSize(width, HEIGHT);
    }

    void countFromHere() {
        clicks = 0;
        pages = 0;
    }

    /** Presses, follows and choices since counting began. */
    int clicks() {
        return clicks;
    }

    /** Pages that were shown since counting began. */
    int pages() {
        return pages;
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        context.close();
    }

    List<String> problems(boolean accessibility) {
        return check.problems(accessibility && scripts);
    }

    private Walker sound() {
        assertThat(problems(true)).isEmpty();
        return this;
    }

    /** A click is over when the page it leads to has loaded. */
    private void leave(Locator way) {
        clicks++;
        var before = pages;
        way.click();
        page.waitForCondition(() -> pages > before);
    }

    private Locator named(String text) {
        var name = new Page.GetByRoleOptions().setName(text).setExact(true);
        return page.getByRole(AriaRole.LINK, name)
                .or(page.getByRole(AriaRole.BUTTON, name))
                .first();
    }

    private Locator choice(String legend, String option) {
        var name = new Page.GetByRoleOptions().setName(legend).setExact(true);
        return page.getByRole(AriaRole.GROUP, name).getByLabel(option, new Locator.GetByLabelOptions().setExact(true));
    }

    private static Page.GetByLabelOptions exactLabel() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
