package openhall.web;

import java.util.Set;

/** A part of the house that takes whole files. Every other address takes a megabyte. */
public interface Intake {
    /** The addresses that files are posted to. */
    Set<String> paths();

    /** The size of the largest file, in bytes. */
    long most();
}
