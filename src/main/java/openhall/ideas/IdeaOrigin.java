package openhall.ideas;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import openhall.activity.Subject;
import openhall.strategy.SavingOrigin;

/** A published idea can have saved money. */
@ApplicationScoped
class IdeaOrigin implements SavingOrigin {
    @Override
    public Optional<Subject> named(String ref) {
        return Optional.ofNullable(Idea.publishedByRef(ref)).map(Idea::subject);
    }
}
