package openhall.learning;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The images and other files of courses. An address never changes what it shows, so a browser asks once. */
@Path("/courses/{course}/files/{hash}/{name}")
class MediaPages {

    @GET
    @PermitAll
    public RestResponse<byte[]> file(@RestPath String course, @RestPath String hash, @RestPath String name) {
        var attachment = Attachment.of(course, hash, name);
        if (attachment == null) {
            throw new NotFoundException();
        }
        return RestResponse.ResponseBuilder.ok(attachment.bytes, type(name))
                .header("Cache-Control", "public, max-age=31536000, immutable")
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
            default -> "application/octet-stream";
        };
    }
}
