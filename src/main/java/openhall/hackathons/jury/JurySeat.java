package openhall.hackathons.jury;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import openhall.hackathons.Judge;
import openhall.hackathons.SiteClock;
import openhall.web.MissingPage;

/** The seat of the guest whose browser asks. */
@RequestScoped
class JurySeat {
    @CheckedTemplate(basePath = "hackathons")
    static class Templates {
        static native TemplateInstance noSeat();
    }

    @Inject
    CurrentVertxRequest request;

    @Inject
    JuryCookie cookie;

    @Inject
    SiteClock clock;

    /** For everybody else there is no such page. */
    Judge judge() {
        var judge = JudgePass.holder(token(), clock.now());
        if (judge == null || judge.stoodDownAt != null || judge.hackathon.cancelledAt != null) {
            throw new MissingPage(404, Templates.noSeat());
        }
        return judge;
    }

    /** What the browser holds, or nothing. */
    String token() {
        var sent = request.getCurrent().request().getCookie(cookie.name());
        return sent == null ? "" : sent.getValue();
    }
}
