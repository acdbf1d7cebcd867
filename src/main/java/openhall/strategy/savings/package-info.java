/** Savings: what was planned, what is claimed, and what a finance officer has checked; only that counts. */
@org.jspecify.annotations.NullMarked
package openhall.strategy.savings;
