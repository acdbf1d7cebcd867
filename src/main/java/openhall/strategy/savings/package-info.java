/** Savings: what was planned, what is claimed, and what somebody else has checked; only that counts. */
@org.jspecify.annotations.NullMarked
package openhall.strategy.savings;
