package openhall.people.record;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.Comparator;
import java.util.List;
import openhall.people.HeldPage;
import openhall.people.Holding;
import openhall.people.Someone;
import openhall.web.Cursor;
import org.jspecify.annotations.Nullable;

/** What is held about people, read from every module; a page, a table and a file show the same. */
@ApplicationScoped
public class RecordBook {
    static final int NEWEST = 20;
    private static final int SIZE = 50;
    private static final int PIECE = 500;

    @Inject
    @All
    List<Holding> holdings;

    @Inject
    RetentionPeriods periods;

    /** The newest of each kind. */
    public MyRecord of(Someone about) {
        return MyRecord.of(holdings().stream()
                .map(holding -> part(holding, holding.facts(about).newest(null, NEWEST)))
                .toList());
    }

    /** More of one kind; 404 when there is no such kind. */
    RecordPart of(Someone about, String key, @Nullable Cursor after) {
        var found = holdings().stream()
                .filter(holding -> holding.kind().key().equals(key))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return part(found, found.facts(about).newest(after, SIZE));
    }

    /** A piece of one kind for a file, in a transaction of its own: however long the file, none is long. */
    HeldPage piece(Holding holding, Someone about, @Nullable Cursor after) {
        return QuarkusTransaction.requiringNew().call(() -> holding.facts(about).newest(after, PIECE));
    }

    /** The register, by title. */
    List<Holding> holdings() {
        return holdings.stream()
                .sorted(Comparator.comparing(holding -> holding.kind().title()))
                .toList();
    }

    private RecordPart part(Holding holding, HeldPage page) {
        return new RecordPart(holding.kind(), periods.words(holding.kind()), page);
    }
}
