package openhall.web;

import io.quarkus.qute.TemplateInstance;

/** Somebody else saved first: the same page again with status 409, what they saved, and everything that was typed. */
public class StalePage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final transient TemplateInstance page;

    public StalePage(TemplateInstance page) {
        this.page = page;
    }
}
