package openhall.people.door;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A passkey as its owner sees it. */
public record PasskeyRow(
        UUID id, String name, Instant createdAt, @Nullable Instant usedAt) {
    static PasskeyRow of(Passkey passkey) {
        return new PasskeyRow(passkey.id, passkey.name, passkey.createdAt, passkey.usedAt);
    }
}
