/**
 * What keeps automated ideas from burying those of people: {@code SendingLimits} is asked once before an idea is taken,
 * and {@code IdeaTurn} is when it goes on to the moderators. {@code AccountLimits} counts what comes from one account.
 * {@code Retry} makes one idea of what a program sends twice under one key. Nothing here keeps an address.
 */
@org.jspecify.annotations.NullMarked
package openhall.ideas.limits;
