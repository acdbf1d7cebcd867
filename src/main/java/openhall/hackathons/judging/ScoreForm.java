package openhall.hackathons.judging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import openhall.hackathons.Criterion;
import openhall.hackathons.Score;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Points and notes in the order of the criteria; {@link Criterion#MOST} says how many there can be. */
public record ScoreForm(
        @RestForm @Nullable String points1,
        @RestForm @Nullable String points2,
        @RestForm @Nullable String points3,
        @RestForm @Nullable String points4,
        @RestForm @Nullable String points5,
        @RestForm @Nullable String points6,
        @RestForm @Nullable String note1,
        @RestForm @Nullable String note2,
        @RestForm @Nullable String note3,
        @RestForm @Nullable String note4,
        @RestForm @Nullable String note5,
        @RestForm @Nullable String note6,
        @RestForm @Nullable String feedback) {
    static final int LONGEST_NOTE = 2000;

    /** What this judge gave before, ready to be changed. */
    static ScoreForm of(List<Criterion> criteria, List<Score> scores, @Nullable String feedback) {
        var points = new ArrayList<>(List.of("", "", "", "", "", ""));
        var notes = new ArrayList<>(List.of("", "", "", "", "", ""));
        for (var score : scores) {
            var i = criteria.stream().map(criterion -> criterion.id).toList().indexOf(score.criterion.id);
            if (i >= 0) {
                points.set(i, String.valueOf(score.points));
                notes.set(i, score.note);
            }
        }
        return new ScoreForm(
                points.get(0),
                points.get(1),
                points.get(2),
                points.get(3),
                points.get(4),
                points.get(5),
                notes.get(0),
                notes.get(1),
                notes.get(2),
                notes.get(3),
                notes.get(4),
                notes.get(5),
                feedback);
    }

    String points(int i) {
        return texts(points1, points2, points3, points4, points5, points6).get(i);
    }

    String note(int i) {
        return texts(note1, note2, note3, note4, note5, note6).get(i);
    }

    private static List<String> texts(@Nullable String... texts) {
        return Arrays.stream(texts)
                .map(text -> Objects.requireNonNullElse(text, ""))
                .map(String::strip)
                .toList();
    }

    FormErrors moreErrors(List<Criterion> criteria) {
        var errors = new FormErrors();
        for (int i = 0; i < criteria.size(); i++) {
            if (!points(i).matches("[1-5]")) {
                errors.add("points" + (i + 1), "Choose 1 to 5 points for: " + criteria.get(i).title);
            }
            if (note(i).length() > LONGEST_NOTE) {
                errors.add("note" + (i + 1), "The note must be 2,000 characters or fewer");
            }
        }
        if (Forms.text(feedback).length() > LONGEST_NOTE) {
            errors.add("feedback", "What you say to the team must be 2,000 characters or fewer");
        }
        return errors;
    }

    Map<Criterion, Score.Mark> marks(List<Criterion> criteria) {
        Map<Criterion, Score.Mark> marks = new LinkedHashMap<>();
        for (int i = 0; i < criteria.size(); i++) {
            marks.put(criteria.get(i), new Score.Mark(Integer.parseInt(points(i)), Forms.text(note(i))));
        }
        return marks;
    }
}
