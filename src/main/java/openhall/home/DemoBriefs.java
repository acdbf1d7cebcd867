package openhall.home;

import java.time.LocalDate;
import java.util.List;
import openhall.hackathons.Challenge.Brief;
import openhall.hackathons.Challenge.Piece;

/** Challenges as their organiser wrote them: one that is whole, two that lack something, and one with a change. */
final class DemoBriefs {
    private static final String RIGHTS =
            "What a team makes stays the work of the team. To hand it in, the team shares it under CC BY 4.0, so that the"
                    + " council and others can use it.";

    private DemoBriefs() {}

    /** Everything that a challenge has to say. */
    static Brief letters(LocalDate decideBy) {
        return new Brief(
                "letters-in-plain-words",
                "Letters in plain words",
                "People ring us to ask what our letter means. Help us write letters that need no call.",
                "A letter about a payment has two pages. What to do, and by when, stands on the second one. People ring"
                        + " to ask, or put the letter away.\n\nPeople who read English as a second language have it"
                        + " hardest, and so have the people in the contact centre who read our letters out to them.",
                "customer-services",
                "Head of customer services",
                evidence(),
                "Calls that only ask what a letter means, as a share of all calls about that letter",
                "Illustrative: 50% of the calls in the week after a letter. The real figure is to be confirmed by the"
                        + " service.",
                "The head of customer services sends the new letter to 100 people beside the old one, and counts calls"
                        + " for four weeks.",
                decideBy,
                List.of("simple-services"),
                List.of("joined-up-services"),
                "CC BY 4.0",
                "Letters with invented names, which you may use for anything.",
                RIGHTS,
                "Ask people before you try a letter with them, and write down nothing that says who they are.",
                List.of());
    }

    private static List<Piece> evidence() {
        var guide = "https://www.gov.uk/guidance/content-design/writing-for-gov-uk";
        var said = "How public bodies are asked to write, so that people understand it (GOV.UK).";
        var counted = "How many people ring after a letter: to be confirmed by the service.";
        return List.of(new Piece(Piece.Kind.RESEARCH, said, guide), new Piece(Piece.Kind.DATA, counted, null));
    }

    /** As it stood in the list of another programme, where nobody asked what success is. */
    static Brief unfinished(String slug, String title, String summary) {
        return new Brief(
                slug, title, summary, summary, null, null, List.of(), null, null, null, null, List.of(), List.of(),
                null, null, null, null, List.of());
    }

    static Brief withConsent(Brief brief, String consent) {
        return new Brief(
                brief.slug(),
                brief.title(),
                brief.summary(),
                brief.body(),
                brief.ownerService(),
                brief.ownerPost(),
                brief.evidence(),
                brief.successMeasure(),
                brief.baseline(),
                brief.goodAnswer(),
                brief.decideBy(),
                brief.goals(),
                brief.learning(),
                brief.licence(),
                brief.dataTerms(),
                brief.rightsTerms(),
                consent,
                List.of());
    }
}
