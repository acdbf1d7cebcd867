package openhall.hackathons;

/** What of a published hackathon has changed. People are told of each of these, with the reason. */
public enum Changed {
    DATES("the dates or times"),
    PRIZES("the prizes"),
    RULES("the rules"),
    CRITERIA("what the judges look for"),
    TERMS("what people agree to"),
    CHALLENGE("a challenge"),
    PLACE("the place or the number of places");

    private final String text;

    Changed(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
