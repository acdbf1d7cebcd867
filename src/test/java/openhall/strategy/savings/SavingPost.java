package openhall.strategy.savings;

import io.restassured.response.Response;
import java.net.URI;
import java.util.Map;
import openhall.Cast;

/** What a form sends to claim a saving and to check one, by page and as a program. */
final class SavingPost {
    static final String[] COUNTS = {"decision", "VALIDATED", "cashable", "yes", "reason", "The bills show it"};
    static final Map<String, String> VERDICT =
            Map.of("decision", "VALIDATED", "cashable", "yes", "reason", "The bills show it");

    private SavingPost() {}

    static String[] claim(String title, String origin) {
        return new String[] {
            "title", title,
            "year", "2018",
            "amount", "900",
            "how", "Bills of both years",
            "evidence", "https://example.org/bills",
            "origin", origin
        };
    }

    static Map<String, String> json(String title, String origin) {
        return Map.of(
                "title", title,
                "year", "2018",
                "amount", "900",
                "how", "Bills of both years",
                "evidence", "https://example.org/bills",
                "origin", origin);
    }

    static Response claim(Cast who, String title, String origin) {
        return who.post("/strategy/savings", claim(title, origin));
    }

    static String pathOf(Response claimed) {
        claimed.then().statusCode(303);
        return URI.create(claimed.header("Location")).getPath();
    }
}
