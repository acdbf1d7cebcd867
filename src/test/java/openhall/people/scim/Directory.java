package openhall.people.scim;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import openhall.Cast;
import openhall.In;
import openhall.people.Newcomer;
import openhall.web.Cursor;

/** An identity provider that no other test knows, with the token of a client of its own. */
final class Directory {
    static final String ENTERPRISE = "'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'";
    static final String OPENHALL = "'urn:openhall:params:scim:schemas:1.0:User'";

    private static final String JSON = "application/scim+json; charset=UTF-8";

    final String name;
    final String token;
    private final List<String> made = new CopyOnWriteArrayList<>();

    private Directory(String name, String token) {
        this.name = name;
        this.token = token;
    }

    static Directory fresh() {
        var name = "Directory " + UUID.randomUUID();
        return new Directory(name, In.tx(() -> ScimClient.make(name, Cast.IVY.person(), Instant.now())));
    }

    RequestSpecification http() {
        return Cast.NOBODY.http().header("Authorization", "Bearer " + token);
    }

    Response get(String path) {
        return http().get("/scim/v2" + path);
    }

    Response find(String path, String filter) {
        return http().queryParam("filter", filter).get("/scim/v2" + path);
    }

    Response post(String path, String body) {
        var answer = http().contentType(JSON).body(body).post("/scim/v2" + path);
        if (answer.statusCode() == 201) {
            made.add(path + "/" + answer.jsonPath().getString("id"));
        }
        return answer;
    }

    Response put(String path, String body) {
        return http().contentType(JSON).body(body).put("/scim/v2" + path);
    }

    Response patch(String path, String body) {
        return http().contentType(JSON).body(body).patch("/scim/v2" + path);
    }

    /** One operation of a PATCH request; the value is JSON. */
    Response replace(String path, String attribute, String value) {
        return patch(path, """
                {"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
                 "Operations": [{"op": "replace", "path": "%s", "value": %s}]}
                """.formatted(attribute, value));
    }

    Response delete(String path) {
        return http().delete("/scim/v2" + path);
    }

    /** Somebody new, by nothing but an address; the path of the user. */
    String person() {
        return person(Newcomer.address());
    }

    String person(String address) {
        var answer = post("/Users", """
                {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "userName": "%s",
                 "displayName": "Dora Newcomer", "active": true}
                """.formatted(address));
        return "/Users/" + answer.then().statusCode(201).extract().jsonPath().getString("id");
    }

    /** A new group of these users, given by their paths. */
    String group(String displayName, String... users) {
        var answer = post("/Groups", """
                {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"], "displayName": "%s", "members": [%s]}
                """.formatted(displayName, members(users)));
        return "/Groups/" + answer.then().statusCode(201).extract().jsonPath().getString("id");
    }

    static String members(String... users) {
        return String.join(
                ", ",
                List.of(users).stream()
                        .map(user -> "{\"value\": \"" + id(user) + "\"}")
                        .toList());
    }

    static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
    }

    /** The newest of what administrators can read about what happened. */
    static String whatHappened() {
        var now = Cursor.of(Instant.now().plusSeconds(1), new UUID(-1, -1));
        return Cast.IVY.get("/admin/activity?after=" + now).asString();
    }

    /** Whoever came by this directory goes again, because figures count staff. */
    void leaveNothingBehind() {
        made.forEach(this::delete);
    }
}
