package openhall.hackathons.entries;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Tells a licence by words that only its own text has. */
final class LicenceNames {
    private static final String OTHER = "A licence file that we do not know";

    private static final Map<String, String> KNOWN = new LinkedHashMap<>();

    static {
        KNOWN.put("gnu affero general public license version 3 19 november 2007", "GNU AGPL 3.0");
        KNOWN.put("gnu general public license version 3 29 june 2007", "GNU GPL 3.0");
        KNOWN.put("apache license version 2 0 january 2004", "Apache 2.0");
        KNOWN.put("mozilla public license version 2 0", "MPL 2.0");
        KNOWN.put("permission is hereby granted free of charge to any person obtaining a copy", "MIT");
        KNOWN.put("redistribution and use in source and binary forms with or without modification", "BSD");
    }

    private LicenceNames() {}

    static String of(String text) {
        var words = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ");
        return KNOWN.entrySet().stream()
                .filter(known -> words.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER);
    }
}
