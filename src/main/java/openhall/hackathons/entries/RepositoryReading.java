package openhall.hackathons.entries;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.hackathons.Fingerprint;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Submission;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What the repository of one version of an entry said when it was read, and once more after entries had closed. */
@Entity
public class RepositoryReading extends PanacheEntityBase {
    private static final int MOST_TRIES = 3;
    private static final Duration WAIT = Duration.ofMinutes(2);

    /** Longer than any README that helps a reader; the fingerprint is of the whole. */
    private static final int LONGEST = 50_000;

    private static final String DUE = """
            select * from repository_reading where state = 'WAITING' and next_try_at <= :at
             order by next_try_at, id limit 5 for update skip locked""";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Submission submission;

    public int version;
    public String address;

    @Enumerated(EnumType.STRING)
    public State state;

    public @Nullable String readme;

    public @Nullable String readmeSha256;

    public @Nullable String licenceName;

    public @Nullable String licenceTextSha256;

    public @Nullable Instant readAt;
    public int tries;
    public Instant nextTryAt;

    /** Whether it waits to be read the second time, to see if it has changed. */
    public boolean again;

    public boolean changedSinceLock;

    /** How reading went. */
    public enum State {
        WAITING("We have not read the repository yet."),
        READ("We read the repository."),
        UNREACHABLE("We could not reach the repository."),
        NOT_ALLOWED("The repository leads to an address that we do not read."),
        TOO_LARGE("The README of the repository is larger than 1 MB, so we did not read it."),
        NO_README("The repository has no README that everyone can read.");

        private final String text;

        State(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /** A reading whose turn it is. */
    record Turn(UUID id, String address) {}

    @SuppressWarnings("NullAway.Init")
    protected RepositoryReading() {}

    /** Asks for the repository of this version to be read, where it lies on a site that we read. */
    public static void await(Submission entry, Instant at) {
        if (entry.repository == null || RepositoryHosts.filesOf(entry.repository) == null) {
            return;
        }
        var reading = new RepositoryReading();
        reading.submission = entry;
        reading.version = entry.latest;
        reading.address = entry.repository;
        reading.state = State.WAITING;
        reading.nextTryAt = at;
        reading.persist();
    }

    /** Of the last version, if its repository lies on a site that we read. */
    public static @Nullable RepositoryReading of(Submission entry) {
        return find("submission = ?1 and version = ?2", entry, entry.latest).firstResult();
    }

    /** Asks for those of the last versions that were read to be read once more. */
    static void awaitAgain(Hackathon hackathon, Instant at) {
        getSession()
                .createNativeMutationQuery("""
                        update repository_reading r
                           set state = 'WAITING', again = true, tries = 0, next_try_at = :at
                          from submission s
                          join team t on t.id = s.team_id
                         where s.id = r.submission_id and t.hackathon_id = :hackathon and r.version = s.latest
                           and r.state = 'READ' and not r.again""")
                .setParameter("at", at)
                .setParameter("hackathon", hackathon.id)
                .executeUpdate();
    }

    /** Takes a few whose turn it is; another node passes them over, and they come again if this one fails. */
    static List<Turn> take(Instant at) {
        var due = getSession()
                .createNativeQuery(DUE, RepositoryReading.class)
                .setParameter("at", at)
                .getResultList();
        return due.stream()
                .filter(reading -> reading.begin(at))
                .map(reading -> new Turn(reading.id, reading.address))
                .toList();
    }

    private boolean begin(Instant at) {
        if (tries >= MOST_TRIES) {
            giveUp(State.UNREACHABLE);
            return false;
        }
        tries++;
        nextTryAt = at.plus(WAIT.multipliedBy(tries));
        return true;
    }

    /** Keeps what was found at this one's turn; what could not be reached is tried again. */
    static void keep(Turn turn, RepositoryVisit visit, Instant at) {
        RepositoryReading reading = findById(turn.id(), LockModeType.PESSIMISTIC_WRITE);
        if (reading != null && reading.state == State.WAITING) {
            reading.take(visit, at);
        }
    }

    private void take(RepositoryVisit visit, Instant at) {
        var text = visit.readme();
        if (text != null && again) {
            compare(Fingerprint.of(text));
        } else if (text != null) {
            read(text, visit.licence(), at);
        } else if (visit.state() != State.UNREACHABLE || tries >= MOST_TRIES) {
            giveUp(visit.state());
        }
    }

    private void compare(String fingerprint) {
        changedSinceLock = !fingerprint.equals(readmeSha256);
        state = State.READ;
    }

    private void read(String text, @Nullable String licence, Instant at) {
        readme = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        readmeSha256 = Fingerprint.of(text);
        licenceName = licence == null ? null : LicenceNames.of(licence);
        licenceTextSha256 = licence == null ? null : Fingerprint.of(licence);
        readAt = at;
        state = State.READ;
    }

    /** What was read before entries closed stays, though it could not be read again. */
    private void giveUp(State why) {
        state = again ? State.READ : why;
    }

    public boolean isRead() {
        return readme != null;
    }
}
