package openhall.hackathons.setting;

import java.time.Instant;
import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Phase;
import openhall.skills.Skill;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** The plan of a hackathon as its organiser sees it; of one that is not there yet, nothing but the form. */
record PlanView(
        @Nullable Hackathon hackathon, @Nullable Phase phase, List<Option> skills, String seen, List<KeptPart> others) {
    static PlanView ofNew() {
        return new PlanView(null, null, options(), "", List.of());
    }

    static PlanView of(Hackathon hackathon, Instant at) {
        return new PlanView(hackathon, hackathon.phase(at), options(), "", List.of());
    }

    /** What its reader began to change. */
    PlanView having(String words) {
        return new PlanView(hackathon, phase, skills, words, others);
    }

    /** With what somebody else saved in the meantime. */
    PlanView beside(List<KeptPart> saved) {
        return new PlanView(hackathon, phase, skills, seen, saved);
    }

    private static List<Option> options() {
        return Skill.all().stream()
                .map(skill -> Option.of(skill.key, skill.title))
                .toList();
    }

    static String path(Hackathon hackathon) {
        return hackathon.deskPath() + "/plan";
    }

    public String heading() {
        return hackathon == null ? "Set up a hackathon" : "Plan of " + hackathon.title;
    }

    public String backPath() {
        return hackathon == null ? "/organise" : hackathon.deskPath();
    }

    public String path() {
        return hackathon == null ? "/organise/new" : path(hackathon);
    }

    public String publishPath() {
        return backPath() + "/publication";
    }

    public String cancelPath() {
        return backPath() + "/cancellation";
    }

    public boolean isPublishable() {
        return phase == Phase.DRAFT;
    }

    public boolean isPublished() {
        return hackathon != null && hackathon.isPublished();
    }

    public boolean isEditable() {
        return phase == null || (phase != Phase.CANCELLED && !phase.isFinal());
    }

    public boolean isCancellable() {
        return hackathon != null && isEditable();
    }

    public @Nullable String cancelledWhy() {
        return hackathon == null ? null : hackathon.cancelledWhy;
    }

    public List<Option> yesOrNo() {
        return List.of(Option.of("yes", "Yes"), Option.of("no", "No"));
    }

    public String criteriaHint() {
        return CriteriaLines.HINT;
    }
}
