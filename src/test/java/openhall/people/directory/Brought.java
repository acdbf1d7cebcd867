package openhall.people.directory;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import openhall.In;
import openhall.activity.Activity;
import openhall.people.OrgUnit;
import openhall.people.Person;

/** People and units that only these tests know; taken out again afterwards, because others count who is here. */
final class Brought {
    static final String AT = "@directory.example";
    static final String HEAD = "name,email,employee number,job title,unit,manager,audience\n";

    private Brought() {}

    static Person person(String name) {
        return Objects.requireNonNull(Person.byEmail(name + AT), name);
    }

    static boolean isHere(String name) {
        return In.tx(() -> Person.byEmail(name + AT) != null);
    }

    static long count() {
        return In.tx(() -> Person.count("email like ?1 and leftAt is null", "%" + AT));
    }

    /** Each of ten reports to one above, and who is at the top stands in the last line. */
    static String staff(int many) {
        return HEAD
                + IntStream.range(0, many)
                        .map(i -> many - 1 - i)
                        .mapToObj(Brought::line)
                        .collect(Collectors.joining());
    }

    private static String line(int i) {
        var manager = i == 0 ? "" : "N" + (i - 1) / 10;
        var audience = i == 0 ? "senior leader" : i < 500 ? "manager" : "staff";
        return "Person Nº %d,n%d%s,N%d,Officer,parking,%s,%s\n".formatted(i, i, AT, i, manager, audience);
    }

    /** Everyone on the staff but these, as a file that changes nothing. */
    static String everyoneBut(List<String> emails) {
        return In.tx(() -> Person.<Person>listAll().stream()
                .filter(person -> person.isOnTheStaff() && !emails.contains(person.email))
                .map(person -> "\"%s\",%s,%s\n"
                        .formatted(
                                person.name.replace("\"", "\"\""),
                                person.email,
                                Objects.requireNonNull(person.unit).slug))
                .collect(Collectors.joining("", "name,email,unit\n", "")));
    }

    static OrgUnit unit(String slug) {
        return Objects.requireNonNull(OrgUnit.bySlug(slug), slug);
    }

    /** Whether what is kept for ever holds these words, which an erasure could not take out again. */
    static boolean isNamedInTheRecord(String words) {
        return In.tx(() -> Activity.count("concat(title, ' ', coalesce(detail, '')) like ?1", "%" + words + "%") > 0);
    }

    static void takeOut() {
        run("delete from posting p using person a where a.id = p.person_id and a.email like '%" + AT + "'");
        run("delete from person where email like '%" + AT + "'");
        run(
                "delete from unit_place p using org_unit u where u.id in (p.unit_id, p.parent_id) and u.name like 'Brought %'");
        run("delete from org_unit where name like 'Brought %' and parent_id in (select id from org_unit where name like"
                + " 'Brought %')");
        run("delete from org_unit where name like 'Brought %'");
    }

    private static void run(String sql) {
        try (var connection =
                        Arc.container().instance(AgroalDataSource.class).get().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
