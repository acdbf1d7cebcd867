package openhall.hackathons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import openhall.activity.Subject;
import openhall.strategy.SavingOrigin;

/** A project that a service took up can have saved money. */
@ApplicationScoped
class AdoptionOrigin implements SavingOrigin {
    @Override
    public Optional<Subject> named(String ref) {
        return Optional.ofNullable(Adoption.takenUp(ref)).map(Adoption::change);
    }
}
