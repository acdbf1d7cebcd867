/** Files of challenges from other programmes: what they would do here, row by row, and drafts made of them. */
@org.jspecify.annotations.NullMarked
package openhall.hackathons.imports;
