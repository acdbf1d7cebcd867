package openhall.people.record;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import openhall.people.Council;
import openhall.people.Holding;
import openhall.people.KindOfRecord;

/** The register of what is held about people, for everyone to read: the same that the record and the purge go by. */
@Path("/privacy/what-we-hold")
@PermitAll
class WhatWeHoldPages {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance whatWeHold(List<Entry> entries, String council, String contact);
    }

    record Entry(KindOfRecord kind, String kept) {}

    @Inject
    RecordBook book;

    @Inject
    RetentionPeriods periods;

    @Inject
    Council council;

    @GET
    public TemplateInstance show() {
        var entries = book.holdings().stream()
                .map(Holding::kind)
                .map(kind -> new Entry(kind, periods.words(kind)))
                .toList();
        return Templates.whatWeHold(
                entries, council.facts().name(), council.facts().contact().dataProtectionEmail());
    }
}
