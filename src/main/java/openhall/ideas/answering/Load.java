package openhall.ideas.answering;

import openhall.web.Formats;

/** How much there is to answer, and how much of it is late. */
record Load(long replies, long lateReplies, long news, long lateNews) {
    String sentence() {
        var waiting = replies == 0
                ? "No ideas wait for a reply"
                : Formats.times(replies, "idea waits for a reply", "ideas wait for a reply") + late(lateReplies);
        var owed = news == 0
                ? "No news is due"
                : "News is due on " + Formats.times(news, "idea", "ideas") + late(lateNews);
        return waiting + ". " + owed + ".";
    }

    private static String late(long number) {
        return number == 0 ? "" : ", " + Formats.grouped(number) + " late";
    }
}
