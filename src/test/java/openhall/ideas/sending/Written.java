package openhall.ideas.sending;

import io.restassured.response.Response;
import java.net.URI;
import java.util.UUID;
import openhall.Cast;

/** Somebody's way through the pages of one draft, over HTTP. */
record Written(Cast who, String path) {

    /** With the first answer given. */
    static Written by(Cast who) {
        var begun = who.post("/ideas/drafts", "problem", "There is no seat");
        return new Written(who, place(begun).replaceAll("/[a-z]+$", ""));
    }

    /** Somebody signed out, with everything answered. */
    static Written whole(String title) {
        return new Written(Cast.NOBODY, "/ideas/drafts/" + FreshDraft.titled(title));
    }

    static Written of(Cast who, String title) {
        return new Written(who, "/ideas/drafts/" + FreshDraft.of(who.id(), title));
    }

    Written as(Cast other) {
        return new Written(other, path);
    }

    UUID key() {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    Response open(String page) {
        return who.get(path + "/" + page);
    }

    String words(String page) {
        return open(page).asString();
    }

    Response answer(String page, String... namesAndValues) {
        return who.post(path + "/" + page, namesAndValues);
    }

    /** The last part of where an answer leads. */
    String next(String page, String... namesAndValues) {
        var answer = answer(page, namesAndValues);
        return answer.statusCode() == 303 ? place(answer).replaceAll(".*/", "") : "refused " + answer.statusCode();
    }

    static String place(Response response) {
        return URI.create(response.header("Location")).getPath();
    }
}
