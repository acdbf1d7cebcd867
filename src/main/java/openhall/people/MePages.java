package openhall.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import openhall.people.record.MyRecord;
import openhall.people.record.RecordBook;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who somebody is here, how they sign in, and everything that is held about them. */
@Path("/me")
@Authenticated
class MePages {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance me(Person person, Me me, MyRecord record, String contact);
    }

    @Inject
    Me me;

    @Inject
    RecordBook book;

    @Inject
    @ConfigProperty(name = "openhall.council.contact", defaultValue = "digital@openhall.example")
    String contact;

    @GET
    public TemplateInstance me() {
        var id = me.id();
        var person = id == null ? null : Person.withRolesById(id);
        if (person == null) {
            throw new NotFoundException();
        }
        return Templates.me(person, me, book.of(Someone.of(person)), contact);
    }
}
