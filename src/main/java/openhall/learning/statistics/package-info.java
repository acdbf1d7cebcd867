/**
 * How courses go for those who take them: which questions tell who has learnt something, where people stop, and how sure
 * they are before and after. Figures are folded from what learners did; nobody's own answers can be seen in them.
 */
@org.jspecify.annotations.NullMarked
package openhall.learning.statistics;
