package openhall.hackathons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import openhall.activity.Subject;
import openhall.people.Me;
import openhall.strategy.SavingOrigin;

/** A project that a service took up can have saved money. */
@ApplicationScoped
class AdoptionOrigin implements SavingOrigin {
    @Override
    public String kind() {
        return "change";
    }

    @Override
    public List<Subject> publicAmong(Collection<String> refs) {
        return Adoption.takenUpAmong(refs).stream().map(Adoption::change).toList();
    }

    @Override
    public Optional<Subject> named(String ref) {
        return Optional.ofNullable(Adoption.takenUp(ref)).map(Adoption::change);
    }

    @Override
    public Optional<Subject> answeredBy(Me me, String ref) {
        return Optional.ofNullable(Adoption.takenUp(ref))
                .filter(adoption -> adoption.owner.id.equals(me.id()))
                .map(Adoption::change);
    }
}
