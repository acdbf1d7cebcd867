package openhall.hackathons.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.hackathons.Fingerprint;
import openhall.hackathons.Hackathon;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What people at a hackathon agree to, word for word; other words are the next number, and the old ones stay. */
@Entity
@Immutable
public class EventTerms extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Hackathon hackathon;

    @Enumerated(EnumType.STRING)
    public TermsKind kind;

    public int number;
    public String words;
    public String sha256;
    public Instant since;

    @SuppressWarnings("NullAway.Init")
    protected EventTerms() {}

    /** Keeps what the plan says now, where it says something else than before; nothing said keeps what was said. */
    static void keep(Hackathon hackathon, Hackathon.Terms said, Instant at) {
        var before = newest(hackathon);
        keep(hackathon, TermsKind.CONDUCT, said.conduct(), before, at);
        keep(hackathon, TermsKind.OPEN_LICENCE, said.openLicence(), before, at);
        keep(hackathon, TermsKind.PHOTO, said.photo(), before, at);
    }

    private static void keep(
            Hackathon hackathon,
            TermsKind kind,
            @Nullable String words,
            Map<TermsKind, EventTerms> before,
            Instant at) {
        var last = before.get(kind);
        if (words == null || words.isBlank() || (last != null && last.words.equals(words))) {
            return;
        }
        var terms = new EventTerms();
        terms.hackathon = hackathon;
        terms.kind = kind;
        terms.number = last == null ? 1 : last.number + 1;
        terms.words = words;
        terms.sha256 = Fingerprint.of(words);
        terms.since = at;
        terms.persist();
    }

    /** What people agree to beside how they behave, as it stands beside other words in a list of changes. */
    public static Map<String, String> said(Hackathon hackathon) {
        var said = new LinkedHashMap<String, String>();
        newest(hackathon).forEach((kind, terms) -> said.put(kind.text(), terms.words));
        said.remove(TermsKind.CONDUCT.text());
        return said;
    }

    /** The same as a plan would leave it. */
    public static Map<String, String> said(Hackathon hackathon, Hackathon.Terms next) {
        var said = said(hackathon);
        say(said, TermsKind.OPEN_LICENCE, next.openLicence());
        say(said, TermsKind.PHOTO, next.photo());
        return said;
    }

    private static void say(Map<String, String> said, TermsKind kind, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            said.put(kind.text(), words);
        }
    }

    /** As they are worded now, in the order of the kinds. */
    static Map<TermsKind, EventTerms> newest(Hackathon hackathon) {
        List<EventTerms> all = list("hackathon = ?1 order by number", hackathon);
        var newest = new EnumMap<TermsKind, EventTerms>(TermsKind.class);
        all.forEach(terms -> newest.put(terms.kind, terms));
        return newest;
    }
}
