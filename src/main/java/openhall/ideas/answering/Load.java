package openhall.ideas.answering;

import openhall.web.Formats;

/** How much there is to answer, and how much of it is late. */
record Load(long replies, long lateReplies, long news, long lateNews) {
    String sentence() {
        var waiting = replies == 0
                ? "No ideas wait for a reply"
                : Formats.times(replies, "idea waits for a reply", "ideas wait for a reply")
                        + late(lateReplies, replies);
        var owed = news == 0
                ? "No news is due"
                : "News is due on " + Formats.times(news, "idea", "ideas") + late(lateNews, news);
        return waiting + ". " + owed + ".";
    }

    /** What to do first, of replies or of news. */
    String first(boolean ofNews) {
        var late = ofNews ? lateNews : lateReplies;
        var all = ofNews ? news : replies;
        if (all == 0) {
            return "";
        }
        var what = ofNews ? "Give news of " : "Reply to ";
        return late == 0
                ? what + "the idea that is due first. Nothing is late."
                : what + (late == 1 ? "the idea that is late first." : "the ideas that are late first.");
    }

    private static String late(long number, long of) {
        return number == 0 ? "" : ", " + Formats.grouped(number) + " of " + Formats.grouped(of) + " late";
    }
}
