package openhall.ideas.paper;

import java.util.List;

/** One letter as it is printed. */
record WholeLetter(LetterLine line, List<String> paragraphs, String next) {}
