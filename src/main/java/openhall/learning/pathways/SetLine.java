package openhall.learning.pathways;

import java.util.ArrayList;
import java.util.List;
import openhall.learning.pathways.Count.SetCount;
import openhall.learning.pathways.Plan.PlanSet;
import openhall.web.Formats;

/** A set of a pathway on a page: how many of its items are needed and done, and after what it opens. */
record SetLine(String title, String how, int done, int take, String opens, List<ItemLine> items) {

    /** An item with its tick. Offered is what can be done now; why is a whole sentence, or the empty text. */
    record ItemLine(Item item, String title, int minutes, String mark, boolean offered, String why) {
        public boolean done() {
            return mark.equals(DONE);
        }
    }

    private static final String DONE = "Done";

    private static final String GONE =
            "We do not teach this any more. Whoever began its course before can still finish it there. If you did not,"
                    + " tell a learning lead, who can change the pathway";

    static List<SetLine> of(Plan plan, Finished finished, Titles titles) {
        var lines = new ArrayList<SetLine>();
        var before = "";
        for (var count : Count.of(plan, finished::has).sets()) {
            lines.add(of(count, count.open() ? "" : "Opens after “" + before + "”", finished, titles));
            if (count.open() && !count.full()) {
                before = count.set().title();
            }
        }
        return lines;
    }

    private static SetLine of(SetCount count, String opens, Finished finished, Titles titles) {
        var items = new ArrayList<ItemLine>();
        var after = opens;
        for (var item : count.set().items()) {
            var line = item(item, count.counted().contains(item), after, finished, titles);
            items.add(line);
            if (count.set().inOrder() && after.isEmpty() && !line.done()) {
                after = "Opens after “" + line.title() + "”";
            }
        }
        return new SetLine(
                count.set().title(), how(count.set()), count.done(), count.set().take(), opens, items);
    }

    /** What comes after something that is not done is not offered; that it is finished already is not lost. */
    private static ItemLine item(String text, boolean counted, String after, Finished finished, Titles titles) {
        var item = Item.of(text);
        var title = titles.of(text);
        var first = finished.first(text);
        if (first == null && !titles.has(text)) {
            return new ItemLine(item, title.text(), 0, "Not taught any more", false, GONE);
        }
        if (first == null) {
            var open = after.isEmpty();
            return new ItemLine(item, title.text(), title.minutes(), open ? "To do" : "Not open yet", open, after);
        }
        var why = "You finished this " + item.kind() + " on " + Formats.date(first);
        return counted
                ? new ItemLine(item, title.text(), title.minutes(), DONE, false, why)
                : new ItemLine(
                        item,
                        title.text(),
                        title.minutes(),
                        "Finished early",
                        false,
                        why + ". It counts when what comes before it is done");
    }

    private static String how(PlanSet set) {
        var size = set.items().size();
        if (set.anyOf()) {
            return "Choose " + set.take() + " of these " + size;
        }
        if (size == 1) {
            return "Do this";
        }
        return "Do all " + size + (set.inOrder() ? ", in this order" : ", in any order");
    }

    public boolean full() {
        return done == take;
    }
}
