/** Finds published ideas: those with words that somebody looks for, and those that are alike. PostgreSQL's text search does both. */
@org.jspecify.annotations.NullMarked
package openhall.ideas.search;
