package openhall.people;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import org.jspecify.annotations.Nullable;

/** Somebody whom no other test knows, with a password, and signed in on one device. */
public record Newcomer(UUID id, String email, String session) {
    public static final String PASSWORD = "three random words";
    private static final String CSRF = "AAAAAAAAAAAAAAAAAAAAAA";

    public static Newcomer resident() {
        return In.tx(() -> signedIn(Person.resident("Rosa Newcomer", address(), Instant.now())));
    }

    /** Somebody who sits with the council itself; {@link #leave} when the test is over, because figures count staff. */
    public static Newcomer staff(String name, Audience audience, @Nullable UUID managerId) {
        return In.tx(() -> {
            var council = Objects.requireNonNull(OrgUnit.bySlug("council"));
            Person manager = managerId == null ? null : Person.findById(managerId);
            var post = new Post("Officer", audience, council, manager);
            return signedIn(Person.employ(post, name, address(), Set.of(), Instant.now()));
        });
    }

    public static String address() {
        return "newcomer-" + UUID.randomUUID() + "@example.org";
    }

    private static Newcomer signedIn(Person person) {
        person.choosePassword(PASSWORD);
        return new Newcomer(person.id, person.email, PersonSession.start(person, Instant.now()));
    }

    /** The same person with another session. */
    public Newcomer with(String other) {
        return new Newcomer(id, email, other);
    }

    public Response get(String path) {
        return http().urlEncodingEnabled(false).get(path);
    }

    public Response post(String path, String... namesAndValues) {
        var request = http().cookie("csrf-token", CSRF)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", CSRF);
        for (var i = 0; i < namesAndValues.length; i += 2) {
            request = request.formParam(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.post(path);
    }

    public boolean isSignedIn() {
        var page = get("/me");
        return page.statusCode() == 200 && page.asString().contains(email);
    }

    public void leave() {
        In.tx(() -> Person.<Person>findById(id).leave(Instant.now()));
    }

    private RequestSpecification http() {
        return Cast.NOBODY.http().cookie("openhall", session);
    }
}
