package openhall.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;

/** A real Chromium or Chrome: the one that is here, or else one that is installed now. */
final class Chromium {
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private Chromium() {}

    static Browser open(Playwright playwright) {
        var options = new BrowserType.LaunchOptions()
                .setHeadless(true)
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-quic",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run"));
        installed().or(Chromium::fromSystemPackages).ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
    }

    /** Without its own downloads: {@link #open} falls back to them only when there is no other way. */
    static Playwright playwright() {
        var env = installed().or(Chromium::fromSystemPackages).isPresent()
                ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
                : Map.<String, String>of();
        try {
            return Playwright.create(new Playwright.CreateOptions().setEnv(env));
        } catch (RuntimeException e) {
            return Assertions.fail(
                    "The browser tests need Chromium or Chrome, and none could be installed. Install one and run again.",
                    e);
        }
    }

    private static Optional<Path> installed() {
        return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> fromSystemPackages() {
        if (!Files.isExecutable(Path.of("/usr/bin/apt-get"))
                || !System.getProperty("user.name").equals("root")) {
            return Optional.empty();
        }
        run("apt-get", "update", "-qq");
        run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
        return installed();
    }

    private static void run(String... command) {
        try {
            var process = new ProcessBuilder(command).inheritIO();
            process.environment().put("DEBIAN_FRONTEND", "noninteractive");
            var started = process.start();
            if (!started.waitFor(10, TimeUnit.MINUTES)) {
                started.destroyForcibly();
            }
        } catch (IOException e) {
            Assertions.fail("Could not run " + String.join(" ", command), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
