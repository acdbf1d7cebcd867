package openhall.activity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How far a mail has come on its way out. */
public enum MailState {
    WAITING("Waiting", "neutral"),
    SENDING("Being sent", "info"),
    SENT("Sent", "good"),
    PARKED("Parked", "bad"),
    DROPPED("Not sent", "neutral");

    private final String text;
    private final String kind;

    MailState(String text, String kind) {
        this.text = text;
        this.kind = kind;
    }

    /** The state of this name; null when there is none. */
    public static @Nullable MailState named(@Nullable String name) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public String text() {
        return text;
    }

    public String kind() {
        return kind;
    }

    /** As it stands in an address. */
    public String code() {
        return name();
    }

    public boolean isWaiting() {
        return this == WAITING;
    }

    /** Whether an administrator can still do something about it. */
    public boolean isStuck() {
        return this == WAITING || this == PARKED;
    }
}
