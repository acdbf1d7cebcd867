package openhall.hackathons.vote;

import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import openhall.hackathons.Fingerprint;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.hackathons.Submission;
import openhall.people.Person;
import openhall.people.SecretLink;
import openhall.web.Formats;
import openhall.web.Option;
import openhall.web.Refused;
import org.jspecify.annotations.Nullable;

/** The entries that people can vote for. The order is another one each day, and on one day the same for everybody. */
record Ballot(Hackathon hackathon, List<Submission> entries, Instant at) {
    private static final String PURPOSE = "vote";

    /** Who asks for a vote: codes of their address and of their network, and the address to write to. */
    record Voter(String code, String network, String address) {}

    @SuppressWarnings("serial")
    static class VoteClosed extends Refused {
        VoteClosed() {
            super("The public vote is not open now, by the clock of this site.");
        }
    }

    @SuppressWarnings("serial")
    static class JudgesDoNotVote extends Refused {
        JudgesDoNotVote() {
            super("You judge at this hackathon, so you cannot vote in it as well.");
        }
    }

    static Ballot of(Hackathon hackathon, Instant at) {
        if (!Voting.isPlanned(hackathon)) {
            throw new NotFoundException();
        }
        var day = LocalDate.ofInstant(at, Formats.ZONE).toString();
        var entries = Submission.judged(hackathon).stream()
                .sorted(Comparator.comparing(entry -> Fingerprint.of(entry.id.toString(), day)))
                .toList();
        return new Ballot(hackathon, entries, at);
    }

    public String path() {
        return hackathon.path() + "/vote";
    }

    public boolean isOpen() {
        return Voting.isOpen(hackathon, at);
    }

    public boolean isOver() {
        return Voting.isOver(hackathon, at);
    }

    /** What an entry is called and what kind it is; what it does stands below. */
    public List<Option> options() {
        return entries.stream()
                .map(entry -> new Option(entry.team.ref, entry.title, entry.outcome.text()))
                .toList();
    }

    @Nullable
    Submission entry(String ref) {
        return entries.stream()
                .filter(entry -> entry.team.ref.equals(ref))
                .findFirst()
                .orElse(null);
    }

    /** Who has an account has shown that the address is theirs. */
    void count(Submission entry, Person person, String voter) {
        requireOpen();
        if (Judge.sits(hackathon, person)) {
            throw new JudgesDoNotVote();
        }
        Vote.give(hackathon, entry, voter, at);
    }

    /** A letter with a link; whoever asks is answered the same, also when no letter goes. */
    void ask(Submission entry, Voter voter) {
        requireOpen();
        var vote = Vote.ask(hackathon, entry, voter, at);
        if (vote != null) {
            var token = SecretLink.make(PURPOSE, vote.id.toString(), Objects.requireNonNull(hackathon.voteClosesAt));
            VoteLetters.confirm(vote, voter.address(), token, at);
        }
    }

    void requireOpen() {
        if (!isOpen()) {
            throw new VoteClosed();
        }
    }

    /** The vote that waits behind a link; null when there is none any more. */
    static @Nullable Vote behind(String token, Instant at) {
        var id = SecretLink.peek(PURPOSE, token, at);
        return id == null ? null : Vote.waiting(id);
    }

    /** The same, and the link is used up. */
    static @Nullable Vote usedUp(String token, Instant at) {
        var id = SecretLink.use(PURPOSE, token, at);
        return id == null ? null : Vote.waiting(id);
    }
}
