package openhall.hackathons.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import openhall.people.Person;

/** Reviews of what became of projects, 30, 90 and 180 days after they were offered. None is kept yet. */
public final class Reviews {
    private Reviews() {}

    /** A review that should have been held: of which team's project, on which day, and of which service. */
    public record Due(String team, String project, int day, LocalDate on, UUID service) {}

    public static List<Due> overdue(LocalDate today) {
        return List.of();
    }

    public static List<Due> overdueOf(Person owner, LocalDate today) {
        return List.of();
    }
}
