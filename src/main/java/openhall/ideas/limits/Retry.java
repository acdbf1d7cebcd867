package openhall.ideas.limits;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Duration;
import java.time.Instant;
import openhall.ideas.Idea;
import openhall.ideas.Proposal;
import openhall.web.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * The key under which a program sends an idea, and what it sends, both as codes: the same again is the same idea. A key
 * belongs to its sender, so nobody comes upon the ideas of somebody else with it.
 */
public record Retry(String key, String content) {
    public static final String HEADER = "Idempotency-Key";

    private static final Retry WITHOUT = new Retry("", "");
    private static final Duration KEPT = Duration.ofDays(2);

    /** What is wrong with a key: it is something new for each idea, and no text of its own. */
    public static FormErrors errors(@Nullable String header) {
        var right = header == null || header.matches("[\\x21-\\x7e]{1,255}");
        return right
                ? FormErrors.none()
                : new FormErrors().add(HEADER, "Use 1 to 255 letters, digits and signs without spaces");
    }

    static Retry of(@Nullable String header, Proposal.Sender sender, String content, String secret) {
        if (header == null || errors(header).any()) {
            return WITHOUT;
        }
        var person = sender.person();
        var whose = person == null ? "at " + sender.email() : "of " + person.id;
        return new Retry(
                Hmac.of(secret, "sending key " + whose + " " + header), Hmac.of(secret, "sent content " + content));
    }

    /** What was sent under it before, or null. Others with the same key wait until the transaction ends. */
    public @Nullable Idea sentBefore() {
        if (key.isEmpty()) {
            return null;
        }
        waitForOthers();
        var found = Panache.getSession()
                .createNativeQuery(
                        "select i.ref from idea_retry k join idea i on i.id = k.idea_id where k.key_hash = ?1",
                        String.class)
                .setParameter(1, key)
                .getResultList();
        return found.isEmpty() ? null : Idea.byRef(found.get(0));
    }

    /** Whether something else was sent under it before. */
    public boolean isReused() {
        var others = (Number) Panache.getEntityManager()
                .createNativeQuery("select count(*) from idea_retry where key_hash = ?1 and content_hash <> ?2")
                .setParameter(1, key)
                .setParameter(2, content)
                .getSingleResult();
        return others.intValue() > 0;
    }

    public Idea note(Idea idea) {
        if (!key.isEmpty()) {
            Panache.getEntityManager()
                    .createNativeQuery("insert into idea_retry (idea_id, key_hash, content_hash, made_at)"
                            + " values (?1, ?2, ?3, ?4)")
                    .setParameter(1, idea.id)
                    .setParameter(2, key)
                    .setParameter(3, content)
                    .setParameter(4, idea.createdAt)
                    .executeUpdate();
        }
        return idea;
    }

    static void deleteOver(Instant at) {
        Panache.getEntityManager()
                .createNativeQuery("delete from idea_retry where made_at < ?1")
                .setParameter(1, at.minus(KEPT))
                .executeUpdate();
    }

    private void waitForOthers() {
        Panache.getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) locked")
                .setParameter(1, key)
                .getSingleResult();
    }
}
