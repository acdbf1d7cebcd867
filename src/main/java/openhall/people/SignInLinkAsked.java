package openhall.people;

import java.time.Instant;

/** Somebody asked for a link to sign in; whoever sends mail sends it. */
public record SignInLinkAsked(String email, String path, Instant at) {}
