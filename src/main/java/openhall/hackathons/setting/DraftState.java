package openhall.hackathons.setting;

import java.util.List;
import java.util.Map;
import openhall.hackathons.Challenge;

/** How far a challenge is, as JSON: what it says by the name of each part, and what is missing, in sentences. */
public record DraftState(
        String slug, String title, String state, int version, Map<String, String> says, List<String> missing) {
    /** By the texts of its evidence, so that a list asks no more for many. */
    public static DraftState of(Challenge challenge) {
        return new DraftState(
                challenge.slug,
                challenge.title,
                challenge.state.name(),
                challenge.version,
                ChallengeChange.words(challenge.briefInTexts()),
                challenge.missing());
    }
}
