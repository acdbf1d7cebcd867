/**
 * What a council writes as files: courses, frameworks, strategy, challenges.
 *
 * <p>Reads YAML and Markdown with front matter and keeps the line of everything it read, so that every mistake is told
 * with its file and line ({@link openhall.files.ContentProblem}). Each module brings its own {@link
 * openhall.files.ContentLoader}; this package knows nothing about what the files mean, nor about HTTP.
 */
@org.jspecify.annotations.NullMarked
package openhall.files;
