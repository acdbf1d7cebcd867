package openhall.hackathons;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import openhall.strategy.MeasureSource;
import openhall.strategy.Tally;

/** The figures that hackathons give to the strategy, for the whole council. */
final class Measures {
    private Measures() {}

    @ApplicationScoped
    static class Adopted implements MeasureSource {
        @Override
        public String key() {
            return "hackathons.adopted";
        }

        @Override
        public String place(String argument) {
            return "/hackathons";
        }

        @Override
        public List<Tally> tallies(String argument, Instant before) {
            return List.of(Adoption.tally(before));
        }
    }

    @ApplicationScoped
    static class WithEvidence implements MeasureSource {
        @Override
        public String key() {
            return "hackathons.evidence";
        }

        @Override
        public String place(String argument) {
            return "/hackathons";
        }

        @Override
        public List<Tally> tallies(String argument, Instant before) {
            return List.of(TeamMember.evidenceTally(before));
        }
    }
}
