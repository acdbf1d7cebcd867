package openhall.web;

import java.util.Set;

/** A part of the house that takes whole files. Every other address takes a megabyte. */
public interface Intake {
    /** The addresses that files are posted to. */
    Set<String> paths();

    /** For addresses with a word in them that differs each time. */
    default boolean takes(String path) {
        return paths().contains(path);
    }

    /** The size of the largest file, in bytes. */
    long most();
}
