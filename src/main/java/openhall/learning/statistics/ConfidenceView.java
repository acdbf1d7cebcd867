package openhall.learning.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import openhall.learning.Enrolment;
import openhall.learning.Journey;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** What a learner is asked about how sure they are, if anything, and what they said before. */
public record ConfidenceView(
        String slug,
        @Nullable Moment moment,
        Map<Moment, Integer> said,
        @Nullable String typed,
        FormErrors errors) {

    /** Null for somebody who has not started the course, and in the middle of it. */
    public static @Nullable ConfidenceView of(Journey journey) {
        var enrolment = journey.enrolment();
        return enrolment == null || Moment.of(enrolment) == null ? null : of(journey.slug(), enrolment);
    }

    static ConfidenceView of(String slug, Enrolment enrolment) {
        var said = CourseConfidence.of(enrolment.id);
        var moment = Moment.of(enrolment);
        var open = moment != null && !said.containsKey(moment);
        return new ConfidenceView(slug, open ? moment : null, said, null, FormErrors.none());
    }

    /** Says how sure somebody is, without the page; not in the middle of a course. The enrolment is locked. */
    public static void say(Enrolment enrolment, int sure, Instant at) {
        var moment = Moment.of(enrolment);
        if (moment != null) {
            CourseConfidence.say(enrolment, moment, sure, at);
        }
    }

    ConfidenceView refused(ConfidenceForm form, FormErrors wrong) {
        return new ConfidenceView(slug, moment, said, Forms.text(form.sure()), wrong);
    }

    public String path() {
        return "/courses/" + slug + "/confidence";
    }

    public String coursePath() {
        return "/courses/" + slug;
    }

    /** Empty when there is nothing to ask. */
    public String question() {
        return moment == null ? "" : moment.question();
    }

    /** What the learner said, for their eyes alone; empty until they have said something. */
    public String words() {
        var start = said.get(Moment.START);
        var end = said.get(Moment.END);
        if (start == null) {
            return end == null ? "" : "At the end of the course you said " + end + " of 10.";
        }
        return "At the start of the course you said " + start + " of 10"
                + (end == null ? "." : ", at the end " + end + ".");
    }

    public List<Option> options() {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Choose a number"));
        IntStream.rangeClosed(0, 10)
                .mapToObj(number -> Option.of(String.valueOf(number), words(number)))
                .forEach(options::add);
        return options;
    }

    private static String words(int number) {
        return switch (number) {
            case 0 -> "0, not at all";
            case 10 -> "10, completely";
            default -> String.valueOf(number);
        };
    }
}
