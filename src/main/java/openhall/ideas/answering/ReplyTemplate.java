package openhall.ideas.answering;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openhall.activity.BaseUrl;
import openhall.ideas.Idea;

/** A reply with words in braces, which stand for what is different in each idea. */
record ReplyTemplate(String text) {
    static final String HINT = "You can write {title}, {ref}, {supports} and {link}. Each stands for the idea's own";
    private static final Pattern WORD = Pattern.compile("\\{([^{}]*)}");

    /** The first word in braces that stands for nothing. */
    Optional<String> unknown() {
        return WORD.matcher(text)
                .results()
                .filter(word -> !word.group(1).matches("title|ref|supports|link"))
                .map(word -> word.group())
                .findFirst();
    }

    /** In one go, so that a title with braces in it stays as it is. */
    String fill(Idea idea) {
        return WORD.matcher(text)
                .replaceAll(word -> Matcher.quoteReplacement(filled(word.group(1), word.group(), idea)));
    }

    private static String filled(String word, String whole, Idea idea) {
        return switch (word) {
            case "title" -> idea.title;
            case "ref" -> idea.ref;
            case "supports" -> String.valueOf(idea.supportCount);
            case "link" -> BaseUrl.of(idea.path());
            default -> whole;
        };
    }
}
