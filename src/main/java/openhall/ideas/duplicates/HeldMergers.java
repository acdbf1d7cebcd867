package openhall.ideas.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Who merged and linked ideas, who was asked about it, and who objected. */
@ApplicationScoped
class HeldMergers implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "merged-ideas",
            "Ideas that were merged",
            new KindOfRecord.Words(
                    "What we asked you when an idea you support was merged, what you said against the merging of your"
                            + " own, and for staff the ideas they merged, linked or took apart",
                    "So that nobody's support moves without a yes, and a merger can be undone",
                    "Everyone sees that ideas were merged and why. You and those who moderate and answer ideas see what"
                            + " you said against it"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as the council runs this service", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select m.id, m.merged_at as at, 'You merged ' || i.ref || ' into ' || t.ref as label, m.why as value,
                   cast(null as text) as path
              from merger m join idea i on i.id = m.idea_id join idea t on t.id = m.target_id
             where m.merged_by_id = :person
            union all
            select m.id, m.undone_at, 'You took ' || i.ref || ' out of ' || t.ref, m.undone_why, cast(null as text)
              from merger m join idea i on i.id = m.idea_id join idea t on t.id = m.target_id
             where m.undone_by_id = :person
            union all
            select l.id, l.linked_at, 'You linked ' || o.ref || ' with ' || t.ref, 'As alike', cast(null as text)
              from alike_link l join idea o on o.id = l.one_id join idea t on t.id = l.other_id
             where l.linked_by_id = :person
            union all
            select s.id, s.asked_at, 'We asked whether you support ' || t.ref,
                   coalesce('You said ' || lower(s.answer), 'You have not answered'), cast(null as text)
              from moved_support s join merger m on m.id = s.merger_id join idea t on t.id = m.target_id
             where s.person_id = :person
            union all
            select o.id, o.made_at, 'You objected to the merging of ' || i.ref,
                   o.words || coalesce(' We answered: ' || o.answer, ''), cast(null as text)
              from merge_objection o join merger m on m.id = o.merger_id join idea i on i.id = m.idea_id
             where o.made_by_id = :person
            union all
            select o.id, o.answered_at, 'You answered an objection about ' || i.ref, o.answer, cast(null as text)
              from merge_objection o join merger m on m.id = o.merger_id join idea i on i.id = m.idea_id
             where o.answered_by_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("merger", "alike_link", "moved_support", "merge_objection");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    @Override
    public void erase(Someone gone, Instant at) {
        MergeObjection.forgetWordsOf(gone.id());
    }
}
