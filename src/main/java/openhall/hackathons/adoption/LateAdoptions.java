package openhall.hackathons.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import openhall.hackathons.Adoption;
import openhall.strategy.LateWork;

/** Leaders see which services have not said how a project stands by the day they should have. */
@ApplicationScoped
class LateAdoptions implements LateWork {
    @Override
    public String title() {
        return "Reviews of hackathon projects";
    }

    @Override
    public List<Late> late(Instant at) {
        return Reviews.overdue(Adoption.day(at)).stream()
                .map(due -> new Late(due.words(), due.on(), "/adoption/" + due.team(), due.service()))
                .toList();
    }
}
