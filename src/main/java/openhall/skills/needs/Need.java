package openhall.skills.needs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import openhall.skills.Skill;
import openhall.strategy.Cell;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * How many people in one part of the council need one skill, and how many have said how they do in it, as last released:
 * all of it or, for a small group, none of it. Cells: at target, below target, not known. Replies: checked themselves, did not. Both are empty for nobody.
 */
public record Need(Skill skill, List<Cell> cells, List<Cell> replies) {
    /** A part of a bar 600 units wide. */
    public record Part(String kind, long x, long width, String number) {
        /** A number is written inside its part where there is room for it. */
        public boolean roomy() {
            return width >= 40;
        }

        public long middle() {
            return x + width / 2;
        }

        /** Left edge of the plate, 32 wide, that keeps the number readable on any ground. */
        public long plate() {
            return middle() - 16;
        }
    }

    static final Comparator<Need> MOST_BELOW = Comparator.comparingLong(Need::knownBelow);
    private static final List<String> KINDS = List.of("at-target", "below", "not-known");
    private static final int BAR = 600;

    /** Nobody here has a target for this skill. */
    public boolean empty() {
        return cells.isEmpty();
    }

    public Cell atTarget() {
        return cells.get(0);
    }

    public Cell below() {
        return cells.get(1);
    }

    public Cell notKnown() {
        return cells.get(2);
    }

    public Cell replied() {
        return replies.get(0);
    }

    public Cell notReplied() {
        return replies.get(1);
    }

    /** The day of a figure that is older than this month's. */
    public @Nullable LocalDate asOf() {
        return empty() ? null : atTarget().day();
    }

    /** Of how many the level is known, from whatever evidence. */
    public String knownText() {
        return notKnown().hidden()
                ? Cell.HIDDEN
                : Formats.of(inScope() - notKnown().numerator(), inScope());
    }

    /** How many need to learn: those below target for certain, and at most those of whom nothing is known besides. */
    public String rangeText() {
        if (below().hidden() || notKnown().hidden()) {
            return Cell.HIDDEN;
        }
        long most = below().numerator() + notKnown().numerator();
        var least = Formats.grouped(below().numerator());
        return most == below().numerator() ? least : least + " to " + Formats.grouped(most);
    }

    /** For a cell of a table of units and skills: 12 below, 30 not known, of 48. */
    public String inShort() {
        if (empty()) {
            return "No target";
        }
        var older = asOf();
        return allHidden()
                ? Cell.HIDDEN
                : number(below()) + " below, " + number(notKnown()) + " not known, of " + Formats.grouped(inScope())
                        + (older == null ? "" : " (" + Formats.date(older) + ")");
    }

    private static String number(Cell cell) {
        return cell.hidden() ? Cell.HIDDEN : Formats.grouped(cell.numerator());
    }

    public boolean wholeBar() {
        return !empty() && cells.stream().noneMatch(Cell::hidden);
    }

    public boolean allHidden() {
        return cells.stream().allMatch(Cell::hidden);
    }

    public String inScopeText() {
        if (empty()) {
            return "0";
        }
        return allHidden() ? "[c]" : String.valueOf(inScope());
    }

    public long inScope() {
        return cells.stream()
                .filter(cell -> !cell.hidden())
                .mapToLong(Cell::denominator)
                .max()
                .orElse(0);
    }

    /** -1 where it is hidden or there is nobody. */
    long knownBelow() {
        return empty() || below().hidden() ? -1 : below().numerator();
    }

    /** The bar, when no part of it is hidden. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        long x = 0;
        for (int i = 0; i < cells.size() && wholeBar(); i++) {
            long width = Math.round((double) BAR * cells.get(i).numerator() / inScope());
            parts.add(
                    new Part(KINDS.get(i), x, width, String.valueOf(cells.get(i).numerator())));
            x += width;
        }
        return parts;
    }
}
