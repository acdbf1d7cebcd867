/** Reads pathways from their files, and tells every mistake with its line. */
@org.jspecify.annotations.NullMarked
package openhall.learning.pathways.files;
