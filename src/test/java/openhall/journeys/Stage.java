package openhall.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.Map;

/** A demonstration council of one node, and a browser to walk through it. */
final class Stage implements AutoCloseable {
    private final Playwright playwright = Chromium.playwright();
    private final Browser browser = Chromium.open(playwright);
    private final Nodes nodes;
    private final Nodes.Node node;

    Stage() {
        this(Nodes.DEMO);
    }

    Stage(Map<String, String> settings) {
        nodes = new Nodes(settings);
        node = nodes.start();
    }

    /** With everything that has happened in the demonstration's council. */
    static Stage withHistory() {
        return new Stage(Nodes.DEMO_WITH_HISTORY);
    }

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
