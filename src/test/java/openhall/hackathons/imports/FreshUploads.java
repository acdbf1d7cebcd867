package openhall.hackathons.imports;

import java.time.Instant;
import openhall.Cast;
import openhall.In;
import openhall.hackathons.Hackathon;
import org.jspecify.annotations.Nullable;

/** Files of another programme's challenges, as an organiser brings them. */
public final class FreshUploads {
    private FreshUploads() {}

    /** The address of what the file would do. */
    public static String of(String hackathon, byte[] file) {
        return of(hackathon, file, null);
    }

    static String of(String hackathon, byte[] file, @Nullable DateOrder order) {
        return In.tx(() -> {
            var label = new ChallengeUpload.Label("Other programme", order);
            var sent = SentText.of("file.csv", file);
            return ChallengeUpload.keep(Hackathon.named(hackathon), label, sent, Cast.OMAR.person(), Instant.now())
                    .path();
        });
    }
}
