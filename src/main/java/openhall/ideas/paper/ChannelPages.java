package openhall.ideas.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** Whether ideas on paper and by phone are answered as soon as those that people type here. */
@Path("/ideas/channels")
class ChannelPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance channels(List<ChannelCount> channels);
    }

    @GET
    @PermitAll
    public TemplateInstance show() {
        return Templates.channels(ChannelCount.all());
    }
}
