package openhall.hackathons.imports;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.hackathons.setting.Worded;
import openhall.web.KeyPage;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A row of a file of challenges: what we made of it, and what it would do. */
@Entity
public class ChallengeRow extends PanacheEntityBase {
    private static final int SHOWN = 50;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public ChallengeUpload upload;

    public int line;

    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    public String sourceId;
    public String title;
    public String[] words;

    /** As JSON: each text by what it is for us; nothing for a row that is refused. */
    public @Nullable String brief;

    /** What a row would do. */
    public enum Outcome {
        NEW("New", "good"),
        CHANGED("Changed", "info"),
        SAME("The same", "neutral"),
        REFUSED("Left out", "warn");

        private final String text;
        private final String kind;

        Outcome(String text, String kind) {
            this.text = text;
            this.kind = kind;
        }

        public String text() {
            return text;
        }

        /** The kind of status tag that shows it. */
        public String kind() {
            return kind;
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected ChallengeRow() {}

    static void keep(ChallengeUpload upload, ImportPlan.Step step) {
        var row = new ChallengeRow();
        row.upload = upload;
        row.line = step.row().line();
        row.outcome = step.outcome();
        row.sourceId = step.row().number();
        row.title = step.row().title();
        row.words = step.words().toArray(String[]::new);
        row.brief = step.outcome() == Outcome.REFUSED
                ? null
                : Worded.json(step.row().cells());
        row.persist();
    }

    /** As it was understood when the file came. */
    ImportRow read() {
        var cells = brief == null ? Map.<String, String>of() : Worded.read(brief);
        return new ImportRow(line, cells, List.of(words), null);
    }

    public List<String> wordList() {
        return List.of(words);
    }

    /** Those that are not refused. */
    static List<ChallengeRow> useful(ChallengeUpload upload) {
        return list("upload = ?1 and outcome <> ?2 order by line", upload, Outcome.REFUSED);
    }

    static KeyPage<ChallengeRow> page(ChallengeUpload upload, int after) {
        List<ChallengeRow> found = find("upload = ?1 and line > ?2 order by line", upload, after)
                .page(0, SHOWN + 1)
                .list();
        var rows = found.size() > SHOWN ? found.subList(0, SHOWN) : found;
        return new KeyPage<>(rows, found.size() > SHOWN ? String.valueOf(rows.get(SHOWN - 1).line) : null);
    }

    static Map<Outcome, Long> counts(ChallengeUpload upload) {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        for (var outcome : Outcome.values()) {
            counts.put(outcome, 0L);
        }
        getEntityManager()
                .createQuery(
                        "select r.outcome, count(r) from ChallengeRow r where r.upload = :upload group by r.outcome",
                        Object[].class)
                .setParameter("upload", upload)
                .getResultList()
                .forEach(row -> counts.put((Outcome) row[0], (Long) row[1]));
        return counts;
    }
}
