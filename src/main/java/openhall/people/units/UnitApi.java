package openhall.people.units;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.OrgRegister;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.people.UnitStays;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The parts of the council as JSON, for administrators. */
@Path("/api/units")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermissionsAllowed(May.ADMINISTER)
class UnitApi {
    record All(List<Shown> units) {}

    /** {@code parent} is the slug of the unit above; {@code people} sit directly in the unit. */
    record Shown(
            String slug,
            String name,
            OrgUnit.Kind kind,
            @Nullable String code,
            @Nullable String parent,
            long people,
            @Nullable Instant closedAt) {
        static Shown of(OrgUnit unit, long people) {
            var above = unit.parent;
            var under = above == null ? null : above.slug;
            return new Shown(unit.slug, unit.name, unit.kind, unit.code, under, people, unit.closedAt);
        }
    }

    /** {@code kind} is DIRECTORATE, SERVICE or TEAM; {@code parent} a slug; neither is sent for the council itself. */
    record Sent(
            @Nullable String name,
            @Nullable String kind,
            @Nullable String parent,
            @Nullable String code) {
        UnitForm words() {
            return new UnitForm(name, kind, parent, code);
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @Inject
    OrgRegister register;

    /** Every unit by name, the closed ones too. */
    @GET
    public All all() {
        var people = Overview.people();
        var units = UnitList.now().tree().all().stream()
                .map(unit -> Shown.of(unit, people.getOrDefault(unit.id, 0L)))
                .toList();
        return new All(units);
    }

    @POST
    @Transactional
    public RestResponse<Shown> open(Sent body) {
        OrgUnit.holdTree();
        var units = UnitList.now();
        var form = body.words();
        forms.requireJson(form, form.errors(units, null));
        var unit = register.open(form.details(units, null), me.person(), clock.instant());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, Shown.of(unit, 0))
                .location(URI.create("/admin/units/" + unit.slug))
                .build();
    }

    @PUT
    @Path("{slug}")
    @Transactional
    public Shown change(@RestPath String slug, Sent body) {
        OrgUnit.holdTree();
        var unit = found(slug);
        UnitStays.refuseClosed(unit);
        var units = UnitList.now();
        var form = body.words();
        forms.requireJson(form, form.errors(units, unit));
        register.change(unit, form.details(units, unit), me.person(), clock.instant());
        return shown(unit);
    }

    @POST
    @Path("{slug}/closure")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    public Shown close(@RestPath String slug) {
        OrgUnit.holdTree();
        var unit = found(slug);
        register.close(unit, me.person(), clock.instant());
        return shown(unit);
    }

    /** Opens it again. */
    @DELETE
    @Path("{slug}/closure")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    public Shown reopen(@RestPath String slug) {
        OrgUnit.holdTree();
        var unit = found(slug);
        register.reopen(unit, me.person(), clock.instant());
        return shown(unit);
    }

    private static Shown shown(OrgUnit unit) {
        return Shown.of(unit, Person.countIn(unit.id));
    }

    private static OrgUnit found(String slug) {
        var unit = OrgUnit.bySlug(slug);
        if (unit == null) {
            throw new NotFoundException();
        }
        return unit;
    }
}
