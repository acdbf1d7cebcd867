package openhall.learning.media;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The images and other files of courses. An address never changes what it shows, so a browser asks once. */
@Path("/courses/{course}/files/{hash}/{name}")
class MediaPages {

    @GET
    @PermitAll
    public RestResponse<byte[]> file(
            @RestPath String course,
            @RestPath String hash,
            @RestPath String name,
            @RestHeader("Range") @Nullable String range) {
        var attachment = Attachment.of(course, hash, name);
        if (attachment == null) {
            throw new NotFoundException();
        }
        var part = ByteRange.of(range, attachment.bytes.length);
        var answer = part == null
                ? RestResponse.ResponseBuilder.ok(attachment.bytes, type(name))
                : RestResponse.ResponseBuilder.<byte[]>create(part.status())
                        .entity(part.of(attachment.bytes))
                        .type(type(name))
                        .header("Content-Range", part.header());
        return answer.header("Cache-Control", "public, max-age=31536000, immutable")
                .header("Accept-Ranges", "bytes")
                .build();
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "jpg" -> "image/jpeg";
            case "webp" -> "image/webp";
            case "pdf" -> "application/pdf";
            case "csv" -> "text/csv";
            case "mp4" -> "video/mp4";
            case "webm" -> "video/webm";
            case "vtt" -> "text/vtt";
            default -> "application/octet-stream";
        };
    }
}
