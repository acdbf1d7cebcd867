package openhall.skills;

import org.jspecify.annotations.Nullable;

/** Where one person is in one skill, beside where they should be. Having no standing is "not known", never level 0. */
record Mark(Skill skill, @Nullable Standing standing, int target) {
    public boolean known() {
        return standing != null;
    }

    public int level() {
        return standing == null ? 0 : standing.level;
    }

    public String text() {
        return standing == null ? "Not known" : standing.text();
    }

    public String via() {
        return standing == null ? "" : standing.evidence.via();
    }

    /** The kind of evidence alone, where there is little room. */
    public String viaKind() {
        return standing == null ? "" : standing.evidence.kind.text();
    }

    public boolean below() {
        return standing != null && standing.level < target;
    }

    public boolean atTarget() {
        return standing != null && target > 0 && standing.level >= target;
    }

    public String targetText() {
        return target == 0 ? "No target" : Level.words(target);
    }

    /** The gap in a word, so that nobody has to compare two numbers. */
    public String gap() {
        if (standing == null) {
            return "Not known";
        }
        if (target == 0) {
            return "No target";
        }
        return standing.level < target ? "Below target" : "At target";
    }

    public String gapKind() {
        if (standing == null || target == 0) {
            return "neutral";
        }
        return standing.level < target ? "warn" : "good";
    }
}
