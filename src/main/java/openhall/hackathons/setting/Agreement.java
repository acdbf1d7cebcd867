package openhall.hackathons.setting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.hackathons.Challenge;
import openhall.hackathons.SignOffKind;
import openhall.hackathons.prizes.Prize;
import openhall.people.Person;
import openhall.people.Role;

/** Who has to agree to a challenge before it is published, and who has; with the prizes for it that cost money. */
public record Agreement(Challenge challenge, List<SignOff> given, List<Prize> costly) {
    public static Agreement of(Challenge challenge) {
        return new Agreement(challenge, SignOff.of(challenge), Prize.costly(challenge));
    }

    /** Whether answers are taken now. */
    public boolean waits() {
        return challenge.state == Challenge.State.IN_SIGN_OFF;
    }

    public List<SignOffKind> needed() {
        var needed = new ArrayList<>(List.of(SignOffKind.OWNER, SignOffKind.DATA_PROTECTION));
        if (challenge.hackathon.under18) {
            needed.add(SignOffKind.SAFEGUARDING);
        }
        if (!costly.isEmpty()) {
            needed.add(SignOffKind.PROCUREMENT);
        }
        return List.copyOf(needed);
    }

    /** Who has not agreed to the challenge as it is now. */
    public List<SignOffKind> waiting() {
        var agreed = given.stream()
                .filter(each -> each.agreed)
                .map(each -> each.kind)
                .toList();
        return needed().stream().filter(kind -> !agreed.contains(kind)).toList();
    }

    /**
     * What this person may answer for: the owner is whoever manages or leads the service or a part of the council above
     * it; for the council, administrators answer until it has posts for these in its roles.
     */
    List<SignOffKind> kindsOf(Person person) {
        var kinds = new ArrayList<SignOffKind>();
        var unit = person.unit;
        if (person.audience.isManagement() && unit != null && unitsAbove().contains(unit.id)) {
            kinds.add(SignOffKind.OWNER);
        }
        if (person.has(Role.ADMINISTRATOR)) {
            needed().stream().filter(kind -> kind != SignOffKind.OWNER).forEach(kinds::add);
        }
        return kinds;
    }

    /** Whether the owner of the problem would agree for the council as well. */
    boolean isOneForTwo(SignOffKind kind, Person by) {
        return given.stream()
                .filter(each -> each.by != null && each.by.id.equals(by.id))
                .anyMatch(each -> (each.kind == SignOffKind.OWNER) != (kind == SignOffKind.OWNER));
    }

    private List<UUID> unitsAbove() {
        var units = new ArrayList<UUID>();
        var unit = challenge.ownerService;
        while (unit != null && !units.contains(unit.id)) {
            units.add(unit.id);
            unit = unit.parent;
        }
        return units;
    }

    /** Tells everybody who may answer where the challenge can be read. */
    public static void ask(Challenge challenge, Instant at) {
        var agreement = of(challenge);
        var people = new ArrayList<>(Person.managementOf(agreement.unitsAbove()));
        Person.withRole(Role.ADMINISTRATOR).stream()
                .filter(person -> people.stream().noneMatch(each -> each.id.equals(person.id)))
                .forEach(people::add);
        if (!people.isEmpty()) {
            Notice.tellAll(people, agreement.news(), at);
        }
    }

    private News news() {
        var text = "A challenge for " + challenge.hackathon.title + " waits for your agreement: " + challenge.title
                + ".\n\nIt is published when the service that owns the problem and the council have agreed.\n\nRead it"
                + " and answer: " + BaseUrl.of(path()) + "\n";
        return new News(
                NoticeKind.HACKATHON_NEWS,
                "challenge-sign-off/" + challenge.id + "/" + challenge.version,
                "Can you agree to this challenge: " + challenge.title,
                text,
                path());
    }

    /** Where it is answered. */
    public String path() {
        return "/challenges/sign-off/" + challenge.hackathon.slug + "/" + challenge.slug;
    }
}
