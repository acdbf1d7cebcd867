package openhall.web;

import io.quarkus.qute.TemplateInstance;
import java.time.Duration;

/** Too many forms came from where this came from: the same page again with status 429, and everything that was typed. */
public class TooManyPage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final transient TemplateInstance page;
    final Duration wait;

    public TooManyPage(TemplateInstance page, Duration wait) {
        this.page = page;
        this.wait = wait;
    }
}
