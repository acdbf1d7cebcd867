package openhall.hackathons.vote;

import java.time.Instant;
import java.util.Objects;
import openhall.activity.BaseUrl;
import openhall.activity.Mail;
import openhall.web.Formats;

/** The letter by which somebody without an account shows that an address is theirs. */
final class VoteLetters {
    private VoteLetters() {}

    static void confirm(Vote vote, String to, String token, Instant at) {
        var closes = Formats.dateTime(Objects.requireNonNull(vote.hackathon.voteClosesAt));
        var text = """
                Someone used this email address to vote at %s.

                If it was you, confirm your vote before the vote closes, %s:
                %s

                If it was not you, do nothing. The vote does not count, and we delete it within 7 days.
                """.formatted(vote.hackathon.title, closes, BaseUrl.of("/hackathons/vote/" + token));
        Mail.send("vote/" + vote.id, to, "Confirm your vote at " + vote.hackathon.title, text, at);
    }
}
