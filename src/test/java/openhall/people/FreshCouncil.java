package openhall.people;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.Panache;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import openhall.Cast;
import openhall.In;

/** The council's profile for tests: every page wears it, so whoever changes it sets it back. */
public final class FreshCouncil {
    private FreshCouncil() {}

    public static Council bean() {
        return Arc.container().instance(Council.class).get();
    }

    /** Nobody has changed anything. */
    public static void asInTheSettings() {
        sql("update council_profile set name = null, brand = null, brand_dark = null, areas = null, email = null,"
                + " phone = null, address = null, hours = null, complaints = null, data_protection = null,"
                + " accessibility = null, security = null, logo_hash = null, version = version + 1");
        sql("delete from council_logo");
        bean().refresh();
    }

    /** Something happens to the row behind this node's back. */
    public static void sql(String sql) {
        In.tx(() -> {
            Panache.getEntityManager().createNativeQuery(sql).executeUpdate();
        });
    }

    /** The number of the last change, as the database has it. */
    public static long version() {
        return In.tx(() -> CouncilProfile.latest());
    }

    /** Sends the form of the profile as it stands, but with these names and values. */
    public static Response save(Cast who, String... namesAndValues) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("version", String.valueOf(version()));
        fields.put("name", bean().facts().name());
        fields.put("email", bean().facts().contact().email());
        for (var i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        var flat = fields.entrySet().stream()
                .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                .toArray(String[]::new);
        return who.post("/admin/council", flat);
    }
}
