/** Where ideas are about: the point that a person may give, the areas with their ideas, and a drawing of the points. */
@org.jspecify.annotations.NullMarked
package openhall.ideas.places;
