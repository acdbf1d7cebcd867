package openhall.activity.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import openhall.web.Csv;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.jspecify.annotations.Nullable;

/** Everything that fits a search as CSV, some rows at a time: a long record takes no more memory than a short one. */
final class AuditExport {
    private static final int SOME = 500;

    private AuditExport() {}

    static void write(AuditFilter filter, OutputStream out) throws IOException {
        out.write(bytes(List.of(AuditRow.COLUMNS)));
        Cursor after = null;
        do {
            var page = some(filter, after);
            out.write(bytes(page.rows().stream().map(AuditRow::cells).toList()));
            after = Cursor.parse(page.next());
        } while (after != null);
    }

    private static KeyPage<AuditRow> some(AuditFilter filter, @Nullable Cursor after) {
        return QuarkusTransaction.requiringNew().call(() -> AuditList.page(filter, after, SOME));
    }

    private static byte[] bytes(List<List<String>> lines) {
        return Csv.lines(lines).getBytes(StandardCharsets.UTF_8);
    }
}
