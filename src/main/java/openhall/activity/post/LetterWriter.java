package openhall.activity.post;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import openhall.activity.BaseUrl;
import openhall.activity.Claim;
import openhall.activity.notices.StopLink;
import openhall.people.Council;
import org.jspecify.annotations.Nullable;

/** Writes a mail out as it leaves: as plain text and as HTML, with the way to stop it below if there is one. */
@ApplicationScoped
class LetterWriter {

    @CheckedTemplate(basePath = "activity/mail")
    static class Templates {
        static native TemplateInstance letter(Sheet sheet);

        static native TemplateInstance letterPlain(Sheet sheet);
    }

    /** What is written on a letter. */
    record Sheet(
            String council,
            String colour,
            String subject,
            String text,
            @Nullable Stop stop) {
        public List<Paragraph> paragraphs() {
            return Stream.of(text.strip().split("\\n\\s*\\n"))
                    .map(paragraph -> new Paragraph(paragraph.lines().toList()))
                    .toList();
        }
    }

    record Paragraph(List<String> lines) {}

    /** What the letter belongs to, where all mail is chosen, and where mail like it is stopped. */
    record Stop(String what, String settings, String url) {}

    @Inject
    StopLink stopLink;

    @Inject
    Council council;

    Letter write(Claim claim) {
        var stop = stop(claim);
        var facts = council.facts();
        var colour = facts.colours().brand().hex();
        var sheet = new Sheet(facts.name(), colour, claim.subject(), claim.text(), stop);
        return new Letter(
                claim.mailId().toString(),
                claim.again(),
                claim.to(),
                claim.subject(),
                Templates.letterPlain(sheet).render(),
                Templates.letter(sheet).render(),
                claim.calendar(),
                stop == null ? null : stop.url());
    }

    private @Nullable Stop stop(Claim claim) {
        var person = claim.personId();
        var subscription = claim.subscription();
        if (person == null || subscription == null) {
            return null;
        }
        var path = stopLink.path(new StopLink.Stopped(person, subscription));
        return new Stop(subscription.text(), BaseUrl.of("/me/notices/settings"), BaseUrl.of(path));
    }
}
