/**
 * Links between things of different modules, from idea to outcome, and the public page that shows the whole thread.
 *
 * <p>A link names its two ends by kind and reference, because the things live in modules above this one;
 * those that can stop being public answer for it as {@link openhall.trail.TrailEnds}. Page: {@code
 * /trail/{kind}/{ref}}.
 */
@org.jspecify.annotations.NullMarked
package openhall.trail;
