package openhall.learning.pathways;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** Somebody's certificate of a pathway as it stands on a day, worked out from its terms; the newest is the first. */
public record Certification(Pathway pathway, List<CertificateTerm> terms, LocalDate today) {

    /** How it stands. */
    public enum State {
        ACTIVE("Valid", "good"),
        DUE("Renewal is open", "warn"),
        LAPSED("Lapsed", "bad");

        private final String text;
        private final String kind;

        State(String text, String kind) {
            this.text = text;
            this.kind = kind;
        }

        public String text() {
            return text;
        }

        public String kind() {
            return kind;
        }
    }

    /** The whole of what this term belongs to. */
    public static Certification with(CertificateTerm term, LocalDate today) {
        return new Certification(term.pathway, CertificateTerm.of(term.person.id, term.pathway.id), today);
    }

    /** All that somebody holds or held, one for each pathway. */
    public static List<Certification> of(UUID personId, LocalDate today) {
        var byPathway = new LinkedHashMap<UUID, Certification>();
        for (var term : CertificateTerm.of(personId)) {
            byPathway
                    .computeIfAbsent(term.pathway.id, id -> new Certification(term.pathway, new ArrayList<>(), today))
                    .terms()
                    .add(term);
        }
        return List.copyOf(byPathway.values());
    }

    public CertificateTerm last() {
        return terms.get(0);
    }

    public State state() {
        var end = last().validUntil;
        if (end == null) {
            return State.ACTIVE;
        }
        if (today.isAfter(end)) {
            return State.LAPSED;
        }
        return mayRenew() ? State.DUE : State.ACTIVE;
    }

    /** Valid until 31 January 2028; lapsed since 31 January 2027. */
    public String words() {
        var end = last().validUntil;
        if (end == null) {
            return "Valid, and does not end";
        }
        return state() == State.LAPSED ? "Lapsed since " + Formats.date(end) : "Valid until " + Formats.date(end);
    }

    /** The first day on which what is done counts for the next term; null when there is no next term. */
    public @Nullable LocalDate renewalOpens() {
        var end = last().validUntil;
        var certificate = pathway.version().content().certificate();
        return end == null || certificate == null
                ? null
                : Validity.of(certificate).opens(end);
    }

    public boolean mayRenew() {
        var opens = renewalOpens();
        return opens != null && !today.isBefore(opens);
    }
}
