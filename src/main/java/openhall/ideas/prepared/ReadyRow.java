package openhall.ideas.prepared;

import java.util.List;
import openhall.web.Formats;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** A decision that is kept ready, as those who answer ideas see it. */
record ReadyRow(
        String id,
        String ref,
        String title,
        String decision,
        String when,
        @Nullable String whyNot) {
    static List<ReadyRow> of(List<PreparedDecision> prepared) {
        return prepared.stream().map(ReadyRow::of).toList();
    }

    private static ReadyRow of(PreparedDecision prepared) {
        var idea = prepared.idea;
        var decision = prepared.decision.text() + ", " + prepared.service.name;
        return new ReadyRow(prepared.id.toString(), idea.ref, idea.title, decision, when(prepared), prepared.whyNot);
    }

    private static String when(PreparedDecision prepared) {
        return prepared.publishAt == null
                ? "Waits for you to publish it"
                : "We publish it on " + Formats.dateTime(prepared.publishAt);
    }

    public Option option() {
        return new Option(id, ref + ", " + title, hint());
    }

    public String decisionPath() {
        return "/ideas/" + ref + "/decision";
    }

    public String removalPath() {
        return "/answers/ready/" + ref + "/removal";
    }

    private String hint() {
        var plain = decision + ". " + when + ".";
        return whyNot == null ? plain : plain + " It could not be published: " + whyNot;
    }
}
