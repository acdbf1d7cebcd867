package openhall.people;

import org.jspecify.annotations.Nullable;

/** Somebody who joins the staff and is not known here yet; {@code number} is the payroll's, where there is one. */
public record Joiner(
        Post post, String name, String email, @Nullable String number) {}
