/**
 * What somebody can show: a course completed, and certificates of pathways that run for a time, each under a reference
 * that anybody can check.
 */
@org.jspecify.annotations.NullMarked
package openhall.learning.certificates;
