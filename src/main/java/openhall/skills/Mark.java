package openhall.skills;

import java.util.UUID;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * Where one person is in one skill, beside their own target, with the course to take next where there is a gap. Having no
 * standing is "not known", never level 0.
 */
record Mark(
        Skill skill,
        @Nullable Standing standing,
        int target,
        @Nullable Suggestion course) {
    Mark(Skill skill, @Nullable Standing standing, int target) {
        this(skill, standing, target, null);
    }

    Mark suggesting(Suggested courses) {
        return new Mark(skill, standing, target, courses.towards(this));
    }

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

    /** The kind of evidence alone: others than the person do not see who confirmed it. */
    public String viaKind() {
        return standing == null ? "" : standing.evidence.kind.text();
    }

    public boolean below() {
        return standing != null && standing.level < target;
    }

    /** How many levels there are from here to the target; 0 where there is no gap. */
    public int steps() {
        return below() ? target - level() : 0;
    }

    /** Where a manager asks this person to take the course, with both already chosen. */
    public String assignPath(UUID personId) {
        var path = "/assignments/new?person=" + personId;
        return course == null ? path : path + "&what=" + Formats.encoded(course.key());
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
