package openhall.people.scim;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.Role;
import openhall.people.door.FreshSignIn;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Which role goes with a group of the identity provider, for administrators. */
@Path("/admin/scim/groups")
@PermissionsAllowed(May.ADMINISTER)
class ScimGroupPages {
    private static final String PATH = "/admin/scim/groups/";

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance scimGroup(Question question, GroupRoleForm form, FormErrors errors);
    }

    /** Which role this group shall bring. */
    record Question(UUID id, String name, long people, List<Option> options, boolean fresh) {
        public String path() {
            return PATH + id + "/role";
        }

        public String again() {
            return "/sign-in?again=yes&next=%2Fadmin%2Fscim%2Fgroups%2F" + id;
        }
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    FreshSignIn fresh;

    @Inject
    GroupDesk desk;

    @GET
    @Path("{id}")
    public TemplateInstance group(UUID id) {
        var group = found(ScimGroup.byId(id));
        return page(group, GroupRoleForm.of(group.role), FormErrors.none());
    }

    @POST
    @Path("{id}/role")
    @Transactional
    public RestResponse<Void> bring(UUID id, @BeanParam GroupRoleForm form) {
        var group = found(ScimGroup.held(id));
        fresh.require(PATH + id);
        var errors = form.errors();
        if (losesOwnKey(group, form.chosen())) {
            errors.add("role", "Ask another administrator to do this, so that one always remains");
        }
        forms.require(form, errors, wrong -> page(group, form, wrong));
        desk.bring(group, form.chosen(), me.person(), clock.instant());
        return Redirect.to("/admin/scim", "The role of " + group.name + " has changed");
    }

    private boolean losesOwnKey(ScimGroup group, @Nullable Role next) {
        return group.role == Role.ADMINISTRATOR
                && next != Role.ADMINISTRATOR
                && ScimMember.idsOf(group.id).contains(me.person().id);
    }

    private TemplateInstance page(ScimGroup group, GroupRoleForm form, FormErrors errors) {
        var people = ScimMember.countOf(group.id);
        var question = new Question(group.id, group.name, people, GroupRoleForm.options(), fresh.isFresh());
        return Templates.scimGroup(question, form, errors);
    }

    private static ScimGroup found(@Nullable ScimGroup group) {
        if (group == null) {
            throw new NotFoundException();
        }
        return group;
    }
}
