package openhall.hackathons.vote;

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
import openhall.hackathons.results.Result;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** How many people voted for an entry. It stays when nothing is left of who they were. */
@Entity
@Immutable
public class VoteResult extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Result result;

    public int votes;

    @SuppressWarnings("NullAway.Init")
    protected VoteResult() {}

    public static void keep(Result result, int votes) {
        var counted = new VoteResult();
        counted.result = result;
        counted.votes = votes;
        counted.persist();
    }

    /** By the numbers of their results; none where the public had no vote. */
    public static Map<UUID, Integer> of(Hackathon hackathon) {
        List<VoteResult> counted = list("result.hackathon = ?1", hackathon);
        return counted.stream().collect(Collectors.toMap(each -> each.result.id, each -> each.votes));
    }
}
