package openhall.ideas;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.ideas.digest.DigestQuote;
import openhall.ideas.pictures.IdeaPicture;
import openhall.ideas.sending.IdeaLetters;
import openhall.people.Person;

/** What is taken out of ideas when somebody is erased, or when their time is over. */
public final class ForgottenIdeas {
    static final String GONE = "Removed";

    private static final String WITHOUT_WORDS = "update Idea set title = 'Removed', problem = 'Removed',"
            + " suggestion = 'Removed', area = null, latitude = null, longitude = null, pictureCount = 0";

    private static final String OVER = " where visibility in ?1 and problem <> 'Removed' and createdAt < ?2"
            + " and id not in (select m.idea.id from IdeaMove m where m.movedAt >= ?2)";

    /** So many at once are named to the database. */
    private static final int SOME = 1000;

    private ForgottenIdeas() {}

    /** The author's name goes; their ideas stay, under a number that leads to nobody. */
    static void unnameAuthor(UUID personId) {
        query("update Idea set authorName = ?1, showName = false where author.id = ?2", Person.ERASED, personId)
                .executeUpdate();
    }

    static void unconfirmedOf(String address) {
        query("delete Idea where visibility = ?1 and lower(email) = ?2", Visibility.UNCONFIRMED, address)
                .executeUpdate();
        IdeaPicture.forgetOrphans();
    }

    static void unpublishedBy(UUID personId) {
        query(WITHOUT_WORDS + " where visibility in ?1 and author.id = ?2", Visibility.UNREAD, personId)
                .executeUpdate();
        dropWordsAbout();
    }

    /** Takes the words out of ideas that nobody may read and nobody has moved since, or only counts them. */
    static long unpublished(Instant before, boolean dryRun) {
        if (dryRun) {
            var over = query("select count(*) from Idea" + OVER, Visibility.UNREAD, before);
            return ((Number) over.getSingleResult()).longValue();
        }
        var forgotten = query(WITHOUT_WORDS + OVER, Visibility.UNREAD, before).executeUpdate();
        dropWordsAbout();
        return forgotten;
    }

    /** Deletes ideas that nobody confirmed in time, and the letters that asked for it; returns how many ideas. */
    public static long unconfirmed(Instant at) {
        var forgotten = 0L;
        for (var some = unconfirmedBefore(at); !some.isEmpty(); some = unconfirmedBefore(at)) {
            IdeaLetters.forgetConfirm(some);
            forgotten += query("delete Idea where visibility = ?1 and id in ?2", Visibility.UNCONFIRMED, some)
                    .executeUpdate();
        }
        return forgotten;
    }

    /** What others wrote about ideas whose words are gone, and what was quoted from them. */
    private static void dropWordsAbout() {
        IdeaPicture.forgetWordless(GONE);
        IdeaMove.dropWords(GONE);
        DigestQuote.drop(GONE, Visibility.UNREAD);
    }

    private static List<UUID> unconfirmedBefore(Instant at) {
        return Panache.getEntityManager()
                .createQuery("select i.id from Idea i where i.visibility = ?1 and i.createdAt < ?2", UUID.class)
                .setParameter(1, Visibility.UNCONFIRMED)
                .setParameter(2, at.minus(Idea.TIME_TO_CONFIRM))
                .setMaxResults(SOME)
                .getResultList();
    }

    private static Query query(String hql, Object first, Object second) {
        return Panache.getEntityManager()
                .createQuery(hql)
                .setParameter(1, first)
                .setParameter(2, second);
    }
}
