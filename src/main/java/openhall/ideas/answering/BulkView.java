package openhall.ideas.answering;

import java.util.List;
import openhall.web.Formats;

/** A reply to many ideas, and what became of it for each. */
record BulkView(BulkReply bulk, List<BulkItem> waiting, List<BulkItem> out, List<BulkItem> left) {
    static BulkView of(BulkReply bulk) {
        var items = BulkItem.of(bulk);
        return new BulkView(
                bulk,
                items.stream().filter(BulkItem::isWaiting).toList(),
                items.stream().filter(item -> item.repliedAt != null).toList(),
                items.stream().filter(item -> item.whyNot != null).toList());
    }

    public String button() {
        return "Publish " + Formats.times(waiting.size(), "reply", "replies");
    }

    public String count() {
        var all = waiting.size() + out.size() + left.size();
        return Formats.grouped(waiting.size()) + " of " + Formats.times(all, "reply waits", "replies wait")
                + " for you";
    }

    public String path() {
        return bulk.path();
    }

    public String publicationPath() {
        return bulk.path() + "/publication";
    }
}
