package openhall.ideas.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.Cast;
import org.junit.jupiter.api.Test;

/** Whatever is typed or sent: a clear message, or stored and shown exactly, and never a fault. */
@QuarkusTest
class NastyTextTest {
    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    private static final List<String> KEPT = List.of(
            FAMILY + " bench",
            "Turned \u202Eround",
            "\u2066Isolated\u2069 \u200Fright",
            "\u0645\u0642\u0639\u062F by the stop",
            "Z\u0334\u0321\u0322a\u0335\u0322lgo",
            "100% '; drop table idea; -- :title ?1 {idea.email}");

    private static final List<String> REFUSED = List.of(
            "Nul\u0000",
            "Bell\u0007",
            "Next\u0085line",
            "No character \uFFFE",
            "Kept free \uFDD0",
            "\u2003\u2003",
            "\u00A0",
            "\u200B\u200D",
            "\u202E");

    private static final Map<String, String> PAGES =
            Map.of("problem", "problem", "suggestion", "suggestion", "title", "title", "area", "place", "name", "you");

    @Test
    void what_can_be_shown_is_stored_and_shown_exactly_on_each_page() {
        for (var field : PAGES.keySet()) {
            for (var text : KEPT) {
                var draft = Written.whole("Nasty " + UUID.randomUUID());

                assertThat(draft.answer(PAGES.get(field), filled(field, text)).statusCode())
                        .as("%s with %s", field, text)
                        .isEqualTo(303);
                assertThat(draft.words("check")).as(field).contains(escaped(text));
            }
        }
    }

    @Test
    void what_cannot_be_shown_is_refused_with_a_message_on_each_page() {
        var draft = Written.whole("Nasty " + UUID.randomUUID());
        for (var field : PAGES.keySet()) {
            for (var text : REFUSED) {
                var answer = draft.answer(PAGES.get(field), filled(field, text));

                assertThat(answer.statusCode()).as("%s with %s", field, text).isEqualTo(422);
                assertThat(answer.asString()).contains("There is a problem", "href=\"#" + field + "\"");
            }
        }
    }

    @Test
    void an_idea_with_such_texts_is_sent_and_shown() {
        var draft = Written.whole("Turned \u202Eround " + FAMILY);

        var sent = draft.answer("send");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(Cast.NOBODY.get(Written.place(sent)).asString())
                .contains("dir=\"auto\">Turned \u202Eround " + FAMILY + "</p>");
    }

    @Test
    void the_api_refuses_what_cannot_be_shown_and_keeps_the_rest() {
        var refused = new ArrayList<>(REFUSED);
        refused.add("Half \uD83D");
        for (var field : List.of("title", "problem", "suggestion", "area", "name")) {
            for (var text : KEPT) {
                assertThat(status(field, text)).as("%s with %s", field, text).isEqualTo(201);
            }
            for (var text : refused) {
                assertThat(status(field, text)).as("%s with %s", field, text).isEqualTo(422);
            }
        }
    }

    private static int status(String field, String text) {
        var body = new StringBuilder();
        var values = new HashMap<>(Map.of(
                "title", "Nasty", "problem", "P", "suggestion", "S", "area", "A", "name", "Rosa", "email", address()));
        values.put(field, text);
        values.forEach((name, value) -> body.append(body.isEmpty() ? "{" : ",")
                .append('"')
                .append(name)
                .append("\":\"")
                .append(asAscii(value))
                .append('"'));
        var who = field.equals("name") ? Cast.NOBODY : Cast.ADA;
        return who.postJson("/api/ideas", body.append('}').toString()).statusCode();
    }

    /** As a program writes it that trusts no encoding on the way. */
    private static String asAscii(String text) {
        var ascii = new StringBuilder();
        text.chars().forEach(c -> ascii.append(String.format("\\u%04x", c)));
        return ascii.toString();
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }

    private static String[] filled(String field, String text) {
        return field.equals("name")
                ? new String[] {"name", text, "email", address(), "showName", "no"}
                : new String[] {field, text};
    }

    private static String escaped(String text) {
        return text.replace("'", "&#39;");
    }
}
