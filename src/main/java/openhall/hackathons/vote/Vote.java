package openhall.hackathons.vote;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Submission;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A vote of somebody for an entry. It counts once it is confirmed, and of one voter at a hackathon the last confirmed
 * one counts. Of the voter there is a code.
 */
@Entity
public class Vote extends PanacheEntityBase {
    static final Duration TIME_TO_CONFIRM = Duration.ofDays(7);
    private static final Duration TIME_AFTER_RESULTS = Duration.ofDays(90);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int LETTERS_A_DAY = 3;
    private static final int ASKED_AN_HOUR = 30;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Hackathon hackathon;

    @ManyToOne(fetch = FetchType.LAZY)
    public Submission submission;

    public @Nullable String voter;

    /** A code of the network it was asked from; kept for a day. */
    public @Nullable String network;

    public Instant askedAt;
    public @Nullable Instant confirmedAt;

    @SuppressWarnings("NullAway.Init")
    protected Vote() {}

    /** Waits for whoever has the address to confirm it; null when that address got as many letters as we send in a day. */
    static @Nullable Vote ask(Hackathon hackathon, Submission entry, Ballot.Voter by, Instant at) {
        hold(by.code());
        if (waiting(hackathon, by.code(), at.minus(DAY)) >= LETTERS_A_DAY) {
            return null;
        }
        var vote = fresh(hackathon, entry, by.code(), at);
        vote.network = by.network();
        vote.persist();
        return vote;
    }

    /** Whether as many votes were asked for from this network within an hour as we take. */
    static boolean isBusy(String network, Instant at) {
        hold(network);
        return count("network = ?1 and askedAt > ?2", network, at.minus(HOUR)) >= ASKED_AN_HOUR;
    }

    /** The one that waits; null when it was confirmed, or deleted because nobody did. */
    static @Nullable Vote waiting(String id) {
        return find("from Vote v join fetch v.hackathon join fetch v.submission where v.id = ?1", UUID.fromString(id))
                .firstResult();
    }

    /** The one that counts takes its place. */
    void confirm(Instant at) {
        var code = Objects.requireNonNull(voter);
        delete();
        give(hackathon, submission, code, at);
    }

    /** The vote of somebody with an account. */
    public static void cast(Submission entry, Person by, Instant at) {
        var hackathon = entry.team.hackathon;
        give(hackathon, entry, Voters.here().code(hackathon.id, by.email), at);
    }

    /** Counts the vote of somebody whose address is known to be theirs, in place of the one they gave before. */
    public static void give(Hackathon hackathon, Submission entry, String voter, Instant at) {
        hold(voter);
        Vote vote = find("hackathon = ?1 and voter = ?2 and confirmedAt is not null", hackathon, voter)
                .firstResult();
        if (vote == null) {
            vote = fresh(hackathon, entry, voter, at);
        }
        vote.submission = entry;
        vote.confirmedAt = at;
        vote.persist();
        Activity.record(null, "counted a vote", hackathon.subject(), at);
    }

    private static Vote fresh(Hackathon hackathon, Submission entry, String voter, Instant at) {
        var vote = new Vote();
        vote.hackathon = hackathon;
        vote.submission = entry;
        vote.voter = voter;
        vote.askedAt = at;
        return vote;
    }

    /** One at a time for each code, until the transaction ends. */
    private static void hold(String code) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) locked")
                .setParameter(1, "vote/" + code)
                .getSingleResult();
    }

    private static long waiting(Hackathon hackathon, String voter, Instant since) {
        return count("hackathon = ?1 and voter = ?2 and confirmedAt is null and askedAt > ?3", hackathon, voter, since);
    }

    /** How many confirmed votes each entry has, by its number. */
    public static Map<UUID, Integer> counted(Hackathon hackathon) {
        var counted = new HashMap<UUID, Integer>();
        getSession()
                .createSelectionQuery(
                        "select v.submission.id, count(v.id) from Vote v"
                                + " where v.hackathon = ?1 and v.confirmedAt is not null group by v.submission.id",
                        Object[].class)
                .setParameter(1, hackathon)
                .getResultList()
                .forEach(row -> counted.put((UUID) row[0], ((Long) row[1]).intValue()));
        return counted;
    }

    /** The hackathons with votes of people who can still be found by their address. */
    static List<UUID> hackathonsWithVoters() {
        return getSession()
                .createSelectionQuery(
                        "select distinct v.hackathon.id from Vote v where v.voter is not null", UUID.class)
                .getResultList();
    }

    /** Takes the voter out of what was counted, and deletes what was not. */
    static void forget(Collection<String> voters) {
        if (!voters.isEmpty()) {
            delete("confirmedAt is null and voter in ?1", voters);
            update("voter = null, network = null where voter in ?1", voters);
        }
    }

    /** What nobody confirmed in time is deleted; codes go when they are not needed any more. */
    static void tidy(Instant at) {
        delete("confirmedAt is null and askedAt < ?1", at.minus(TIME_TO_CONFIRM));
        update("network = null where network is not null and askedAt < ?1", at.minus(DAY));
        update(
                "voter = null where voter is not null and confirmedAt is not null and hackathon.id in"
                        + " (select h.id from Hackathon h where h.finalisedAt < ?1)",
                at.minus(TIME_AFTER_RESULTS));
    }
}
