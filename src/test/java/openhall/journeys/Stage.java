package openhall.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;

/** A demonstration council of one node, and a browser to walk through it. */
final class Stage implements AutoCloseable {
    private final Playwright playwright = Chromium.playwright();
    private final Browser browser = Chromium.open(playwright);
    private final Nodes nodes = new Nodes(Nodes.DEMO);
    private final Nodes.Node node = nodes.start();

    Walker walker(int width, boolean scripts) {
        return new Walker(browser, node.url(), width, scripts);
    }

    Nodes.Node node() {
        return node;
    }

    Sql sql() {
        return nodes.sql();
    }

    @Override
    public void close() {
        nodes.close();
        playwright.close();
    }
}
