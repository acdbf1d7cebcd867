package openhall.ideas.limits;

import openhall.ideas.Idea;
import org.jspecify.annotations.Nullable;

/** An idea may be taken; {@code mark} notes how it came, so that its turn can be found. */
public final class Pass {
    /** From whom, as codes. */
    record From(boolean proven, String address, String origin) {}

    static final Pass SIGNED_IN_OR_SENT_BEFORE = new Pass(null);

    private final @Nullable From from;

    Pass(@Nullable From from) {
        this.from = from;
    }

    public Idea mark(Idea idea) {
        if (from != null) {
            IdeaTurn.note(idea, from);
        }
        return idea;
    }
}
