package openhall.ideas;

import java.time.Instant;
import java.util.UUID;

/** A move of an idea as everyone may read it: what it is now, who says so, and why. */
public record IdeaNews(UUID move, Idea idea, String title, String who, Instant at, String why) {
    /** Under which people were told. */
    public String key() {
        return "idea-move/" + move;
    }
}
