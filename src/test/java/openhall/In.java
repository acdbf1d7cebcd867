package openhall;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.Callable;

/** A transaction of a test's own. */
public final class In {
    private In() {}

    public static <T> T tx(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    public static void tx(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
