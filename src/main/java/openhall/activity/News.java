package openhall.activity;

/**
 * What somebody is to be told. The key says what it is about, and nobody is told twice under one key; the text is a
 * whole mail, and the path leads to the page where it can be read.
 */
public record News(NoticeKind kind, String key, String title, String text, String path) {
    private static final int LONGEST = 300;

    public News {
        title = title.replaceAll("[\\r\\n]+", " ");
    }

    /** The text in a few lines and without its addresses, for a list that has its own links. */
    String detail() {
        var plain = text.replaceAll(":?\\s*https?://\\S+", ".").strip().replaceAll("\\s+", " ");
        if (plain.length() <= LONGEST) {
            return plain;
        }
        var end = plain.lastIndexOf(' ', LONGEST);
        return plain.substring(0, end < 1 ? LONGEST : end) + "…";
    }
}
