package openhall.learning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import openhall.learning.certificates.Completion;
import openhall.learning.outline.Outline.ModuleOutline;
import openhall.learning.outline.Outline.StepOutline;
import openhall.learning.outline.StepContent;
import openhall.learning.outline.StepContent.SignOff;
import openhall.learning.quiz.MarksRecount;
import openhall.learning.quiz.MarksRecount.Said;
import org.jspecify.annotations.Nullable;

/**
 * Counts an enrolment again from its events alone and tells where what is stored says something else. A step is known by
 * its module and position, so that it is the same step in every version from which learners can be moved.
 */
public final class Recount {
    private final Enrolment stored;
    private final List<LearnerEvent> events;
    private final List<ModuleProgress> progress;
    private final List<StepDone> ticks;
    private final MarksRecount marks;
    private final List<String> found = new ArrayList<>();

    private final Map<String, Instant> steps = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();
    private final Map<String, List<String>> moduleReasons = new HashMap<>();
    private final Set<String> signedOff = new HashSet<>();
    private final List<Said> handedIn = new ArrayList<>();
    private final Map<String, Instant> modules = new HashMap<>();
    private final List<Instant> begun = new ArrayList<>();
    private final List<Instant> completed = new ArrayList<>();
    private String whyCompleted = "";
    private int version;
    private int markedBetter;

    private Recount(Enrolment stored, Rows rows) {
        this.stored = stored;
        events = rows.events().getOrDefault(stored.id, List.of());
        progress = rows.progress().getOrDefault(stored.id, List.of());
        ticks = rows.ticks().getOrDefault(stored.id, List.of());
        marks = rows.marks().getOrDefault(stored.id, MarksRecount.NONE);
        events.forEach(this::fold);
    }

    /** The differences of one enrolment, which is held meanwhile; only within a transaction. */
    public static List<String> differences(UUID enrolmentId) {
        return differences(List.of(Enrolment.locked(enrolmentId)));
    }

    /** In as many statements for one enrolment as for a page of them. */
    static List<String> differences(List<Enrolment> some) {
        return findings(some).values().stream().flatMap(List::stream).toList();
    }

    /** By enrolment, as they are read; somebody may have been busy between two statements. */
    static Map<UUID, List<String>> findings(List<Enrolment> some) {
        if (some.isEmpty()) {
            return Map.of();
        }
        var rows = Rows.of(some.stream().map(enrolment -> enrolment.id).toList());
        return some.stream().collect(toMap(each -> each.id, each -> new Recount(each, rows).found(rows)));
    }

    private record Rows(
            Map<UUID, List<LearnerEvent>> events,
            Map<UUID, List<ModuleProgress>> progress,
            Map<UUID, List<StepDone>> ticks,
            Map<UUID, Completion> completions,
            Map<UUID, MarksRecount> marks,
            Map<UUID, LearnerEvent.Rounds> rounds) {

        private static Rows of(Collection<UUID> ids) {
            return new Rows(
                    LearnerEvent.ofAll(ids).stream().collect(groupingBy(event -> event.enrolment.id)),
                    ModuleProgress.ofAll(ids).stream().collect(groupingBy(each -> each.enrolment.id)),
                    StepDone.ofAll(ids).stream().collect(groupingBy(each -> each.enrolment.id)),
                    Completion.ofAll(ids).stream().collect(toMap(each -> each.enrolment.id, Function.identity())),
                    MarksRecount.of(ids),
                    LearnerEvent.rounds(ids));
        }
    }

    private void fold(LearnerEvent event) {
        switch (event.kind) {
            case ENROLLED -> {
                begun.add(event.happenedAt);
                version = Math.max(version, lastNumber(event.detail));
            }
            case MOVED -> version = Math.max(version, lastNumber(event.detail));
            case STEP_DONE -> stepDone(event);
            case MODULE_DONE -> once("module", modules, slug(event), event);
            case QUIZ_SUBMITTED -> handedIn.add(new Said(place(event), event.detail));
            case QUIZ_REGRADED -> markedBetter++;
            case SIGNED_OFF -> signedOff.add(place(event));
            case COMPLETED -> {
                completed.add(event.happenedAt);
                whyCompleted = event.detail;
            }
            default -> {}
        }
    }

    private void stepDone(LearnerEvent event) {
        once("step", steps, place(event), event);
        reasons.putIfAbsent(place(event), event.detail);
        var title = event.step == null ? "" : event.step.title;
        moduleReasons.computeIfAbsent(slug(event), slug -> new ArrayList<>()).add("\"" + title + "\": " + event.detail);
    }

    private void once(String what, Map<String, Instant> times, String name, LearnerEvent event) {
        if (times.putIfAbsent(name, event.happenedAt) != null) {
            tell("the " + what + " " + name + " was done twice");
        }
    }

    /** "From version 1 to version 2" leads to 2. Nobody moves back, and clocks of two nodes may differ: the highest counts. */
    private static int lastNumber(String detail) {
        var number = detail.replaceAll(".*?(\\d*)$", "$1");
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }

    private static String place(LearnerEvent event) {
        return slug(event) + "/" + (event.step == null ? 0 : event.step.position);
    }

    private static String slug(LearnerEvent event) {
        return event.step == null ? "" : event.step.module.slug;
    }

    private List<String> found(Rows rows) {
        same("the version", version, stored.version.number);
        same("the number of times it was begun", 1, begun.size());
        same("when it was begun", begun.isEmpty() ? null : begun.get(0), stored.startedAt);
        ticks();
        var outline = Outlines.of(stored.version);
        outline.modules().forEach(this::module);
        var full = outline.modules().stream().filter(this::isFull).count();
        same("the number of modules done", (int) full, stored.modulesDone);
        same("the number of steps done", steps.size(), stored.stepsDone);
        same("the number of modules", outline.modules().size(), stored.modulesTotal);
        same("the number of steps", stored.version.stepsTotal, stored.stepsTotal);
        found.addAll(marks.differences(handedIn, markedBetter).stream()
                .map(this::about)
                .toList());
        completion(full == outline.modules().size(), rows.completions().get(stored.id));
        round(rows.rounds().getOrDefault(stored.id, LearnerEvent.Rounds.NONE));
        return List.copyOf(found);
    }

    private void ticks() {
        var places = new HashMap<String, Instant>();
        ticks.forEach(tick -> places.put(tick.step.module.slug + "/" + tick.step.position, tick.doneAt));
        same("when which step was done", steps, places);
        var whys = new HashMap<String, String>();
        ticks.forEach(tick -> whys.put(tick.step.module.slug + "/" + tick.step.position, tick.why));
        same("why which step was done", reasons, whys);
        ticks.stream()
                .filter(tick -> !tick.step.module.version.id.equals(stored.version.id))
                .forEach(tick -> tell("the step " + tick.step.position + " of " + tick.step.module.slug
                        + " is one of another version"));
    }

    private void module(ModuleOutline module) {
        var kept = progress.stream()
                .filter(each -> each.module.id.equals(module.id()))
                .findFirst()
                .orElse(null);
        if (kept == null) {
            tell("the progress of module " + module.slug() + " is missing");
            return;
        }
        var where = " of module " + module.slug();
        same("the number of steps done" + where, (int) stepsDone(module), kept.stepsDone);
        same("the number of steps" + where, module.steps().size(), kept.stepsTotal);
        same("the date" + where, modules.get(module.slug()), kept.completedAt);
        same("whether everything is done" + where, isFull(module), kept.completedAt != null);
        var why = kept.why;
        moduleReasons.getOrDefault(module.slug(), List.of()).stream()
                .filter(reason -> !why.contains(reason))
                .forEach(reason -> tell("a reason" + where + " is missing: " + reason));
        module.steps().forEach(step -> decided(step, module.slug() + "/" + step.position()));
    }

    /** A quiz is done when it is passed, and a task that others look at when it is signed off; neither otherwise. */
    private void decided(StepOutline step, String place) {
        if (step.isQuiz()) {
            same("whether the quiz " + place + " is passed", steps.containsKey(place), marks.isPassed(place));
        } else if (step.content() instanceof StepContent.Task task && task.signOff() != SignOff.NOBODY) {
            same("whether the task " + place + " is done", signedOff.contains(place), steps.containsKey(place));
        }
    }

    private long stepsDone(ModuleOutline module) {
        return module.steps().stream()
                .filter(step -> steps.containsKey(module.slug() + "/" + step.position()))
                .count();
    }

    private boolean isFull(ModuleOutline module) {
        return stepsDone(module) == module.steps().size();
    }

    private void completion(boolean full, @Nullable Completion completion) {
        same("the number of completions", full ? 1 : 0, completed.size());
        var at = completed.isEmpty() ? null : completed.get(0);
        same("when it was completed", at, stored.completedAt);
        same("when the certificate was given", at, completion == null ? null : completion.completedAt);
        same("why it was completed", whyCompleted, completion == null ? "" : completion.why);
        same("the certificate", completion == null ? null : completion.ref, stored.certificate);
    }

    private void round(LearnerEvent.Rounds rounds) {
        same("the round", (int) rounds.begun(), stored.round);
        same("whether it is the newest round", rounds.newest() == stored.round, stored.current);
    }

    private void same(String what, @Nullable Object counted, @Nullable Object kept) {
        if (!Objects.equals(counted, kept)) {
            tell(what + " is stored as " + kept + ", and the events say " + counted);
        }
    }

    private void tell(String difference) {
        found.add(about(difference));
    }

    private String about(String difference) {
        return "Enrolment " + stored.id + ": " + difference;
    }
}
