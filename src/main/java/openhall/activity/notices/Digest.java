package openhall.activity.notices;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import openhall.activity.BaseUrl;
import openhall.activity.Notice;
import openhall.web.Formats;

/** What somebody was told since their last digest, in one mail: the oldest first, of very many only how many more. */
record Digest(List<Item> items, int more, String all) {
    private static final int MOST = 50;

    @CheckedTemplate(basePath = "activity/mail")
    static class Templates {
        static native TemplateInstance digestPlain(Digest digest);
    }

    record Item(String title, String detail, String url) {
        static Item of(Notice notice) {
            return new Item(notice.title, notice.detail, BaseUrl.of(notice.path));
        }
    }

    static Digest of(List<Notice> notices) {
        var shown = notices.stream().limit(MOST).map(Item::of).toList();
        return new Digest(shown, notices.size() - shown.size(), BaseUrl.of(NoticePages.PATH));
    }

    String subject() {
        var number = items.size() + more;
        return number == 1 ? items.get(0).title() : "You have " + Formats.times(number, "new notice", "new notices");
    }

    String text() {
        return Templates.digestPlain(this).render();
    }
}
