package openhall.ideas.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import openhall.strategy.Advice;
import openhall.strategy.PlainWords;

/** What a person is shown before they send an idea: others like it, and words that some readers may not know. */
@ApplicationScoped
class BeforeSending {
    @Inject
    EntityManager em;

    @Inject
    PlainWords words;

    List<Similar> alike(IdeaForm form) {
        return Similar.to(form.proposal(), em);
    }

    List<Advice> advice(IdeaForm form) {
        return words.advice(form.title(), form.problem(), form.suggestion());
    }
}
