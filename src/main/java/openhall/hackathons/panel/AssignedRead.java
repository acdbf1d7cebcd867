package openhall.hackathons.panel;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.hackathons.Submission;
import openhall.hackathons.Team;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** An entry that a judge was given to read, whether they have, and what they want to say to its team. */
@Entity
public class AssignedRead extends PanacheEntityBase {
    private static final String LIVE = "judge = ?1 and submission.team = ?2 and releasedAt is null";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Judge judge;

    @ManyToOne(fetch = FetchType.LAZY)
    public Submission submission;

    public Instant assignedAt;

    /** When it was taken from this judge again. What they read before counts unless they have a conflict. */
    public @Nullable Instant releasedAt;

    /** When the last criterion was scored; from the scores, for lists that do not read them. */
    public @Nullable Instant readAt;

    /** For the team, which reads it without a name once the results are final. */
    public @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected AssignedRead() {}

    /** Gives this judge the entry to read; one that they have already stays as it is. */
    public static AssignedRead give(Judge judge, Submission submission, Instant at) {
        AssignedRead read =
                find("judge = ?1 and submission = ?2", judge, submission).firstResult();
        if (read == null) {
            read = new AssignedRead();
            read.judge = judge;
            read.submission = submission;
            read.assignedAt = at;
        }
        read.releasedAt = null;
        read.persist();
        return read;
    }

    public static boolean isLive(Judge judge, Team team) {
        return count(LIVE, judge, team) > 0;
    }

    public static @Nullable AssignedRead live(Judge judge, Team team) {
        return find(LIVE, judge, team).firstResult();
    }

    /** This judge has scored the entry by every criterion. */
    public static void noteRead(Judge judge, Submission submission, Instant at) {
        AssignedRead.<AssignedRead>list("judge = ?1 and submission = ?2", judge, submission)
                .forEach(read -> read.readAt = at);
    }

    /** Takes an entry from a judge who should not judge it, even when they have read it. */
    public static void releaseFrom(Judge judge, Team team, Instant at) {
        AssignedRead.<AssignedRead>list("judge = ?1 and releasedAt is null and submission.team = ?2", judge, team)
                .forEach(read -> read.releasedAt = at);
    }

    /** Takes from a judge what they have not read, for others to read. */
    public static void releaseUnread(Judge judge, Instant at) {
        AssignedRead.<AssignedRead>list("judge = ?1 and releasedAt is null and readAt is null", judge)
                .forEach(read -> read.releasedAt = at);
    }

    /** Nobody has to read an entry that cannot be judged. By one statement: what is read meanwhile stays read. */
    public static void releaseUnread(Submission submission, Instant at) {
        update("releasedAt = ?1 where submission = ?2 and releasedAt is null and readAt is null", at, submission);
    }

    /** Keeps what this judge wants to say to the team; nothing takes it away again. */
    public static void say(Judge judge, Team team, String words) {
        var read = live(judge, team);
        if (read != null) {
            read.note = words.isEmpty() ? null : words;
        }
    }

    public boolean isRead() {
        return readAt != null;
    }

    /** What is shared out now. */
    public static List<AssignedRead> of(Hackathon hackathon) {
        return list(
                "from AssignedRead r join fetch r.judge j join fetch r.submission s join fetch s.team t"
                        + " where j.hackathon = ?1 and r.releasedAt is null order by t.name, r.id",
                hackathon);
    }

    /** What this judge has to read and has read, by the names of the teams. */
    public static List<AssignedRead> of(Judge judge) {
        return list("""
                from AssignedRead r join fetch r.submission s join fetch s.team t join fetch t.challenge
                where r.judge = ?1 and r.releasedAt is null order by t.name, r.id""", judge);
    }

    /** Notes for a team, in an order that has to do with nobody. */
    public static List<String> notesFor(Submission submission) {
        List<AssignedRead> reads = list("submission = ?1 and note is not null and releasedAt is null", submission);
        return reads.stream()
                .flatMap(read -> Stream.ofNullable(read.note))
                .sorted()
                .toList();
    }

    /** The entries whose teams a judge has written to. */
    public static Set<UUID> entriesWithNotes(Hackathon hackathon) {
        return getEntityManager()
                .createQuery(
                        "select distinct r.submission.id from AssignedRead r"
                                + " where r.judge.hackathon = ?1 and r.note is not null and r.releasedAt is null",
                        UUID.class)
                .setParameter(1, hackathon)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** How many readings are done of how many. */
    public static Progress progress(Hackathon hackathon) {
        var row = getEntityManager()
                .createQuery(
                        "select count(r.readAt), count(*) from AssignedRead r"
                                + " where r.judge.hackathon = ?1 and r.releasedAt is null",
                        Object[].class)
                .setParameter(1, hackathon)
                .getSingleResult();
        return new Progress((Long) row[0], (Long) row[1]);
    }

    /** The same for each of these seats, by its number; nothing for one that was given nothing. */
    public static Map<UUID, Progress> progressOf(List<Judge> seats) {
        if (seats.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "select r.judge.id, count(r.readAt), count(*) from AssignedRead r"
                                + " where r.judge in ?1 and r.releasedAt is null group by r.judge.id",
                        Object[].class)
                .setParameter(1, seats)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> new Progress((Long) row[1], (Long) row[2])));
    }

    /** The same for each judge, by their number. */
    static Map<UUID, Progress> progressByJudge(List<AssignedRead> reads) {
        return reads.stream()
                .collect(Collectors.groupingBy(
                        read -> read.judge.id, Collectors.collectingAndThen(Collectors.toList(), Progress::of)));
    }

    /** Removes notes to teams that are older, or only counts them. */
    static long notesOver(Instant before, boolean dryRun) {
        var over = "note is not null and assignedAt < ?1";
        return dryRun ? count(over, before) : update("note = null where " + over, before);
    }

    public static void dropNotesOf(Judge judge) {
        update("note = null where judge = ?1", judge);
    }

    static void dropNotes(UUID personId) {
        update("note = null where judge.id in (select j.id from Judge j where j.person.id = ?1)", personId);
    }
}
