package openhall.people.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the other pages of the door show of this way in. */
@Named("work")
@ApplicationScoped
public class WorkSign {
    @Inject
    SsoSettings settings;

    public boolean isOpen() {
        return settings.on();
    }

    /** What stands on the button. */
    public String getText() {
        return settings.buttonText();
    }

    /** Where somebody goes who signs out: one of the staff may still be signed in with the provider. */
    public String wayOut(boolean staff) {
        return staff && settings.on() ? "/sign-in/sso/out" : "/";
    }
}
