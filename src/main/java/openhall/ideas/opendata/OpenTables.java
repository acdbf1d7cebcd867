package openhall.ideas.opendata;

import static openhall.web.OpenField.of;
import static openhall.web.OpenField.text;
import static openhall.web.OpenField.word;

import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.List;
import openhall.ideas.Decision;
import openhall.ideas.Delivery;
import openhall.ideas.Idea;
import openhall.web.OpenField;
import openhall.web.OpenField.Type;
import openhall.web.OpenTable;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * The tables that everyone may take away. Only published ideas are in them. No column names a resident, not even one who
 * shows their name on the page: there they can hide it again, and a copy of a file cannot be taken back.
 */
final class OpenTables {
    private static final OpenField IDEA =
            text("idea", "The reference of the idea, as in the table of ideas").pointingTo("ideas", "ref");

    private static final String PUBLISHED = " i.visibility = 'PUBLISHED'";

    private static final OpenTable IDEAS = new OpenTable(
            "ideas",
            new OpenTable.Words("Ideas", "Ideas that people sent to the council and that are published"),
            List.of(
                    text("ref", "The reference of the idea, which stays the same for ever"),
                    text("title", "What the idea is called"),
                    text("problem", "What the problem is, in the words of whoever sent it"),
                    text("suggestion", "What the council could do, in the words of whoever sent it"),
                    text("area", "The area that the idea is about, where it is about one")
                            .optional(),
                    of("latitude", Type.NUMBER, "Where on the map, in degrees to the north, where its author said it")
                            .optional(),
                    of("longitude", Type.NUMBER, "Where on the map, in degrees to the east, where its author said it")
                            .optional(),
                    text("call", "The call for ideas that it answers, where it answers one")
                            .optional()
                            .pointingTo("calls", "call"),
                    text("theme", "The part of the council's strategy that it belongs to, where it is known")
                            .optional(),
                    word("channel", Idea.Channel.class, "How it reached the council"),
                    word("decision", Decision.class, "What the council says about it"),
                    word("delivery", Delivery.class, "What the council has done about it"),
                    text("merged_into", "The reference of the published idea that it was merged into, while it is")
                            .optional()
                            .pointingTo("", "ref"),
                    of("supports", Type.INTEGER, "How many people support it now"),
                    of("sent_at", Type.DATETIME, "When it was sent"),
                    of("published_at", Type.DATETIME, "When it was first published"),
                    of("waiting_since", Type.DATETIME, "Since when it waits for a reply, while it does")
                            .optional(),
                    of("replied_at", Type.DATETIME, "When the council last replied")
                            .optional(),
                    text("service", "The service that last replied").optional()),
            """
            select i.published_at as key_at, i.id as key_id, i.ref, i.title, i.problem, i.suggestion, i.area,
                   i.latitude, i.longitude, c.slug as call, t.slug as theme, i.channel, i.decision, i.delivery, g.ref as merged_into,
                   i.support_count as supports, i.created_at as sent_at, i.published_at, i.waiting_since, r.replied_at,
                   r.service
              from idea i
              left join call_for_ideas c on c.id = i.call_id and c.published_at is not null
              left join theme t on t.id = i.theme_id
              left join idea g on g.id = i.merged_into_id and g.visibility = 'PUBLISHED'
              left join lateral (
                   select l.replied_at, u.name as service from reply l join org_unit u on u.id = l.service_id
                    where l.idea_id = i.id order by l.replied_at desc, l.id desc limit 1) r on true
             where""" + PUBLISHED,
            "(select max(m.moved_at) from idea_move m where m.shown)");

    private static final OpenTable MOVES = new OpenTable(
            "moves",
            new OpenTable.Words("Moves", "Each step of a published idea that is part of its public history"),
            List.of(
                    text("move", "The key of the step"),
                    IDEA,
                    word("axis", Axis.class, "Which of the three states of an idea changed"),
                    text("from_state", "The state before"),
                    text("to_state", "The state after"),
                    of("moved_at", Type.DATETIME, "When"),
                    text("service", "The service that says so, where one is named")
                            .optional(),
                    text("reason", "The reason code, where an idea was hidden").optional(),
                    text("why", "What the council wrote about it").optional(),
                    text("changed_because", "Why an answer took the place of an earlier one")
                            .optional()),
            """
            select m.moved_at as key_at, m.id as key_id, cast(m.id as text) as move, i.ref as idea, m.axis, m.from_state,
                   m.to_state, m.moved_at, u.name as service,
                   case when m.axis = 'VISIBILITY' then m.reason end as reason,
                   case when m.axis <> 'VISIBILITY' then nullif(m.why, '') end as why, m.changed_because
              from idea_move m join idea i on i.id = m.idea_id left join org_unit u on u.id = m.service_id
             where m.shown and""" + PUBLISHED,
            "(select max(m.moved_at) from idea_move m where m.shown)");

    private static final OpenTable REPLIES = new OpenTable(
            "replies",
            new OpenTable.Words(
                    "Replies", "What the council answered to published ideas, all answers and not only the last"),
            List.of(
                    text("reply", "The key of the reply"),
                    IDEA,
                    word("decision", Decision.class, "What the council decided"),
                    text("service", "The service that replies"),
                    text("text", "The reply, in full"),
                    of("replied_at", Type.DATETIME, "When")),
            """
            select r.replied_at as key_at, r.id as key_id, cast(r.id as text) as reply, i.ref as idea, r.decision,
                   u.name as service, r.text, r.replied_at
              from reply r join idea i on i.id = r.idea_id join org_unit u on u.id = r.service_id
             where""" + PUBLISHED,
            "(select max(r.replied_at) from reply r)");

    private static final OpenTable MILESTONES = new OpenTable(
            "milestones",
            new OpenTable.Words("Milestones", "Steps of the work on accepted ideas, and the days they are due"),
            List.of(
                    text("milestone", "The key of the milestone"),
                    IDEA,
                    text("words", "What is to be done"),
                    of("due_on", Type.DATE, "The day it is due"),
                    of("first_due_on", Type.DATE, "The day that was said at first"),
                    text("note", "What was last said about it").optional(),
                    of("added_at", Type.DATETIME, "When it was added"),
                    of("reached_at", Type.DATETIME, "When it was reached").optional()),
            """
            select s.added_at as key_at, s.id as key_id, cast(s.id as text) as milestone, i.ref as idea, s.words, s.due_on,
                   s.first_due_on, nullif(s.note, '') as note, s.added_at, s.reached_at
              from milestone s join idea i on i.id = s.idea_id
             where""" + PUBLISHED,
            "(select max(greatest(s.added_at, s.reached_at)) from milestone s)");

    private static final OpenTable CALLS = new OpenTable(
            "calls",
            new OpenTable.Words("Calls for ideas", "What services of the council asked people, and until when"),
            List.of(
                    text("call", "The name of the call, which stays the same for ever"),
                    text("title", "What the call is called"),
                    text("question", "What people are asked"),
                    text("words", "More about it").optional(),
                    text("service", "The service that asks"),
                    text("theme", "The part of the council's strategy that it belongs to, where it is known")
                            .optional(),
                    of("opens_at", Type.DATETIME, "From when on people can send ideas"),
                    of("sending_ends_at", Type.DATETIME, "The end of sending"),
                    of("supporting_ends_at", Type.DATETIME, "The end of supporting"),
                    of("answers_by", Type.DATETIME, "By when the council has answered"),
                    text("outcome", "What came of it, once that is told").optional(),
                    of("published_at", Type.DATETIME, "When the call was published")),
            """
            select c.published_at as key_at, c.id as key_id, c.slug as call, c.title, c.question, c.words,
                   u.name as service, t.slug as theme, c.opens_at, c.sending_ends_at, c.supporting_ends_at, c.answers_by,
                   c.outcome, c.published_at
              from call_for_ideas c join org_unit u on u.id = c.service_id left join theme t on t.id = c.theme_id
             where c.published_at is not null
            """,
            "(select max(c.published_at) from call_for_ideas c)");

    static final List<OpenTable> ALL = List.of(IDEAS, MOVES, REPLIES, MILESTONES, CALLS);

    /** The same words as of a move, which only its own package knows. */
    private enum Axis {
        VISIBILITY,
        DECISION,
        DELIVERY
    }

    private OpenTables() {}

    /** Only the rows with one delivery state, of a table that says which; nothing asked for is the whole table. */
    static OpenTable delivered(String name, @Nullable String state) {
        var table = named(name);
        if (state == null || state.isEmpty()) {
            return table;
        }
        var wanted = Delivery.named(state);
        if (wanted == null || !isByDelivery(table)) {
            throw new NotFoundException();
        }
        return table.only("delivery", wanted);
    }

    static boolean isByDelivery(OpenTable table) {
        return table.has("delivery");
    }

    static List<Option> deliveries() {
        return Arrays.stream(Delivery.values())
                .map(state -> Option.of(state.name(), state.text()))
                .toList();
    }

    static OpenTable named(String name) {
        return ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    static String csv(OpenTable table) {
        return "/data/" + table.name() + ".csv";
    }

    static String json(OpenTable table) {
        return "/data/" + table.name() + ".json";
    }
}
