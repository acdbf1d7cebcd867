package openhall.bench;

import io.restassured.specification.SpecificationQuerier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import openhall.Cast;
import openhall.people.Newcomer;

/** Something to ask for, with the cookies of somebody who has been here before. */
record Page(String name, String path, String cookies, boolean zipped) {
    private static final String BEEN_HERE = "csrf-token=AAAAAAAAAAAAAAAAAAAAAA";

    static Page open(String name, String path) {
        return new Page(name, path, BEEN_HERE, false);
    }

    static Page as(Cast who, String name, String path) {
        var session = SpecificationQuerier.query(who.http()).getCookies().getValue("openhall");
        return new Page(name, path, BEEN_HERE + "; openhall=" + session, false);
    }

    static Page as(Newcomer who, String name, String path) {
        return new Page(name, path, BEEN_HERE + "; openhall=" + who.session(), false);
    }

    /** Compressed, as browsers ask for it. */
    Page asZipped() {
        return new Page(name + ", gzip", path, cookies, true);
    }

    Page asPlain() {
        return new Page(name, path, cookies, false);
    }

    boolean isRuler() {
        return path.startsWith("/ruler/");
    }

    byte[] request() {
        var lines = List.of(
                "GET " + path + " HTTP/1.1",
                "Host: localhost",
                "Accept: text/html,*/*;q=0.8",
                "Accept-Encoding: " + (zipped ? "gzip" : "identity"),
                "Cookie: " + cookies,
                "",
                "");
        return String.join("\r\n", lines).getBytes(StandardCharsets.US_ASCII);
    }
}
