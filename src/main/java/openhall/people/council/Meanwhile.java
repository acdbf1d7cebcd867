package openhall.people.council;

import java.util.ArrayList;
import java.util.List;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** What somebody else saved while another administrator was writing. */
final class Meanwhile {
    private Meanwhile() {}

    /** What is kept where it is not what was typed, as "Telephone: 020 7946 0000". */
    static List<String> lines(CouncilForm typed, CouncilForm kept) {
        var lines = new ArrayList<String>();
        add(lines, "Name", typed.name(), kept.name());
        add(lines, "Areas", typed.areas(), kept.areas());
        add(lines, "Email", typed.email(), kept.email());
        add(lines, "Telephone", typed.phone(), kept.phone());
        add(lines, "Postal address", typed.address(), kept.address());
        add(lines, "Opening hours", typed.hours(), kept.hours());
        add(lines, "Complaints page", typed.complaints(), kept.complaints());
        add(lines, "Data protection officer", typed.dataProtection(), kept.dataProtection());
        add(lines, "Accessibility problems", typed.accessibility(), kept.accessibility());
        add(lines, "Security weaknesses", typed.security(), kept.security());
        return lines.isEmpty() ? List.of("Only the colours or the logo, or the same words as you typed") : lines;
    }

    private static void add(List<String> lines, String label, @Nullable String typed, @Nullable String kept) {
        var now = Forms.text(kept);
        if (!Forms.text(typed).equals(now)) {
            lines.add(label + ": " + (now.isEmpty() ? "nothing" : now.replace("\n", ", ")));
        }
    }
}
