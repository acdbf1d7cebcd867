package openhall.ideas;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import openhall.activity.Subject;
import openhall.people.Me;
import openhall.strategy.SavingOrigin;
import openhall.trail.TrailEnds;

/** A published idea can have saved money; on the trail, only a published idea has a title. */
@ApplicationScoped
class IdeaOrigin implements SavingOrigin, TrailEnds {
    @Override
    public String kind() {
        return "idea";
    }

    @Override
    public List<Subject> publicAmong(Collection<String> refs) {
        return Idea.publishedAmong(refs).stream().map(Idea::subject).toList();
    }

    @Override
    public Optional<Subject> named(String ref) {
        return Optional.ofNullable(Idea.publishedByRef(ref)).map(Idea::subject);
    }

    @Override
    public Optional<Subject> answeredBy(Me me, String ref) {
        return Optional.ofNullable(Idea.publishedByRef(ref))
                .filter(idea -> idea.decision.isAccepted() && IdeaViewer.mayAnswer(idea, me))
                .map(Idea::subject);
    }
}
