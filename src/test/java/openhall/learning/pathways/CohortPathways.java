package openhall.learning.pathways;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import openhall.In;
import openhall.learning.Chance;

/** Two pathways that change now and then, of which one requires the other; the first one's certificate ends. */
public final class CohortPathways {
    /** Renewed by the first course: the sets hold a single module, which cannot be begun anew. */
    private static final List<String> RULES = List.of(
            "valid: 3 months\nremind: [45, 7]",
            "valid: 3 months\nremind: [45, 7]",
            "valid: 4 months\nremind: [30]",
            "window: january\nearly: 6 months");

    private final String first = TinyPathway.slug();
    private final String second = TinyPathway.slug();
    private final List<String> courses;
    private final Chance chance;

    /** Of three courses. */
    public CohortPathways(List<String> courses, Chance chance) {
        this.courses = courses;
        this.chance = chance;
        publish(first, firstFile());
        publish(second, secondFile());
    }

    public String first() {
        return first;
    }

    public String second() {
        return second;
    }

    public void change() {
        if (chance.oneIn(3)) {
            publish(second, secondFile());
        } else {
            publish(first, firstFile());
        }
        chance.happened("changes of pathways");
    }

    private void publish(String slug, String yaml) {
        TinyPathway.publish(slug, yaml, chance.next());
    }

    private String firstFile() {
        var basic = courses.get(0);
        var order = chance.oneIn(3) ? "sets_in_order: no\n" : "";
        var certificate = chance.oneIn(8)
                ? ""
                : "certificate:\n  title: By chance\n" + (chance.of(RULES) + "\nrenew: [" + basic + "]").indent(2);
        return TinyPathway.HEAD + order + "sets:\n" + TinyPathway.set("Begin", "", basic)
                + (chance.oneIn(2) ? choice() : "")
                + certificate;
    }

    private String choice() {
        chance.happened("pathways with a choice");
        var take = chance.oneIn(4) ? "    take: 2\n" : "    take: 1\n";
        var two = courses.get(2);
        return TinyPathway.set("Either", take, courses.get(1), two + "/first", two + "/second");
    }

    private String secondFile() {
        var certificate = chance.oneIn(2) ? "" : "certificate:\n  title: For ever\n";
        return TinyPathway.HEAD + "requires: [" + first + "]\nsets:\n"
                + TinyPathway.set("All of it", "    order: in order\n", courses.get(0), courses.get(2))
                + certificate;
    }

    /** Somebody goes on with one of the two: joins it, or renews its certificate. */
    public void goOn(UUID person) {
        if (chance.oneIn(3)) {
            join(person, chance.oneIn(3) ? second : first);
        } else {
            renew(person, chance.oneIn(6) ? second : first);
        }
    }

    private void join(UUID person, String slug) {
        try {
            TinyPathway.join(person, slug, chance.next());
        } catch (PathwayNotOpen closed) {
            chance.happened("pathways refused by a prerequisite");
        }
    }

    private void renew(UUID person, String slug) {
        try {
            TinyPathway.renew(person, slug, chance.next());
            chance.happened("renewals begun");
        } catch (RenewalNotOpen early) {
            chance.happened("renewals refused");
        }
    }

    public List<String> differences(Collection<UUID> people) {
        return In.tx(() -> people.stream()
                .flatMap(person -> PathwayRecount.differences(person).stream())
                .toList());
    }

    /** Counts what became of certificates until today. */
    public void sumUp(Collection<UUID> people) {
        In.tx(() -> people.forEach(person -> {
            List.of(first, second).forEach(slug -> terms(CertificateTerm.of(person, TinyPathway.pathway(slug).id)));
        }));
    }

    /** They come newest first. */
    private void terms(List<CertificateTerm> terms) {
        for (var i = 0; i < terms.size(); i++) {
            chance.happened(terms.get(i).number == 1 ? "certificates" : "certificates renewed");
            var end = terms.get(i).validUntil;
            var goesOn = i == 0 ? chance.today() : terms.get(i - 1).validFrom;
            if (end != null && goesOn.isAfter(end.plusDays(1))) {
                chance.happened("certificates lapsed");
            }
            if (terms.get(i).windowYear != null) {
                chance.happened("certificates for a window");
            }
        }
    }
}
