package openhall.web;

import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the layout asks about the request itself. */
@Named("parts")
@RequestScoped
public class PageParts {
    @Inject
    CsrfTokenParameterProvider csrf;

    /** Whether this page can hold a form: an address that leads nowhere has no token for one. */
    public boolean isSending() {
        try {
            return csrf.getToken() != null;
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
