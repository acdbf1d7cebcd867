package openhall.web;

import io.quarkus.qute.TemplateInstance;

/** A form that was refused: the same page again with status 422, its errors, and everything that was typed. */
public class UnprocessablePage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final transient TemplateInstance page;

    public UnprocessablePage(TemplateInstance page) {
        this.page = page;
    }
}
