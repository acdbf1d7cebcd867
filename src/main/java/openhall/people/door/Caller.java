package openhall.people.door;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import openhall.people.Token;

/**
 * Who knocks, as far as it is counted: for which account and from which network. Both are hashes with the service's
 * secret, and that of the network changes every day, so that what is kept leads nobody back to an address.
 */
public record Caller(String account, List<String> networks, String networkLock, int mostPerNetwork) {
    /** Within this time tries are counted. */
    public static final Duration WINDOW = Duration.ofMinutes(5);

    static Caller of(String secret, String account, String network, int mostPerNetwork, Instant at) {
        return new Caller(
                accountOf(secret, account),
                // Shortly after midnight the hash of yesterday still counts
                List.of(ofDay(secret, network, at), ofDay(secret, network, at.minus(WINDOW))),
                Token.keyed(secret, network),
                mostPerNetwork);
    }

    /** The hash under which the tries for an account are counted. */
    static String accountOf(String secret, String account) {
        return Token.keyed(secret, account.strip().toLowerCase(Locale.ROOT));
    }

    private static String ofDay(String secret, String network, Instant at) {
        return Token.keyed(secret, LocalDate.ofInstant(at, ZoneOffset.UTC) + " " + network);
    }

    public String network() {
        return networks.get(0);
    }

    /**
     * One at a time for this account and for this network, on whichever node, until the transaction ends: what is counted
     * then is exact. Always the account first, so that no two wait for each other.
     */
    void takeTurn() {
        lock(1, account);
        lock(2, networkLock);
    }

    private static void lock(int what, String key) {
        Panache.getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1, hashtext(?2))) locked")
                .setParameter(1, what)
                .setParameter(2, key)
                .getSingleResult();
    }
}
