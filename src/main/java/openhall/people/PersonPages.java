package openhall.people;

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
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The people of the council, for administrators. */
@Path("/admin/people")
@PermissionsAllowed(May.ADMINISTER)
class PersonPages {
    private static final int SIZE = 50;

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance people(List<Person> people, @Nullable String next);

        static native TemplateInstance person(
                Person person, List<Option> options, List<String> values, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @Inject
    Register register;

    @GET
    public TemplateInstance people(@RestQuery @Nullable String after) {
        var people = Person.everyone(after == null ? "" : after.replace("\0", ""));
        var next = people.size() > SIZE ? people.get(SIZE - 1).email : null;
        return Templates.people(people.subList(0, Math.min(SIZE, people.size())), next);
    }

    @GET
    @Path("{id}")
    public TemplateInstance person(UUID id) {
        var person = found(Person.withRolesById(id));
        return page(person, person.roles.stream().map(Role::name).toList(), FormErrors.none());
    }

    @POST
    @Path("{id}/roles")
    @Transactional
    public RestResponse<Void> roles(UUID id, @BeanParam PersonRolesForm form) {
        var person = found(Person.held(id));
        var errors = new FormErrors();
        if (!form.known()) {
            errors.add("roles", "Choose roles from the list");
        }
        var losesOwnKey = person.id.equals(me.id()) && !form.has(Role.ADMINISTRATOR);
        if (losesOwnKey) {
            errors.add("roles", "Ask another administrator to take the role from you, so that one always remains");
        }
        forms.require(form, errors, wrong -> page(person, form.values(), wrong));
        register.grant(person, form.chosen(), me.person(), clock.instant());
        return Redirect.to("/admin/people/" + id, "The roles of " + person.name + " have changed");
    }

    private static Person found(@Nullable Person person) {
        if (person == null) {
            throw new NotFoundException();
        }
        return person;
    }

    private static TemplateInstance page(Person person, List<String> values, FormErrors errors) {
        var options = Role.GRANTED.stream()
                .map(role -> new Option(role.name(), role.text(), String.join(", ", role.allowed())))
                .toList();
        return Templates.person(person, options, values, errors);
    }
}
