/** The board report: every goal on paper, as a page, a PDF, a CSV file and JSON. Pages: {@code /strategy/report}. */
@org.jspecify.annotations.NullMarked
package openhall.strategy.report;
