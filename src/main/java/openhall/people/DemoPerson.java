package openhall.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody of the cast: the same people in the demonstration, in the tests and on screenshots. */
public record DemoPerson(String name, String email, String what) {
    public static final List<DemoPerson> CAST = List.of(
            new DemoPerson("Sam Rivera", "sam.rivera@openhall.example", "Member of staff: takes courses"),
            new DemoPerson("Mo Haddad", "mo.haddad@openhall.example", "Sam's manager: sees the skills of the team"),
            new DemoPerson("Lena Fox", "lena.fox@openhall.example", "Senior leader: sees goals and progress"),
            new DemoPerson("Ada Osei", "ada.osei@example.org", "Resident: sends and supports ideas"),
            new DemoPerson("Nia Blake", "nia.blake@openhall.example", "Moderator: checks ideas"),
            new DemoPerson("Priya Nair", "priya.nair@openhall.example", "Idea owner: answers ideas"),
            new DemoPerson(
                    "Theo Grant",
                    "theo.grant@openhall.example",
                    "Course author and learning lead: writes courses, asks people to learn"),
            new DemoPerson("Bea Walsh", "bea.walsh@openhall.example", "Digital champion: helps people who are stuck"),
            new DemoPerson("Omar Said", "omar.said@openhall.example", "Organiser: runs hackathons"),
            new DemoPerson("Jo Lind", "jo.lind@openhall.example", "Judge: scores projects"),
            new DemoPerson("Kit Moreau", "kit.moreau@openhall.example", "Judge: scores projects"),
            new DemoPerson("Ivy Chen", "ivy.chen@openhall.example", "Administrator: looks after people and settings"),
            new DemoPerson("Zed Smith", "zed.smith@example.org", "A resident who is new here"),
            new DemoPerson("Fay Mensah", "fay.mensah@openhall.example", "Finance officer: checks savings"));

    public static boolean isInCast(@Nullable String email) {
        return CAST.stream().anyMatch(person -> person.email().equals(email));
    }
}
