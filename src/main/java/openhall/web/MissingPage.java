package openhall.web;

import io.quarkus.qute.TemplateInstance;

/** What an address led to is not there any more: a page with status 404 or 410 that says what became of it. */
public class MissingPage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final int status;
    final transient TemplateInstance page;

    public MissingPage(int status, TemplateInstance page) {
        this.status = status;
        this.page = page;
    }
}
