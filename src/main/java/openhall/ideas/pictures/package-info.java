/** Pictures of ideas: drawn anew from what was sent, described in words, and shown while their idea is. */
@org.jspecify.annotations.NullMarked
package openhall.ideas.pictures;
