package openhall.skills.needs;

/** Of the people in scope of a target: how many reach it, how many are known to be below it. The rest are not known. */
record NeedCount(long inScope, long atTarget, long below) {
    static final NeedCount NOBODY = new NeedCount(0, 0, 0);

    NeedCount plus(NeedCount other) {
        return new NeedCount(inScope + other.inScope, atTarget + other.atTarget, below + other.below);
    }

    long known() {
        return atTarget + below;
    }

    /** Never below nobody: a person may have joined between two counts. */
    long notKnown() {
        return Math.max(0, inScope - known());
    }
}
