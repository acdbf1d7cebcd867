package openhall.hackathons.setting;

import java.util.List;
import openhall.hackathons.Challenge;
import openhall.people.OrgUnit;
import openhall.strategy.Goal;
import openhall.web.Option;

/** A challenge as its organiser sees it. */
record DraftView(
        Challenge challenge,
        Agreement agreement,
        List<SignOff> history,
        List<String> ideas,
        List<Option> services,
        List<Option> goals,
        String seen,
        List<KeptPart> others) {
    static DraftView of(Challenge challenge) {
        return new DraftView(
                challenge,
                Agreement.of(challenge),
                SignOff.ever(challenge),
                ChallengePrompt.refs(challenge),
                Option.first("Not known yet", OrgUnit.serviceOptions()),
                Goal.options(),
                "",
                List.of());
    }

    /** What its reader began to change. */
    DraftView having(String words) {
        return new DraftView(challenge, agreement, history, ideas, services, goals, words, others);
    }

    /** With what somebody else saved in the meantime. */
    DraftView beside(List<KeptPart> saved) {
        return new DraftView(challenge, agreement, history, ideas, services, goals, seen, saved);
    }

    static String path(Challenge challenge) {
        return "/organise/" + challenge.hackathon.slug + "/challenges/" + challenge.slug;
    }

    public String path() {
        return path(challenge);
    }

    public String listPath() {
        return "/organise/" + challenge.hackathon.slug + "/challenges";
    }

    public String askPath() {
        return path() + "/sign-off-request";
    }

    public String publishPath() {
        return path() + "/publication";
    }

    public String cancelPath() {
        return path() + "/cancellation";
    }

    public List<String> missing() {
        return challenge.missing();
    }

    /** Whether it can be sent to everybody who has to agree. */
    public boolean isAskable() {
        return challenge.state == Challenge.State.DRAFT && missing().isEmpty();
    }

    public boolean isPublishable() {
        return agreement.waits() && agreement.waiting().isEmpty();
    }

    public String evidenceHint() {
        return EvidenceLines.HINT;
    }
}
