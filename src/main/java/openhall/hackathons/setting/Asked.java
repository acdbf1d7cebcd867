package openhall.hackathons.setting;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import openhall.hackathons.Challenge;
import openhall.hackathons.SignOffKind;
import openhall.hackathons.prizes.Prize;
import openhall.people.Person;

/** A challenge with what one person may answer for. */
record Asked(Challenge challenge, Agreement agreement, List<SignOffKind> mine) {
    /** Not found for whoever may answer for nothing, and for what nobody was asked about. */
    static Asked of(String hackathon, String name, Person person) {
        var challenge = Challenge.organised(hackathon, name);
        var agreement = Agreement.of(challenge);
        var mine = agreement.kindsOf(person);
        if (mine.isEmpty() || challenge.isCancelled() || wasNeverAsked(challenge)) {
            throw new NotFoundException();
        }
        return new Asked(challenge, agreement, mine);
    }

    private static boolean wasNeverAsked(Challenge challenge) {
        return challenge.state == Challenge.State.DRAFT
                && SignOff.ever(challenge).isEmpty();
    }

    /** What still waits for this person. */
    List<SignOffKind> open() {
        var waiting = agreement.waiting();
        return agreement.waits() ? mine.stream().filter(waiting::contains).toList() : List.of();
    }

    public List<SignOff> given() {
        return agreement.given();
    }

    /** What an answer can win that costs money. */
    public List<Prize> costly() {
        return agreement.costly();
    }

    public String path() {
        return agreement.path();
    }
}
