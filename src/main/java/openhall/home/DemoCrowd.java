package openhall.home;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import openhall.people.Audience;
import openhall.people.DemoPerson;
import openhall.people.Person;

/**
 * Everyone in the demonstration by address, in an order that the seed decides: first the cast, then the others. Staff
 * are 46 with Sam as the first, management 14 with Mo as the first and Lena as the second.
 */
final class DemoCrowd {
    private static final List<String> RESIDENTS = List.of(
            "Grace Mensah",
            "Tomasz Kowal",
            "Bev Harding",
            "Yusuf Demir",
            "Mei Lin",
            "Derek Pound",
            "Shabnam Akhtar",
            "Rory Quinn",
            "Lucia Ferreira",
            "Anil Mehta",
            "Hattie Brown",
            "Joel Baptiste");

    private final List<String> staff;
    private final List<String> management;

    private DemoCrowd(List<String> staff, List<String> management) {
        this.staff = staff;
        this.management = management;
    }

    /** Finds the staff, and makes the residents who are not there yet. */
    static DemoCrowd gather(Random random, Instant at) {
        RESIDENTS.forEach(name -> Person.residentAt(addressOf(name), name, at));
        var everyone = new ArrayList<>(Person.line(leader().id));
        everyone.add(leader());
        var staff = everyone.stream().filter(person -> !person.audience.isManagement());
        var management = everyone.stream().filter(person -> person.audience.isManagement());
        return new DemoCrowd(inOrder(staff.toList(), random), inOrder(management.toList(), random));
    }

    private static List<String> inOrder(List<Person> people, Random random) {
        var addresses = people.stream().map(person -> person.email).toList();
        var cast = DemoPerson.CAST.stream().map(DemoPerson::email).toList();
        var others = new ArrayList<>(addresses.stream()
                .filter(address -> !cast.contains(address))
                .sorted()
                .toList());
        Collections.shuffle(others, random);
        var all = new ArrayList<>(cast.stream().filter(addresses::contains).toList());
        all.addAll(others);
        return List.copyOf(all);
    }

    List<String> staff() {
        return staff;
    }

    List<String> management() {
        return management;
    }

    List<String> staff(int... places) {
        return Arrays.stream(places).mapToObj(staff::get).toList();
    }

    List<String> management(int... places) {
        return Arrays.stream(places).mapToObj(management::get).toList();
    }

    /** Residents and a few members of staff; Ada, Sam and Zed are left out, so that they can still click. */
    List<String> supporters(int people, Random random) {
        var all = new ArrayList<>(RESIDENTS.stream().map(DemoCrowd::addressOf).toList());
        all.addAll(staff.subList(8, 16));
        Collections.shuffle(all, random);
        return all.subList(0, people);
    }

    /** Whoever leads a service. */
    static Person headOf(String service) {
        return Person.line(leader().id).stream()
                .filter(person -> person.audience == Audience.MANAGER)
                .filter(person -> person.unit != null && person.unit.slug.equals(service))
                .findFirst()
                .orElseThrow();
    }

    private static Person leader() {
        return named("Lena Fox");
    }

    /** Somebody of the cast, or a resident. */
    static Person named(String name) {
        return at(addressOf(name));
    }

    static Person at(String address) {
        return Objects.requireNonNull(Person.byEmail(address), address);
    }

    static String addressOf(String name) {
        return DemoPerson.CAST.stream()
                .filter(person -> person.name().equals(name))
                .map(DemoPerson::email)
                .findFirst()
                .orElse(name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org");
    }

    /** Writes what was made and lets go of it: a memory that holds everything makes each further step slower. */
    static void forget() {
        Panache.getEntityManager().flush();
        Panache.getEntityManager().clear();
    }
}
