package openhall.hackathons.results;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.hackathons.Hackathon;
import openhall.hackathons.TeamMember;
import openhall.people.Person;
import openhall.web.Forms;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody who was in a team when its result became final, and the reference of their certificate. */
@Entity
@Immutable
public class ResultMember extends PanacheEntityBase {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Result result;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    public String certificate;

    /** What an organiser had confirmed by then; null when nothing was. */
    @Enumerated(EnumType.STRING)
    public TeamMember.@Nullable Share share;

    @SuppressWarnings("NullAway.Init")
    protected ResultMember() {}

    static void keep(Result result, TeamMember member) {
        var kept = new ResultMember();
        kept.result = result;
        kept.person = member.person;
        kept.share = member.share;
        kept.certificate = fresh();
        kept.persist();
    }

    /** 50 random bits, in letters that nobody takes for one another. */
    private static String fresh() {
        return "HC-"
                + RANDOM.ints(LENGTH, 0, LETTERS.length())
                        .mapToObj(number -> String.valueOf(LETTERS.charAt(number)))
                        .collect(Collectors.joining());
    }

    /** What an organiser has confirmed by now. The signed document says nothing of it, and stays. */
    TeamMember.@Nullable Share shareNow() {
        var member = TeamMember.at(result.hackathon, person.id);
        return member == null ? share : member.share;
    }

    public String path() {
        return result.hackathon.path() + "/certificates/" + certificate;
    }

    /** The certificate with this reference, or 404. */
    static ResultMember certified(String slug, String certificate) {
        ResultMember member = Forms.isKeepable(slug) && Forms.isKeepable(certificate)
                ? find(
                                "from ResultMember m join fetch m.person join fetch m.result r join fetch r.hackathon h"
                                        + " where h.slug = ?1 and m.certificate = ?2",
                                slug,
                                certificate)
                        .firstResult()
                : null;
        if (member == null) {
            throw new NotFoundException();
        }
        return member;
    }

    static @Nullable ResultMember of(Hackathon hackathon, UUID person) {
        return find(
                        "from ResultMember m join fetch m.result r where r.hackathon = ?1 and m.person.id = ?2",
                        hackathon,
                        person)
                .firstResult();
    }

    static boolean isIn(Result result, UUID person) {
        return count("result = ?1 and person.id = ?2", result, person) > 0;
    }
}
