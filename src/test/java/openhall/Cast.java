package openhall;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import openhall.people.Person;

/** The people of every test: each speaks real HTTP, signed in as themself. */
public enum Cast {
    ADA("ada.osei@example.org"),
    SAM("sam.rivera@openhall.example"),
    MO("mo.haddad@openhall.example"),
    LENA("lena.fox@openhall.example"),
    NIA("nia.blake@openhall.example"),
    THEO("theo.grant@openhall.example"),
    BEA("bea.walsh@openhall.example"),
    PRIYA("priya.nair@openhall.example"),
    OMAR("omar.said@openhall.example"),
    JO("jo.lind@openhall.example"),
    KIT("kit.moreau@openhall.example"),
    IVY("ivy.chen@openhall.example"),
    ZED("zed.smith@example.org"),
    FAY("fay.mensah@openhall.example"),
    NOBODY("");

    private static final String CSRF = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final RestAssuredConfig NO_REDIRECTS =
            RestAssuredConfig.config().redirect(RedirectConfig.redirectConfig().followRedirects(false));
    private static final Map<Cast, Session> SESSIONS = new ConcurrentHashMap<>();

    public final String email;

    Cast(String email) {
        this.email = email;
    }

    /** A request as this person; no redirects are followed. */
    public RequestSpecification http() {
        var request = given().config(NO_REDIRECTS);
        return this == NOBODY ? request : request.cookie("openhall", session().token);
    }

    public Response get(String path) {
        return http().urlEncodingEnabled(false).get(path);
    }

    /** Sends a form: names and values in turn; a name may come again. */
    public Response post(String path, String... namesAndValues) {
        var request = http().cookie("csrf-token", CSRF)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", CSRF);
        for (var i = 0; i < namesAndValues.length; i += 2) {
            request = request.formParam(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.post(path);
    }

    public Response getJson(String path) {
        return http().accept(ContentType.JSON).get(path);
    }

    public Response postJson(String path, Object body) {
        return http().contentType(ContentType.JSON).body(body).post(path);
    }

    public Response deleteJson(String path) {
        return http().contentType("application/json").delete(path);
    }

    public Response putJson(String path, Object body) {
        return http().contentType(ContentType.JSON).body(body).put(path);
    }

    public Response patchJson(String path, Object body) {
        return http().contentType(ContentType.JSON).body(body).patch(path);
    }

    public UUID id() {
        return In.tx(() -> person().id);
    }

    /** The row; only inside a transaction. */
    public Person person() {
        return Person.byEmail(email);
    }

    private static String signIn(Cast who) {
        var response = given().config(NO_REDIRECTS)
                .cookie("csrf-token", CSRF)
                .formParam("csrf-token", CSRF)
                .formParam("email", who.email)
                .post("/demo");
        return response.then().statusCode(303).extract().cookie("openhall");
    }

    /** Signs in again from time to time, as people do; never by a clock that a test has set. */
    private Session session() {
        return SESSIONS.compute(this, (who, held) -> held == null || held.isOld() ? new Session(signIn(who)) : held);
    }

    private record Session(String token, long begun) {
        private static final long OLD = TimeUnit.MINUTES.toNanos(10);

        Session(String token) {
            this(token, System.nanoTime());
        }

        boolean isOld() {
            return System.nanoTime() - begun > OLD
                    && !Statements.areCounted()
                    && Arc.container().instance(TestClock.class).get().isReal();
        }
    }
}
