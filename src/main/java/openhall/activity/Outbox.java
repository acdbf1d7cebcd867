package openhall.activity;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mails that wait, shared out between the nodes. */
public final class Outbox {
    /** So often a mail is tried before it is parked. */
    public static final int MOST_TRIES = 6;

    /** First what somebody asked for and waits for, such as a link to sign in; then news and digests. */
    private static final String DUE = """
        select * from mail
         where state = 'WAITING' and sent_at is null and (next_try_at is null or next_try_at <= ?1)
         order by (subscription is not null), written_at, id limit 1 for update skip locked""";

    private static final String CLAIM = """
        update Mail m set m.state = :sending, m.node = :node, m.leaseUntil = :until, m.tries = m.tries + 1
         where m.id = :id""";

    private static final String TAKE_BACK = """
        update mail set state = case when tries >= ?1 then 'PARKED' else 'WAITING' end, lease_until = null,
               problem = 'The node that was sending it stopped in the middle'
         where state = 'SENDING' and lease_until < ?2""";

    /** Nodes of an older version only say when they sent. */
    private static final String SENT_BY_OLDER = """
        update mail set state = 'SENT', next_try_at = null, problem = null
         where state = 'WAITING' and sent_at is not null""";

    private static final String DROP = """
        update mail set state = 'DROPPED', next_try_at = null, problem = 'This person has left'
         where state = 'WAITING' and sent_at is null and exists (
               select 1 from person p
                where (p.id = mail.person_id or p.email = mail.to_address) and p.left_at is not null)""";

    private Outbox() {}

    /** Takes the next mail that is due for this node, until then; null when there is none. */
    @SuppressWarnings("unchecked")
    public static @Nullable Claim claim(String node, Instant now, Instant until) {
        List<Mail> due = Panache.getEntityManager()
                .createNativeQuery(DUE, Mail.class)
                .setParameter(1, now)
                .getResultList();
        return due.isEmpty() ? null : claim(due.get(0), node, until);
    }

    private static Claim claim(Mail mail, String node, Instant until) {
        Panache.getEntityManager()
                .createQuery(CLAIM)
                .setParameter("sending", MailState.SENDING)
                .setParameter("node", node)
                .setParameter("until", until)
                .setParameter("id", mail.id)
                .executeUpdate();
        var person = mail.person == null ? null : mail.person.id;
        return new Claim(
                mail.id,
                node,
                mail.tries + 1,
                mail.tries > 0 || mail.problem != null,
                mail.toAddress,
                mail.subject,
                mail.text,
                mail.calendar,
                person,
                mail.subscription);
    }

    /** Mails of nodes that stopped in the middle wait again; whoever they were handed to may have them already. */
    public static int takeBack(Instant now) {
        Panache.getEntityManager().createNativeQuery(SENT_BY_OLDER).executeUpdate();
        return Panache.getEntityManager()
                .createNativeQuery(TAKE_BACK)
                .setParameter(1, MOST_TRIES)
                .setParameter(2, now)
                .executeUpdate();
    }

    /** Nobody who has left is written to any more. */
    public static int dropForLeavers() {
        return Panache.getEntityManager().createNativeQuery(DROP).executeUpdate();
    }
}
