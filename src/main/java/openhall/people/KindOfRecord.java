package openhall.people;

/**
 * A kind of record in the council's register of what it holds about people. The key is its name in addresses, files and
 * settings: small letters and hyphens.
 */
public record KindOfRecord(String key, String title, Words words, Basis basis, Keeping keeping) {

    /** What it is, why it is held, and who sees it, in sentences without a full stop. */
    public record Words(String what, String why, String seenBy) {}

    public String path() {
        return "/me/record/" + key;
    }

    public String endText() {
        return keeping.end().text();
    }
}
