package openhall.web;

/** What is wrong with one field, in words that say what to do. */
@io.quarkus.qute.TemplateData
public record FieldError(String field, String message) {}
