package openhall.activity;

import org.jspecify.annotations.Nullable;

/** A letter about a time that somebody keeps free; {@code calendar} is what their calendar reads (RFC 5545), if any. */
public record CalendarLetter(
        String subject, String text, @Nullable String calendar) {}
