package openhall.ideas.appeals;

import openhall.ideas.Idea;
import openhall.ideas.redirecting.Redirection;
import org.jspecify.annotations.Nullable;

/** What the author of an idea that is not shown can do about it, and what came of it. */
public record Recourse(
        boolean mayAppeal,
        @Nullable Appeal appeal,
        @Nullable Redirection passedOn) {
    public static Recourse of(Idea idea) {
        if (!idea.visibility.isRefused()) {
            return new Recourse(false, null, null);
        }
        return new Recourse(Appeal.canBeAsked(idea), Appeal.latest(idea), Redirection.forAuthor(idea));
    }
}
