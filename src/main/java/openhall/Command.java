package openhall;

import java.io.PrintStream;
import java.util.List;

/** Something an operator runs from the command line: a process of its own that serves no pages and then ends. */
public interface Command {
    /** The first word on the command line. */
    String name();

    /** One line: the words that may follow, and what it does. */
    String usage();

    /** The exit status: 0 when what was asked for is done. */
    int run(List<String> words, PrintStream out);
}
