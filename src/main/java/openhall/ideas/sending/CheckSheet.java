package openhall.ideas.sending;

import java.util.ArrayList;
import java.util.List;
import openhall.ideas.Proposal;
import openhall.ideas.pictures.IdeaPicture;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Every answer of a draft as it will be sent, each with the page where it is changed. */
record CheckSheet(IdeaDraft draft, IdeaForm form, Topics topics, boolean signedIn, boolean alike, int pictureCount) {

    /** One question, its answer in paragraphs, and where it is changed. */
    record Row(String field, String question, List<String> lines, String change) {}

    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        rows.add(row("problem", "What is the problem?", form.problem(), Step.PROBLEM));
        rows.add(row("suggestion", "What could the council do?", form.suggestion(), Step.SUGGESTION));
        rows.add(row("title", "Title", form.title(), Step.TITLE));
        if (!topics.calls().isEmpty()) {
            rows.add(row("call", "Question it answers", topics.callText(form), Step.TOPIC));
        }
        if (!topics.themes().isEmpty()) {
            rows.add(row("theme", "Theme", topics.themeText(form), Step.TOPIC));
        }
        rows.add(row("area", "Area", form.area(), Step.PLACE));
        rows.add(row("point", "Where on the map", form.point(), Step.PLACE));
        rows.add(pictures());
        if (!signedIn) {
            rows.add(row("name", "Your name", form.name(), Step.YOU));
            rows.add(row("email", "Email address", form.email(), Step.YOU));
        }
        rows.add(row("showName", "Who may read your name", form.isNamed() ? "Everyone" : "Nobody", Step.YOU));
        return rows;
    }

    public String back() {
        return draft.at(alike ? Step.ALIKE : Step.YOU);
    }

    public String action() {
        return draft.path("send");
    }

    private Row pictures() {
        var said = pictureCount == 0 ? "None" : pictureCount + " of " + IdeaPicture.MOST;
        return new Row("pictures", "Pictures", List.of(said), draft.path("pictures"));
    }

    private Row row(String field, String question, @Nullable String answer, Step step) {
        var lines = Proposal.paragraphs(Forms.text(answer));
        var change = draft.at(step) + "?to=" + Step.CHECK.slug();
        return new Row(field, question, lines.isEmpty() ? List.of("Not given") : lines, change);
    }
}
