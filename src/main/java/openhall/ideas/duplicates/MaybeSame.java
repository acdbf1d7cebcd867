package openhall.ideas.duplicates;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import openhall.ideas.Decision;
import openhall.ideas.Idea;
import openhall.ideas.search.Alike;

/** A published idea that may say the same as another one, and the words by which we think so. */
record MaybeSame(String ref, String title, Decision decision, List<String> shared, boolean linked) {
    private static final int MOST = 10;

    /** The most alike first; found with the words that are looked for before an idea is sent. */
    static List<MaybeSame> as(Idea idea, Kin kin) {
        var linked = kin.alike().stream().map(Kin.Relative::ref).toList();
        return Alike.toIdea(idea.ref, idea.title, idea.problem, MOST, Panache.getEntityManager()).stream()
                .map(alike -> of(alike, linked.contains(alike.ref())))
                .toList();
    }

    private static MaybeSame of(Alike alike, boolean linked) {
        return new MaybeSame(alike.ref(), alike.title(), alike.decision(), alike.shared(), linked);
    }

    public String path() {
        return "/ideas/" + ref;
    }

    public String linkText() {
        return "Link " + ref;
    }

    public String sharedText() {
        return String.join(", ", shared);
    }
}
