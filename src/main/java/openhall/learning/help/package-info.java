/**
 * Learners who are stuck at a step ask, champions answer, and everybody sees how long people wait. Nobody answers their
 * own question, and only one champion at a time has a question in hand: it waits again when that champion helps no
 * more, and ends when whoever asked has left.
 */
@org.jspecify.annotations.NullMarked
package openhall.learning.help;
