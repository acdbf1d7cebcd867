package openhall.hackathons.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import openhall.Cast;
import openhall.In;
import openhall.activity.Activity;
import openhall.people.Someone;
import openhall.web.Formats;
import openhall.web.TypedDay;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckInPagesTest {

    @Test
    void somebody_is_found_and_ticked_and_the_tick_can_be_taken_back() {
        var ada = FreshEvent.registered();
        var path = path(ada);
        var name = In.tx(() -> Cast.ADA.person().name);
        assertThat(Cast.OMAR.get(path).asString())
                .contains("0 of 1 people with a place have arrived")
                .doesNotContain(name);
        assertThat(Cast.OMAR.get(path + "?q=ada.osei").asString()).contains(name, code(ada));
        assertThat(Cast.OMAR
                        .get(path + "?q=" + code(ada).toLowerCase(Locale.ROOT))
                        .asString())
                .contains(name);

        Cast.OMAR.post(path, "ref", code(ada), "arrived", "yes").then().statusCode(303);
        assertThat(Cast.OMAR.get(path).asString()).contains("1 of 1 people with a place have arrived");
        assertThat(Cast.OMAR.get("/organise/" + ada.get("registered")).asString())
                .contains("1 person has arrived");
        Cast.OMAR.post(path, "ref", code(ada), "arrived", "no").then().statusCode(303);

        assertThat(FreshEvent.of(slug(ada), Cast.ADA.id()).arrivedAt).isNull();
    }

    @Test
    void of_each_code_it_is_said_what_came_of_it() {
        var slug = FreshEvent.limitedTo(1);
        FreshEvent.register(slug, Cast.ADA.id());
        FreshEvent.register(slug, Cast.ZED.id());
        var here = FreshEvent.of(slug, Cast.ADA.id()).ref;
        var waits = FreshEvent.of(slug, Cast.ZED.id()).ref;
        var path = "/organise/" + slug + "/check-in/codes";

        var page = Cast.OMAR.post(path, "codes", here + "\r\n" + waits + "\r\nR-0\r\n" + here);
        page.then().statusCode(200);
        assertThat(page.asString())
                .contains("Arrived", "On the waiting list, without a place", "No such code at this hackathon");
        assertThat(Cast.OMAR.post(path, "codes", here).asString()).contains("Noted before");

        Cast.OMAR.post(path, "codes", " ").then().statusCode(422);
        Cast.OMAR
                .postJson("/api/hackathons/" + slug + "/arrivals", Map.of("codes", List.of(here)))
                .then()
                .statusCode(200)
                .body("[0].outcome", equalTo("Noted before"));
    }

    @Test
    void arrivals_on_paper_are_entered_later_with_the_time_at_which_people_came() {
        var ada = FreshEvent.registered();
        var number = code(ada).replace("R-", "");
        // Registration of a fresh hackathon opens before this minute
        var came = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        var day = TypedDay.write(LocalDate.ofInstant(came, Formats.ZONE));
        var path = path(ada) + "/codes";

        var page = Cast.OMAR.post(path, "codes", number + "\nr " + number, "day", day, "from", Formats.time(came));

        page.then().statusCode(200);
        assertThat(page.asString()).contains(code(ada), "Arrived").doesNotContain("No such code");
        assertThat(FreshEvent.of(slug(ada), Cast.ADA.id()).arrivedAt).isEqualTo(came);
        assertThat(Cast.OMAR.post(path, "codes", code(ada)).asString()).contains("Noted before");
        assertThat(FreshEvent.of(slug(ada), Cast.ADA.id()).arrivedAt).isEqualTo(came);
    }

    @Test
    void people_see_on_their_record_when_they_arrived() {
        var ada = FreshEvent.registered();
        Cast.OMAR.post(path(ada), "ref", code(ada), "arrived", "yes").then().statusCode(303);
        var came = Objects.requireNonNull(FreshEvent.of(slug(ada), Cast.ADA.id()).arrivedAt);

        var told = In.tx(() -> new HeldRegistrations()
                .facts(Someone.of(Cast.ADA.person()))
                .newest(null, 20)
                .toString());

        var form = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
        assertThat(told).contains("You arrived on " + form.format(came.atZone(Formats.ZONE)));
    }

    @Test
    void a_time_of_arrival_is_whole_and_in_the_past() {
        var ada = FreshEvent.registered();
        var path = path(ada) + "/codes";

        var half = Cast.OMAR.post(path, "codes", code(ada), "from", "9am");
        half.then().statusCode(422);
        assertThat(half.asString()).contains("Enter the day on which they came", code(ada), "9am");
        var future = Cast.OMAR.post(path, "codes", code(ada), "day", "1/12/2099", "from", "9am");
        future.then().statusCode(422);
        assertThat(future.asString()).contains("Enter a time that has passed");
        var old = Cast.OMAR.post(path, "codes", code(ada), "day", "1/12/1999", "from", "9am");
        assertThat(old.asString()).contains("Enter a day after registration opened");
        assertThat(FreshEvent.of(slug(ada), Cast.ADA.id()).arrivedAt).isNull();
    }

    @Test
    void a_code_of_another_hackathon_is_none_here() {
        var here = FreshEvent.registered();
        var there = FreshEvent.registered();

        Cast.OMAR.post(path(here), "ref", code(there), "arrived", "yes").then().statusCode(404);
    }

    @Test
    void there_is_a_list_to_print_and_a_file_whose_taking_is_on_record() {
        var ada = FreshEvent.registered();
        var name = In.tx(() -> Cast.ADA.person().name);

        assertThat(Cast.OMAR.get(path(ada) + "/list").asString()).contains(name, code(ada));
        assertThat(Cast.OMAR.get("/organise/" + slug(ada) + "/people.csv").asString())
                .startsWith("code,name,email,")
                .contains(code(ada) + "," + name);

        var taken = In.tx(() -> Activity.count("verb = 'exported the people of' and ref = ?1", slug(ada)));
        assertThat(taken).isEqualTo(1);
    }

    @Test
    void places_are_a_number_and_never_fewer_than_are_taken() {
        var ada = FreshEvent.registered();
        var path = "/organise/" + slug(ada) + "/places";

        var page = Cast.OMAR.post(path, "capacity", "many");
        page.then().statusCode(422);
        assertThat(page.asString()).contains("Enter a number of places from 1 to", "many");
        var unsaid = Cast.OMAR.post(path, "capacity", "1");
        unsaid.then().statusCode(422);
        assertThat(unsaid.asString()).contains("Say why you change it", "value=\"1\"");
        Cast.OMAR.post(path, "capacity", "1", "why", "The hall is small").then().statusCode(303);
        assertThat(Cast.OMAR.get("/organise/" + slug(ada)).asString()).contains("1 of 1 place is taken");
    }

    @Test
    void only_organisers_see_who_comes() {
        var ada = FreshEvent.registered();

        for (var who : List.of(Cast.SAM, Cast.JO, Cast.ADA)) {
            who.get(path(ada)).then().statusCode(403);
            who.get("/organise/" + slug(ada) + "/people").then().statusCode(403);
            who.get("/organise/" + slug(ada) + "/people.csv").then().statusCode(403);
        }
    }

    private static String path(Map<String, String> registered) {
        return "/organise/" + slug(registered) + "/check-in";
    }

    private static String slug(Map<String, String> registered) {
        return registered.getOrDefault("registered", "");
    }

    private static String code(Map<String, String> registered) {
        return registered.getOrDefault("code", "");
    }
}
