/**
 * Pathways: which courses and modules belong together, for whom and in which order, and the certificates they give.
 *
 * <p>A {@link openhall.learning.pathways.Pathway} is a file in content/pathways, which {@code files} reads; each change of
 * it is a new {@link openhall.learning.pathways.PathwayVersion}. {@code PathwayProgress} is counted again in the transaction
 * of every module or course that somebody finishes ({@code Counting}), and can be counted from the start ({@link
 * openhall.learning.pathways.PathwayRecount}). A {@code CertificateTerm} says from when to when a certificate holds; {@code
 * Validity} has the rules of the calendar. Public for the module: {@code Pathway.bySlug}, {@code Pathway.join} and {@link
 * openhall.learning.PathwayCompleted}.
 */
@org.jspecify.annotations.NullMarked
package openhall.learning.pathways;
