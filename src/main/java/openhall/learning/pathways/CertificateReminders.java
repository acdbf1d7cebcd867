package openhall.learning.pathways;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.web.Formats;

/**
 * Tells people that their certificate ends soon. It may be asked at any time and on any number of nodes: nobody is told
 * twice under one key, and the key is the pathway, the last day and the reminder.
 */
@ApplicationScoped
class CertificateReminders {
    @Inject
    Clock clock;

    void tellDue() {
        var at = clock.instant();
        for (var pathway : QuarkusTransaction.requiringNew().call(Pathway::published)) {
            QuarkusTransaction.requiringNew().run(() -> tellDue(pathway, at));
        }
    }

    static void tellDue(Pathway pathway, Instant at) {
        var certificate = pathway.version().content().certificate();
        if (certificate == null || certificate.remind().isEmpty()) {
            return;
        }
        var today = LocalDate.ofInstant(at, Formats.ZONE);
        var days = certificate.remind().stream().sorted().toList();
        var ending = CertificateTerm.ending(pathway.id, today, today.plusDays(days.get(days.size() - 1)));
        ending.stream()
                .collect(groupingBy(Ending::of))
                .forEach((end, terms) -> tell(pathway, terms, end, reached(days, today, end.last()), at));
    }

    /** Certificates that read alike: what was certified can have had another name in an earlier version. */
    private record Ending(LocalDate last, String title) {
        static Ending of(CertificateTerm term) {
            return new Ending(term.validUntil == null ? LocalDate.MAX : term.validUntil, term.title());
        }
    }

    /** The last of the reminders whose day has come: a service that was away does not send all of them at once. */
    private static int reached(List<Integer> days, LocalDate today, LocalDate end) {
        return days.stream()
                .filter(before -> !today.isBefore(end.minusDays(before)))
                .findFirst()
                .orElseThrow();
    }

    private static void tell(Pathway pathway, List<CertificateTerm> terms, Ending ending, int days, Instant at) {
        var title = ending.title();
        var end = ending.last();
        var key = "certificate/" + pathway.slug + "/" + end + "/" + days;
        var text = "Your certificate “" + title + "” is valid until " + Formats.date(end)
                + ". Renew it before then and you lose no day of it.\n\nSee what to do: "
                + BaseUrl.of(pathway.path());
        var news = new News(
                NoticeKind.CERTIFICATE_DUE,
                key,
                "Your certificate “" + title + "” ends on " + Formats.date(end),
                text,
                pathway.path());
        Notice.tellAll(terms.stream().map(term -> term.person).toList(), news, at);
    }
}
