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
    Council council;

    @GET
    public TemplateInstance me() {
        var id = me.id();
        var person = id == null ? null : Person.withRolesById(id);
        if (person == null) {
            throw new NotFoundException();
        }
        return Templates.me(
                person,
                me,
                book.of(Someone.of(person)),
                council.facts().contact().dataProtectionEmail());
    }
}
