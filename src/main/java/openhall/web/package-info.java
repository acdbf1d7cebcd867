/**
 * The frame around every page: forms and their errors, redirects and flash messages, error pages, paging by key,
 * Markdown, CSV, open data, charts, caching. It knows HTTP and the Design System, and nothing of what a council does.
 *
 * <p>Its templates are {@code templates/layout}, {@code templates/tags} (one per component) and {@code
 * templates/errors}. What stands in the navigation is told by whoever implements {@link openhall.web.Menu}.
 */
@org.jspecify.annotations.NullMarked
package openhall.web;
