package openhall.people.scim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** What the identity provider tells of somebody, and the clients that they made for it. */
@ApplicationScoped
class HeldProvision implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "identity-provider",
            "What your identity provider tells us",
            new KindOfRecord.Words(
                    "Your number, names, department and groups in the system where the council keeps its work accounts"
                            + " (its identity provider). For administrators, the programs they connected (clients)",
                    "To keep who works here, and who may do what, as the council has it",
                    "You and administrators"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("Until the identity provider takes it back, or your record is deleted", Keeping.End.DELETED));

    private static final String FACTS = """
            select l.person_id as id, l.changed_at as at, 'Your entry there' as label,
                   concat_ws(', ', l.external_id, l.given_name, l.family_name, l.department) as value,
                   cast(null as text) as path
              from scim_link l where l.person_id = :person
            union all
            select m.id, g.changed_at, 'Group there', g.name, cast(null as text)
              from scim_member m join scim_group g on g.id = m.scim_group_id where m.person_id = :person
            union all
            select c.id, c.created_at, 'Client that you made', c.name, '/admin/scim'
              from scim_client c where c.created_by_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("scim_link", "scim_member", "scim_client");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    @Override
    public void erase(Someone gone, Instant at) {
        ScimMember.leaveAll(gone.id(), at);
        ScimLink.forget(gone.id());
    }
}
