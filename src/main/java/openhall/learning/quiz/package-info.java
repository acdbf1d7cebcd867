/** Questions, what people answered, and whether it was enough. */
@org.jspecify.annotations.NullMarked
package openhall.learning.quiz;
