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
import openhall.people.door.FreshSignIn;
import openhall.web.FormErrors;
import openhall.web.Formats;
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
        static native TemplateInstance people(Found found, FormErrors errors);

        static native TemplateInstance person(
                Person person, List<Posting> postings, List<Option> options, List<String> values, FormErrors errors);
    }

    /** Some people, those whose name, address or number holds the words; {@code next} leads to more. */
    record Found(
            List<Person> people, String words, @Nullable String next) {
        static Found asked(@Nullable String q, @Nullable String after) {
            return of(keepable(q), keepable(after));
        }

        private static Found of(String words, String after) {
            var people = Person.everyone(words, after);
            var next = people.size() > SIZE ? people.get(SIZE - 1).email : null;
            return new Found(people.subList(0, Math.min(SIZE, people.size())), words, next);
        }

        private static String keepable(@Nullable String asked) {
            return Forms.text(asked).replace("\0", "");
        }

        public String path() {
            return words.isEmpty() ? "/admin/people" : "/admin/people?q=" + Formats.encoded(words);
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
    public TemplateInstance people(@RestQuery @Nullable String q, @RestQuery @Nullable String after) {
        return Templates.people(Found.asked(q, after), FormErrors.none());
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
        if (form.changesWhoAdministers(person)) {
            fresh.require("/admin/people/" + id);
        }
        forms.require(form, form.errors(person, me.id()), wrong -> page(person, form.values(), wrong));
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
        return Templates.person(person, Posting.of(person.id), options, values, errors);
    }
}
