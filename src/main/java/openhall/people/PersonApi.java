package openhall.people;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import openhall.people.door.FreshSignIn;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The people of the council as JSON, for administrators: the same verbs as on their pages. */
@Path("/api/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermissionsAllowed(May.ADMINISTER)
class PersonApi {
    /** By email address; {@code next} is sent as {@code after} for the page that follows. */
    record Page(List<Line> people, @Nullable String next) {}

    record Line(
            UUID id,
            String name,
            String email,
            Audience audience,
            @Nullable String unit,
            boolean left) {
        static Line of(Person person) {
            var unit = person.unit;
            var slug = unit == null ? null : unit.slug;
            return new Line(person.id, person.name, person.email, person.audience, slug, person.leftAt != null);
        }
    }

    /** Exactly these of the roles that can be granted, as JUDGE. */
    record Roles(@Nullable List<String> roles) {}

    /** {@code unit} is a slug, {@code audience} STAFF, MANAGER or SENIOR_LEADER, {@code manager} an email address. */
    record Place(
            @Nullable String unit,
            @Nullable String jobTitle,
            @Nullable String audience,
            @Nullable String manager) {
        PostForm words() {
            return new PostForm(unit, jobTitle, audience, manager);
        }
    }

    /** Without a number, the number that is known stays. */
    record Corrected(
            @Nullable String name,
            @Nullable String email,
            @Nullable String number) {
        DetailsForm words(Person person) {
            return new DetailsForm(name, email, number == null ? person.employeeNumber : number);
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @Inject
    FreshSignIn fresh;

    @Inject
    Register register;

    @GET
    public Page people(@RestQuery @Nullable String q, @RestQuery @Nullable String after) {
        var found = PersonPages.Found.asked(q, after);
        return new Page(found.people().stream().map(Line::of).toList(), found.next());
    }

    @GET
    @Path("{id}")
    public PersonShown person(@RestPath UUID id) {
        return PersonShown.of(found(Person.withRolesById(id)));
    }

    @PUT
    @Path("{id}/roles")
    @Transactional
    public PersonShown roles(@RestPath UUID id, Roles body) {
        var person = found(Person.held(id));
        var form = new PersonRolesForm(body.roles);
        var errors = body.roles == null
                ? new FormErrors().add("roles", "Send a list of roles")
                : form.errors(person, me.id());
        forms.requireJson(form, errors);
        if (form.changesWhoAdministers(person)) {
            fresh.requireOfProgram();
        }
        register.grant(person, form.chosen(), me.person(), clock.instant());
        return PersonShown.of(person);
    }

    @PUT
    @Path("{id}/post")
    @Transactional
    public PersonShown place(@RestPath UUID id, Place body) {
        OrgUnit.holdTree();
        var person = notErased(Person.held(id));
        var form = body.words();
        forms.requireJson(form, form.errors(person));
        register.place(person, form.post(), me.person(), clock.instant());
        return PersonShown.of(person);
    }

    @POST
    @Path("{id}/departure")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    public RestResponse<Void> leave(@RestPath UUID id) {
        var person = notErased(Person.held(id));
        CannotLeave.refuse(person, me.id());
        register.leave(person, me.person(), clock.instant());
        return RestResponse.noContent();
    }

    @PUT
    @Path("{id}/details")
    @Transactional
    public PersonShown correct(@RestPath UUID id, Corrected body) {
        var person = notErased(Person.held(id));
        var form = body.words(person);
        forms.requireJson(form, form.errors(person));
        if (form.readdresses(person)) {
            fresh.requireOfProgram();
        }
        register.correct(person, form.details(), me.person(), clock.instant());
        return PersonShown.of(person);
    }

    private static Person found(@Nullable Person person) {
        if (person == null) {
            throw new NotFoundException();
        }
        return person;
    }

    private static Person notErased(@Nullable Person person) {
        var found = found(person);
        if (found.isErased()) {
            throw new NotFoundException();
        }
        return found;
    }
}
