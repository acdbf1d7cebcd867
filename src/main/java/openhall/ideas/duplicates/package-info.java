/**
 * Ideas that say the same. Staff read which ideas are alike, link them, or merge one into the other ({@code Merger}); that can be
 * undone, and is when the other idea is gone for good ({@code MergedHere}). Followers go along, supporters are asked
 * ({@code MovedSupport}), and the author can object ({@code MergeObjection}).
 *
 * <p>Pages: {@code /ideas/{ref}/duplicates}, {@code /ideas/{ref}/merger} and {@code /answers/objections} for moderators and those
 * who answer; {@code /ideas/{ref}/moved-support} for who supported a merged idea, {@code /ideas/{ref}/objection} for its author.
 */
@org.jspecify.annotations.NullMarked
package openhall.ideas.duplicates;
