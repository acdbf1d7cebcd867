/**
 * Ideas and supports that reach the council on paper, by phone or in person: staff write them down, print letters to those who
 * asked for them, and say when each was posted. Pages: {@code /ideas/entry}, {@code /ideas/letters}, {@code /ideas/{ref}/letters},
 * {@code /ideas/{ref}/paper-supports}; {@code /me/ideas/claim} for the person it was written down for.
 */
@org.jspecify.annotations.NullMarked
package openhall.ideas.paper;
