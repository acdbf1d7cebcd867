/** Files that courses show: images, videos with their captions, and documents. */
@org.jspecify.annotations.NullMarked
package openhall.learning.media;
