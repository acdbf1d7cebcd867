package openhall.activity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import openhall.people.Mode;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The demonstration's inbox: no mail leaves it, so here anyone can read what was written to an address. */
@Path("/demo/mail")
@PermitAll
class DemoMailPages {

    @CheckedTemplate(basePath = "activity")
    static class Templates {
        static native TemplateInstance inbox(String address, List<Mail> mails);
    }

    @Inject
    Mode mode;

    @GET
    public TemplateInstance inbox(@RestQuery @Nullable String to) {
        if (!mode.demo()) {
            throw new NotFoundException();
        }
        var address = Forms.text(to).replace("\0", "").toLowerCase(Locale.ROOT);
        return Templates.inbox(address, address.isEmpty() ? List.of() : Mail.to(address));
    }
}
