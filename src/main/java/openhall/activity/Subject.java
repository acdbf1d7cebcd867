package openhall.activity;

/** A thing that something was done to: its kind, its reference, what people call it, and its page. */
public record Subject(String kind, String ref, String title, String path) {}
