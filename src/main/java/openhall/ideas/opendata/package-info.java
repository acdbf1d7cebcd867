/**
 * What programs and other councils take away: open data with its dictionary, the Open311 view, and the export with
 * contacts, which is for staff who answer ideas and is always recorded. The open data name no resident.
 */
@org.jspecify.annotations.NullMarked
package openhall.ideas.opendata;
