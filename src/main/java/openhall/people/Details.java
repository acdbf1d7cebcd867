package openhall.people;

import org.jspecify.annotations.Nullable;

/** How somebody is called and reached, as a directory has it; without a number, the number that is known stays. */
public record Details(String name, String email, @Nullable String number) {}
