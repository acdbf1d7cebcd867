package openhall.people.units;

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
import openhall.people.May;
import openhall.people.Me;
import openhall.people.OrgRegister;
import openhall.people.OrgUnit;
import openhall.people.UnitStays;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The parts of the council, for administrators: opened, renamed, moved, closed and opened again by hand. */
@Path("/admin/units")
@PermissionsAllowed(May.ADMINISTER)
class UnitPages {
    private static final String PATH = "/admin/units/";

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance units(Overview overview, UnitForm form, FormErrors errors);

        static native TemplateInstance unit(UnitSheet sheet, UnitForm form, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @Inject
    OrgRegister register;

    @GET
    public TemplateInstance units() {
        return Templates.units(Overview.of(UnitList.now()), UnitForm.blank(), FormErrors.none());
    }

    @POST
    @Transactional
    public RestResponse<Void> open(@BeanParam UnitForm form) {
        OrgUnit.holdTree();
        var units = UnitList.now();
        forms.require(form, form.errors(units, null), errors -> Templates.units(Overview.of(units), form, errors));
        var unit = register.open(form.details(units, null), me.person(), clock.instant());
        return Redirect.to(PATH + unit.slug, unit.name + " is open");
    }

    @GET
    @Path("{slug}")
    public TemplateInstance unit(@RestPath String slug) {
        var unit = found(slug);
        return Templates.unit(UnitSheet.of(unit, UnitList.now()), UnitForm.of(unit), FormErrors.none());
    }

    @POST
    @Path("{slug}")
    @Transactional
    public RestResponse<Void> change(@RestPath String slug, @BeanParam UnitForm form) {
        OrgUnit.holdTree();
        var unit = found(slug);
        UnitStays.refuseClosed(unit);
        var units = UnitList.now();
        forms.require(
                form, form.errors(units, unit), errors -> Templates.unit(UnitSheet.of(unit, units), form, errors));
        register.change(unit, form.details(units, unit), me.person(), clock.instant());
        return Redirect.to(PATH + slug, unit.name + " is saved");
    }

    @POST
    @Path("{slug}/closure")
    @Transactional
    public RestResponse<Void> close(@RestPath String slug) {
        OrgUnit.holdTree();
        var unit = found(slug);
        register.close(unit, me.person(), clock.instant());
        return Redirect.to("/admin/units", unit.name + " is closed");
    }

    @POST
    @Path("{slug}/reopening")
    @Transactional
    public RestResponse<Void> reopen(@RestPath String slug) {
        OrgUnit.holdTree();
        var unit = found(slug);
        register.reopen(unit, me.person(), clock.instant());
        return Redirect.to(PATH + slug, unit.name + " is open");
    }

    private static OrgUnit found(String slug) {
        var unit = OrgUnit.bySlug(slug);
        if (unit == null) {
            throw new NotFoundException();
        }
        return unit;
    }
}
