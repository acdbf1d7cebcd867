package openhall.learning.versions;

import openhall.web.Refused;

/** The files of a course are other ones than those that its author has seen. */
class FilesChanged extends Refused {
    private static final long serialVersionUID = 1L;

    FilesChanged() {
        super("The files have changed since you read them. Read what is new, then publish again.");
    }
}
