/**
 * The insight digest: what many ideas of some time are about. {@link openhall.ideas.digest.Groups} finds ideas that share telling
 * words, with Lucene's analysis and statistics; idea owners read the groups, name them, leave some out and publish the digest with
 * a summary of their own. Nothing is published without a person, and no idea is decided by it. Pages: {@code /ideas/digests}.
 */
@org.jspecify.annotations.NullMarked
package openhall.ideas.digest;
