package openhall.activity.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import openhall.Command;
import org.jspecify.annotations.Nullable;

/** Checks the record of activity from its first entry to its last, and names the first that is bad. */
@ApplicationScoped
class VerifyAudit implements Command {
    private static final int GOOD = 0;
    private static final int BAD = 1;
    private static final int NOT_UNDERSTOOD = 64;

    @Inject
    AgroalDataSource database;

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public String usage() {
        return "[--expect NUMBER:HASH]... checks the record of activity and names the first bad entry";
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        var known = known(words);
        if (known == null) {
            out.println(name() + " " + usage());
            return NOT_UNDERSTOOD;
        }
        try (var connection = database.getConnection()) {
            out.println(new Chain(connection).waitingCount() + " waiting to be sealed");
            return say(new ChainCheck(connection).whole(known), out);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int say(Stretch stretch, PrintStream out) {
        if (stretch.finding() == null) {
            out.println(stretch.reached().number() + " entries, each as it was sealed");
            out.println("Head " + stretch.reached());
            return GOOD;
        }
        out.println("NOT WHOLE: " + stretch.finding().sentence());
        out.println("As sealed until " + stretch.reached());
        return BAD;
    }

    /** The places that the chain is known to have reached; null when the words say something else. */
    private static @Nullable List<Link> known(List<String> words) {
        var known = new ArrayList<Link>();
        for (var i = 0; i < words.size(); i += 2) {
            var link = i + 1 < words.size() && words.get(i).equals("--expect") ? Link.parse(words.get(i + 1)) : null;
            if (link == null) {
                return null;
            }
            known.add(link);
        }
        return known;
    }
}
