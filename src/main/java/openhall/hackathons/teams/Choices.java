package openhall.hackathons.teams;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import openhall.hackathons.Challenge;
import openhall.hackathons.Hackathon;
import openhall.skills.Skill;
import openhall.skills.Verified;
import openhall.web.Forms;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** What somebody can let teams see, and work on. Skills are those the hackathon asks for and others have seen them use. */
record Choices(List<Skill> skills, List<Challenge> challenges) {
    static Choices of(Hackathon hackathon, UUID personId) {
        var known = Verified.skillsOf(List.of(personId)).getOrDefault(personId, Set.of());
        return new Choices(
                hackathon.skills.stream()
                        .filter(skill -> known.contains(skill.id))
                        .toList(),
                Challenge.published(hackathon));
    }

    List<Challenge> challenges(Collection<String> slugs) {
        return challenges.stream()
                .filter(challenge -> slugs.contains(challenge.slug))
                .toList();
    }

    Looking.Wishes wishes(Collection<String> skillKeys, Collection<String> slugs, @Nullable String about) {
        var words = Forms.text(about).strip();
        return new Looking.Wishes(
                skills.stream().filter(skill -> skillKeys.contains(skill.key)).toList(),
                challenges(slugs),
                words.isEmpty() ? null : words);
    }

    List<Option> skillOptions() {
        return skills.stream().map(skill -> Option.of(skill.key, skill.title)).toList();
    }

    List<Option> challengeOptions() {
        return challenges.stream()
                .map(challenge -> Option.of(challenge.slug, challenge.title))
                .toList();
    }
}
