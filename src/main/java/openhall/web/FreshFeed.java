package openhall.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A feed as it is sent, or only that it is as the reader's program has it already (RFC 9110, section 13). */
public record FreshFeed(byte[] body, String tag, Instant modified) {
    /** Always two digits for the day, unlike the one that the JDK brings. */
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH);

    public static FreshFeed of(AtomFeed feed) {
        var body = feed.xml().getBytes(StandardCharsets.UTF_8);
        return new FreshFeed(body, '"' + hash(body) + '"', feed.updated().truncatedTo(ChronoUnit.SECONDS));
    }

    /** The same for everybody, so a cache between may keep it, and asks again each time. */
    public Response answer(HttpHeaders asked) {
        var tags = asked.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        var known = isKnown(tags, asked.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE));
        var answer = known ? Response.notModified() : Response.ok(body, AtomFeed.TYPE + ";charset=UTF-8");
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.LAST_MODIFIED, day(modified))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    /** The time counts only where no tag was sent: an entry that has gone leaves the time older than it was. */
    boolean isKnown(@Nullable String tags, @Nullable String since) {
        if (tags != null) {
            return Arrays.stream(tags.split(","))
                    .map(one -> one.strip().replaceFirst("^W/", ""))
                    .anyMatch(one -> one.equals("*") || one.equals(tag));
        }
        return since != null && isSince(since);
    }

    private boolean isSince(String since) {
        try {
            return !modified.isAfter(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(since)));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String day(Instant at) {
        return HTTP_DATE.format(at.atOffset(ZoneOffset.UTC));
    }

    private static String hash(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
