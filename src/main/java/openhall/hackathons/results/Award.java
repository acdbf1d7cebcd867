package openhall.hackathons.results;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.hackathons.Hackathon;
import openhall.hackathons.prizes.Prize;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** A prize that an entry won, as it was called when the results became final. */
@Entity
@Immutable
public class Award extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Result result;

    public String prizeTitle;
    public boolean byVote;

    /** Which of the places of the prize. */
    public int position;

    @SuppressWarnings("NullAway.Init")
    protected Award() {}

    static void give(Result result, Prize prize, int position) {
        var award = new Award();
        award.result = result;
        award.prizeTitle = prize.title;
        award.byVote = prize.byVote;
        award.position = position;
        award.persist();
    }

    static List<Award> of(Result result) {
        return list("result = ?1 order by id", result);
    }

    /** By the numbers of their results, in the order of the prizes. */
    static Map<UUID, List<Award>> of(Hackathon hackathon) {
        List<Award> awards = list("result.hackathon = ?1 order by id", hackathon);
        return awards.stream().collect(Collectors.groupingBy(award -> award.result.id));
    }
}
