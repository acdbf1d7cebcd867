package openhall.people.directory;

import java.util.List;
import java.util.Locale;

/** A column of a file, known by its name or by one of the other names that systems give it, in any spelling. */
record Column(String name, boolean required, List<String> others) {
    static Column required(String name, String... others) {
        return new Column(name, true, List.of(others));
    }

    static Column optional(String name, String... others) {
        return new Column(name, false, List.of(others));
    }

    boolean isNamed(String heading) {
        return plain(heading).equals(plain(name));
    }

    boolean isAlsoCalled(String heading) {
        var plain = plain(heading);
        return others.stream().anyMatch(other -> plain(other).equals(plain));
    }

    /** "E-mail Address:" is "email address". */
    private static String plain(String heading) {
        var words =
                heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
        return words.replaceAll("\\be mail\\b", "email");
    }
}
