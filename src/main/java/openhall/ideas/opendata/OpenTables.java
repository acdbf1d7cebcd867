package openhall.ideas.opendata;

import static openhall.ideas.opendata.OpenField.of;
import static openhall.ideas.opendata.OpenField.text;
import static openhall.ideas.opendata.OpenField.word;

import java.util.List;
import openhall.ideas.Decision;
import openhall.ideas.Delivery;
import openhall.ideas.Idea;
import openhall.ideas.opendata.OpenField.Type;

/**
 * The tables that everyone may take away. Only published ideas are in them. No column names a resident, not even one who
 * shows their name on the page: there they can hide it again, and a copy of a file cannot be taken back.
 */
final class OpenTables {
    private static final OpenField IDEA = text("idea", "The reference of the idea, as in the table of ideas");

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
                    word("channel", Idea.Channel.class, "How it reached the council"),
                    word("decision", Decision.class, "What the council says about it"),
                    word("delivery", Delivery.class, "What the council has done about it"),
                    of("supports", Type.INTEGER, "How many people support it now"),
                    of("sent_at", Type.DATETIME, "When it was sent"),
                    of("published_at", Type.DATETIME, "When it was first published"),
                    of("waiting_since", Type.DATETIME, "Since when it waits for a reply, while it does")
                            .optional(),
                    of("replied_at", Type.DATETIME, "When the council last replied")
                            .optional(),
                    text("service", "The service that last replied").optional()),
            """
            select i.published_at as key_at, i.id as key_id, i.ref, i.title, i.problem, i.suggestion, i.area, i.channel,
                   i.decision, i.delivery, i.support_count as supports, i.created_at as sent_at, i.published_at,
                   i.waiting_since, r.replied_at, r.service
              from idea i
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
            new OpenTable.Words("Replies", "What the council answered to published ideas, all answers and not only the last"),
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

    static final List<OpenTable> ALL = List.of(IDEAS, MOVES, REPLIES, MILESTONES);

    /** The same words as of a move, which only its own package knows. */
    private enum Axis {
        VISIBILITY,
        DECISION,
        DELIVERY
    }

    private OpenTables() {}
}
