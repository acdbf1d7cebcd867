/** What other programs and pages take away about a hackathon: tables, calendars, feeds and a board to embed. */
@org.jspecify.annotations.NullMarked
package openhall.hackathons.board;
