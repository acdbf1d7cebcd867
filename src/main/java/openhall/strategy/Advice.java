package openhall.strategy;

import org.jspecify.annotations.Nullable;

/** A word that some readers may not know, as it was written; what to do about it; where it is explained, if it is. */
public record Advice(String word, String text, @Nullable String link) {}
