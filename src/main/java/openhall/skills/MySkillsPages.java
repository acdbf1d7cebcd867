package openhall.skills;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import openhall.people.May;
import openhall.people.Me;

@Path("/me/skills")
class MySkillsPages {
    @CheckedTemplate(basePath = "skills")
    static class Templates {
        static native TemplateInstance mine(MySkills mine, String rule);
    }

    @Inject
    Me me;

    @Inject
    Suggestions suggestions;

    @GET
    @PermissionsAllowed(May.LEARN)
    public TemplateInstance mine() {
        return Templates.mine(MySkills.of(me.personId(), suggestions), Evidence.RULE);
    }
}
