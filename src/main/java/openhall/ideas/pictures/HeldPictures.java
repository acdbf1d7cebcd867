package openhall.ideas.pictures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Pictures that people send with ideas; they go when the draft or the words of the idea go. */
@ApplicationScoped
class HeldPictures implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "idea-pictures",
            "Pictures of your ideas",
            new KindOfRecord.Words(
                    "Pictures you added to ideas, and your words about them. We keep nothing else of the file, such as"
                            + " the place where a photo was taken",
                    "So that people see what an idea is about",
                    "Everyone, once the idea is published. Before that you and the moderators"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as the idea or the draft they belong to", Keeping.End.DELETED));

    private static final String FACTS = """
            select p.id, p.added_at as at, 'Picture' as label,
                   p.alt || coalesce('. A moderator removed it: ' || p.dropped_why, '') as value,
                   '/ideas/drafts/' || cast(p.sending as text) || '/pictures' as path
              from idea_picture p join idea_draft d on d.draft_key = p.sending
             where d.person_id = :person
            union all
            select p.id, p.added_at, 'Picture of ' || i.ref,
                   p.alt || coalesce('. A moderator removed it: ' || p.dropped_why, ''),
                   '/ideas/sent/' || cast(i.sending as text) || '/pictures'
              from idea_picture p join idea i on i.sending = p.sending
             where i.author_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("idea_picture");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }
}
