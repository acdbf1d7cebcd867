package openhall.learning.assignments.letters;

import java.time.Instant;
import java.util.UUID;
import openhall.activity.MailState;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** One thing that somebody was told. {@code mail} is null while no email brings it: not yet, or they chose none. */
record SentLetter(
        UUID id,
        String person,
        String title,
        Instant at,
        boolean awaitsDigest,
        @Nullable MailState mail,
        @Nullable Instant sentAt) {

    /** That it can be read in the app is so for all of them. */
    public String how() {
        if (mail == null) {
            return awaitsDigest ? "Waits for the email of the day" : "In the app only";
        }
        return switch (mail) {
            case SENT -> sentAt == null ? "Sent by email" : "Sent by email on " + Formats.dateTime(sentAt);
            case WAITING, SENDING -> "The email is on its way";
            case PARKED -> "The email could not be sent. An administrator can try again";
            case DROPPED -> "The email was not sent";
        };
    }
}
