package openhall.home;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import openhall.people.Audience;
import openhall.people.DemoPerson;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.people.Post;
import openhall.people.Role;
import org.jspecify.annotations.Nullable;

/** Sixty members of staff in four directorates, and two residents. */
class DemoPeople {
    private static final int STAFF = 60;
    private static final String PASSWORD = "openhall-demo";

    private static final List<String> FIRST = List.of(
            "Amina", "Ben", "Chidi", "Dana", "Eilidh", "Farah", "Gareth", "Hana", "Imran", "Jess", "Kofi", "Leila",
            "Marek", "Noor", "Olu", "Pia", "Quinn", "Rosa", "Sunita", "Tariq", "Uma", "Viv", "Wes", "Yasmin");
    private static final List<String> LAST = List.of(
            "Adeyemi", "Brook", "Carter", "Desai", "Evans", "Farrow", "Gill", "Hughes", "Iqbal", "Jones", "Kaur",
            "Lewis", "Mensah", "Novak", "Okafor", "Patel", "Quist", "Rahman", "Shaw", "Tran", "Usman", "Walsh");

    private final Random random;
    private final Instant at;
    private final Map<String, OrgUnit> units = new HashMap<>();
    private final Map<String, Person> heads = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    DemoPeople(long seed, Instant now) {
        this.random = new Random(seed);
        this.at = now.minus(Duration.ofDays(200));
    }

    void makeOnce() {
        if (OrgUnit.bySlug("council") == null) {
            makeUnits();
            makeHeads();
            makeStaff();
            residents();
        }
    }

    private void makeUnits() {
        unit(OrgUnit.Kind.COUNCIL, "council", "The council", null);
        directorate("customer-and-digital", "Customer and digital");
        directorate("housing-and-property", "Housing and property");
        directorate("environment-and-streets", "Environment and streets");
        directorate("children-and-families", "Children and families");
        service("customer-services", "Customer services", "customer-and-digital");
        service("digital-and-data", "Digital and data", "customer-and-digital");
        service("libraries", "Libraries", "customer-and-digital");
        service("housing-repairs", "Housing repairs", "housing-and-property");
        service("private-renting", "Private renting", "housing-and-property");
        service("parking", "Parking", "environment-and-streets");
        service("waste-and-recycling", "Waste and recycling", "environment-and-streets");
        service("early-help", "Early help", "children-and-families");
        service("school-admissions", "School admissions", "children-and-families");
        team("contact-centre", "Contact centre", "customer-services");
        team("front-counter", "Front counter", "customer-services");
        team("business-intelligence", "Business intelligence", "digital-and-data");
        team("technology", "Technology", "digital-and-data");
        team("repairs-planning", "Repairs planning", "housing-repairs");
        team("permits", "Permits", "parking");
        team("street-cleaning", "Street cleaning", "waste-and-recycling");
    }

    private void directorate(String slug, String name) {
        unit(OrgUnit.Kind.DIRECTORATE, slug, name, "council");
    }

    private void service(String slug, String name, String parent) {
        unit(OrgUnit.Kind.SERVICE, slug, name, parent);
    }

    private void team(String slug, String name, String parent) {
        unit(OrgUnit.Kind.TEAM, slug, name, parent);
    }

    private void unit(OrgUnit.Kind kind, String slug, String name, @Nullable String parent) {
        units.put(slug, OrgUnit.open(kind, slug, name, parent == null ? null : of(parent)));
    }

    private OrgUnit of(String slug) {
        return Objects.requireNonNull(units.get(slug), slug);
    }

    private void makeHeads() {
        var chief =
                cast("Lena Fox", post("Chief operating officer", Audience.SENIOR_LEADER, "council", null), Set.of());
        heads.put("council", chief);
        for (var unit : sorted(OrgUnit.Kind.DIRECTORATE)) {
            heads.put(unit.slug, stranger(post("Director", Audience.SENIOR_LEADER, unit.slug, chief)));
        }
        for (var unit : sorted(OrgUnit.Kind.SERVICE)) {
            var post = post("Head of service", Audience.MANAGER, unit.slug, heads.get(parentOf(unit)));
            heads.put(
                    unit.slug,
                    unit.slug.equals("digital-and-data") ? cast("Mo Haddad", post, Set.of()) : stranger(post));
        }
    }

    private void makeStaff() {
        staff("Sam Rivera", "Business analyst", "business-intelligence");
        staff("Nia Blake", "Engagement officer", "contact-centre", Role.MODERATOR);
        staff("Theo Grant", "Learning designer", "libraries", Role.AUTHOR, Role.LEARNING_LEAD);
        staff("Bea Walsh", "Library officer", "libraries", Role.CHAMPION);
        staff("Priya Nair", "Service improvement officer", "parking", Role.IDEA_OWNER);
        staff("Omar Said", "Innovation lead", "technology", Role.ORGANISER);
        staff("Jo Lind", "Repairs officer", "repairs-planning", Role.JUDGE);
        staff("Kit Moreau", "Admissions officer", "school-admissions", Role.JUDGE);
        staff("Ivy Chen", "Systems administrator", "technology", Role.ADMINISTRATOR);
        var places = new ArrayList<>(sorted(OrgUnit.Kind.TEAM));
        places.addAll(sorted(OrgUnit.Kind.SERVICE));
        for (var made = heads.size() + 9; made < STAFF - 1; made++) {
            var place = places.get(made % places.size());
            stranger(post("Officer", Audience.STAFF, place.slug, headOf(place)));
        }
        // Last, so that the others keep their names and places.
        staff("Fay Mensah", "Finance officer", "libraries", Role.FINANCE);
    }

    private void staff(String name, String job, String unit, Role... more) {
        cast(name, post(job, Audience.STAFF, unit, headOf(of(unit))), Set.of(more));
    }

    private @Nullable Person headOf(OrgUnit unit) {
        var head = heads.get(unit.slug);
        return head == null ? heads.get(parentOf(unit)) : head;
    }

    private void residents() {
        List.of("Ada Osei", "Zed Smith").forEach(name -> {
            var person = Person.resident(name, emailOf(name), at);
            person.choosePassword(PASSWORD);
        });
    }

    private List<OrgUnit> sorted(OrgUnit.Kind kind) {
        return units.values().stream()
                .filter(unit -> unit.kind == kind)
                .sorted(Comparator.comparing(unit -> unit.slug))
                .toList();
    }

    private static String parentOf(OrgUnit unit) {
        var parent = unit.parent;
        return parent == null ? "" : parent.slug;
    }

    private Post post(String job, Audience audience, String unit, @Nullable Person manager) {
        return new Post(job, audience, of(unit), manager);
    }

    private Person cast(String name, Post post, Set<Role> roles) {
        var person = Person.employ(post, name, emailOf(name), roles, at);
        person.choosePassword(PASSWORD);
        return person;
    }

    private static String emailOf(String name) {
        return DemoPerson.CAST.stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow()
                .email();
    }

    private Person stranger(Post post) {
        var name = name();
        while (!taken.add(name)) {
            name = name();
        }
        var email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@openhall.example";
        return Person.employ(post, name, email, Set.of(), at);
    }

    private String name() {
        return FIRST.get(random.nextInt(FIRST.size())) + " " + LAST.get(random.nextInt(LAST.size()));
    }
}
