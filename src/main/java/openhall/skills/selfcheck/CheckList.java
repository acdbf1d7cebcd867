package openhall.skills.selfcheck;

import java.time.Instant;
import java.util.List;
import openhall.people.Person;
import openhall.skills.SelfCheck;
import openhall.skills.Skill;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** The skills somebody is asked about, and how far they are with each: their own view, shown to nobody else. */
record CheckList(List<Row> rows) {

    /** One skill: what was begun, and what was last handed in. */
    public record Row(
            Skill skill,
            @Nullable SelfCheckDraft draft,
            @Nullable SelfCheck last,
            Instant now) {
        public String path() {
            return "/me/skills/" + skill.slug() + "/self-check";
        }

        public boolean ready() {
            return draft != null && draft.isReady();
        }

        /** Whether it was handed in, and not so long ago that we ask again. */
        public boolean fresh() {
            return last != null && !last.isDue(now);
        }

        /** Whether somebody has nothing left to answer here. */
        public boolean answered() {
            return ready() || draft == null && fresh();
        }

        public String state() {
            if (draft != null) {
                return ready() ? "Ready to hand in" : "Begun";
            }
            if (last == null) {
                return "Not started";
            }
            return fresh() ? "Handed in" : "Check again";
        }

        public String stateKind() {
            if (answered()) {
                return "good";
            }
            return draft == null && last == null ? "neutral" : "warn";
        }

        /** When it was last handed in and when we ask again; empty before. */
        public String when() {
            return last == null
                    ? ""
                    : "Handed in on " + Formats.date(last.checkedAt) + ". We ask again from "
                            + Formats.date(last.dueOn()) + ".";
        }
    }

    static CheckList of(Person person, Instant now) {
        var drafts = SelfCheckDraft.of(person);
        var checks = SelfCheck.latest(person.id);
        return new CheckList(Skill.all().stream()
                .map(skill -> new Row(skill, drafts.get(skill.id), checks.get(skill.id), now))
                .toList());
    }

    public int ready() {
        return (int) rows.stream().filter(Row::ready).count();
    }

    public int answered() {
        return (int) rows.stream().filter(Row::answered).count();
    }

    public boolean begun() {
        return rows.stream().anyMatch(row -> row.draft() != null);
    }

    /** What the button says, with its number. */
    public String handIn() {
        return ready() == 1 ? "Hand in 1 answer" : "Hand in " + ready() + " answers";
    }

    /** Where to go after this skill: the next one that is not answered, or back to the list. */
    String after(Skill skill) {
        var place = rows.stream().map(row -> row.skill().id).toList().indexOf(skill.id);
        return rows.stream()
                .skip(place + 1L)
                .filter(row -> !row.answered())
                .findFirst()
                .map(Row::path)
                .orElse(CheckListPages.PATH);
    }
}
