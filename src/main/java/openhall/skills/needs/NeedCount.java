package openhall.skills.needs;

import openhall.strategy.Answers;

/** Of the people in scope of a target: how many reach it, how many are known to be below it; the rest are not known. How many replied. */
record NeedCount(long inScope, long atTarget, long below, long replied) {
    NeedCount plus(NeedCount other) {
        return new NeedCount(
                inScope + other.inScope, atTarget + other.atTarget, below + other.below, replied + other.replied);
    }

    long known() {
        return atTarget + below;
    }

    Answers answers() {
        return new Answers(atTarget, below, notKnown(), replied);
    }

    /** Never below nobody: a person may have joined between two counts. */
    long notKnown() {
        return Math.max(0, inScope - known());
    }
}
