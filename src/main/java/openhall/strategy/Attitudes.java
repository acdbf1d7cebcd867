package openhall.strategy;

/** How many people have to say what they think before it is shown together, and how many when all of them say the same. */
public record Attitudes(long fewest, long fewestAlike) {}
