package openhall.ideas.limits;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;

/** Proofs are good once: those that were used are kept until they would run out anyway. */
final class Proofs {
    /** More than this would keep a person waiting for minutes. */
    private static final int MOST_MORE = 6;

    private static final int FREE = 2;

    private Proofs() {}

    /** One bit, which is twice the work, for each idea of this hour above two. */
    static int bits(int least, int sentThisHour) {
        return least + Math.min(MOST_MORE, Math.max(0, sentThisHour - FREE));
    }

    /** Uses it up. One bit less than now counts, for somebody else of that network may have sent in between. */
    static boolean accept(String proof, String secret, int bits, Instant at) {
        var solved = Puzzle.read(proof);
        return solved != null
                && solved.puzzle().bits() >= bits - 1
                && solved.isRight(secret, at)
                && spend(solved.puzzle());
    }

    private static boolean spend(Puzzle puzzle) {
        return Panache.getEntityManager()
                        .createNativeQuery(
                                "insert into spent_proof (seal, expires_at) values (?1, ?2) on conflict (seal) do nothing")
                        .setParameter(1, puzzle.seal())
                        .setParameter(2, puzzle.expiresAt())
                        .executeUpdate()
                > 0;
    }

    static void deleteOver(Instant at) {
        Panache.getEntityManager()
                .createNativeQuery("delete from spent_proof where expires_at < ?1")
                .setParameter(1, at)
                .executeUpdate();
    }
}
