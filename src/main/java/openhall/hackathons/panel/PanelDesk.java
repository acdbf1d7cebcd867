package openhall.hackathons.panel;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import openhall.activity.Activity;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.hackathons.Obstacle;
import openhall.hackathons.Submission;
import openhall.people.Person;
import openhall.web.Refused;
import org.jspecify.annotations.Nullable;

/** Shares the entries of a hackathon out among its judges, and finds other readers for what somebody cannot read. */
public final class PanelDesk {
    private final Hackathon hackathon;
    private final List<Judge> judges;
    private final List<Submission> entries;
    private final Instant at;

    /** What stands in the way of sharing entries out, in sentences. */
    @SuppressWarnings("serial")
    public static class CannotShare extends Refused {
        CannotShare(List<String> obstacles) {
            super(String.join(" ", obstacles));
        }
    }

    private PanelDesk(Hackathon hackathon, Instant at) {
        this.hackathon = hackathon;
        this.at = at;
        if (hackathon.phase(at).isClosedToEntries()) {
            Submission.lockAll(hackathon, at);
        }
        judges = Judge.panel(hackathon).stream()
                .filter(judge -> judge.comesIn(at))
                .toList();
        entries = Submission.judged(hackathon);
    }

    /** Gives every entry its readers. What was given before stays; how many readings were added. */
    public static int share(Hackathon hackathon, Person by, Instant at) {
        hackathon.lock(LockModeType.PESSIMISTIC_WRITE);
        var desk = new PanelDesk(hackathon, at);
        desk.require(desk.obstacles());
        var panel = desk.panel();
        desk.require(desk.tooFew(panel));
        var given = desk.give(panel);
        Activity.record(by, "shared out the entries", hackathon.subject(), at, given + " readings");
        return given;
    }

    /**
     * After somebody has declared or stood down: fills the holes, as far as there is somebody who may read. Before
     * anything is shared out, it is when the last judge has declared and nothing else stands in the way.
     */
    public static void refill(Hackathon hackathon, Instant at) {
        var desk = new PanelDesk(hackathon, at);
        if (hackathon.assignedAt == null && (!desk.obstacles().isEmpty() || desk.isUnchecked())) {
            return;
        }
        var panel = desk.panel();
        if (hackathon.assignedAt != null || desk.tooFew(panel).isEmpty()) {
            desk.give(panel);
        }
    }

    private List<String> obstacles() {
        if (!hackathon.phase(at).takesScores()) {
            return List.of("Entries can be shared out from the deadline until the results are final.");
        }
        var obstacles = new ArrayList<String>();
        if (entries.isEmpty()) {
            obstacles.add("There is no entry to share out.");
        }
        for (var judge : judges) {
            if (!judge.hasDeclared()) {
                obstacles.add(judge.shownName() + " has not declared their conflicts.");
            }
        }
        return obstacles;
    }

    /** Whether an entry may still join those that are judged: then nothing is shared out without being asked for. */
    private boolean isUnchecked() {
        var judged = entries.stream().map(entry -> entry.id).toList();
        return Submission.of(hackathon).stream()
                .anyMatch(entry -> !judged.contains(entry.id) && entry.eligibility == Submission.Eligibility.UNCHECKED);
    }

    private void require(List<String> obstacles) {
        if (!obstacles.isEmpty()) {
            throw new CannotShare(obstacles);
        }
    }

    private List<String> tooFew(Panel panel) {
        var few = panel.tooFew(hackathon.readsEach);
        return entries.stream()
                .filter(entry -> few.contains(entry.id))
                .map(entry -> "The entry of " + entry.team.name + " can be read by "
                        + panel.readersByEntry()
                                .getOrDefault(entry.id, List.of())
                                .size() + " of "
                        + hackathon.readsEach + " judges. Add a judge.")
                .toList();
    }

    private Panel panel() {
        var most = new TreeMap<UUID, Integer>();
        var mayRead = new TreeMap<UUID, Set<UUID>>();
        for (var judge : judges) {
            if (judge.hasDeclared()) {
                judge.noteLine(at);
                mayRead.put(judge.id, mayRead(judge));
            }
            if (judge.mostReads != null) {
                most.put(judge.id, judge.mostReads);
            }
        }
        var ids = entries.stream().map(entry -> entry.id).toList();
        return Panel.filled(ids, new Panel.Readers(mayRead, most), hackathon.readsEach, kept());
    }

    private Set<UUID> mayRead(Judge judge) {
        var conflicts = Conflict.teamIdsOf(judge);
        var may = new HashSet<UUID>();
        for (var entry : entries) {
            if (!conflicts.contains(entry.team.id)) {
                may.add(entry.id);
            }
        }
        return may;
    }

    /** What is given and not taken back, by entry. */
    private Map<UUID, Set<UUID>> kept() {
        var kept = new TreeMap<UUID, Set<UUID>>();
        for (var read : AssignedRead.of(hackathon)) {
            kept.computeIfAbsent(read.submission.id, key -> new HashSet<>()).add(read.judge.id);
        }
        return kept;
    }

    private int give(Panel panel) {
        var kept = kept();
        var given = new TreeMap<UUID, Integer>();
        for (var entry : entries) {
            for (var judge : judges) {
                if (panel.readersByEntry().getOrDefault(entry.id, List.of()).contains(judge.id)
                        && !kept.getOrDefault(entry.id, Set.of()).contains(judge.id)) {
                    AssignedRead.give(judge, entry, at);
                    given.merge(judge.id, 1, Integer::sum);
                }
            }
        }
        if (hackathon.assignedAt == null) {
            hackathon.noteAssigned(at);
        }
        tell(given);
        return given.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void tell(Map<UUID, Integer> given) {
        for (var judge : judges) {
            var number = given.get(judge.id);
            if (number != null) {
                JudgeLetters.toRead(judge, number, at);
            }
        }
    }

    /** Everything that is left to read, for the organiser. */
    static List<Obstacle> unread(Hackathon hackathon) {
        var progress = AssignedRead.progressByJudge(AssignedRead.of(hackathon));
        return Judge.panel(hackathon).stream()
                .flatMap(judge -> Stream.ofNullable(unread(judge, progress.get(judge.id))))
                .toList();
    }

    private static @Nullable Obstacle unread(Judge judge, @Nullable Progress progress) {
        if (progress == null || progress.isDone()) {
            return null;
        }
        var words = judge.shownName() + " has read " + progress.done() + " of " + progress.total() + " entries.";
        return Obstacle.at(judge.hackathon, "panel/" + judge.id, words);
    }
}
