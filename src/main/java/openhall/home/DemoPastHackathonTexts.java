package openhall.home;

import java.time.LocalDate;
import java.util.List;
import openhall.hackathons.Challenge;
import openhall.hackathons.Criterion;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Submission;
import openhall.hackathons.UsualTerms;
import openhall.skills.Skill;
import openhall.web.Formats;

/** What was written for the spring repairs hack day, at it, and after it. */
record DemoPastHackathonTexts(DemoTime time) {
    static final Submission.Entry KNOCK = new Submission.Entry(
            Submission.Outcome.TOOL,
            "A text before the knock",
            "When the plumber closes a job, the next tenant gets a text: about 40 minutes. It uses the phone number"
                    + " from the repair and nothing else. We tried it for a day with one van and nine visits."
                    + " Two people have no mobile, so the contact centre rings them from the same list.",
            null);
    static final Submission.Entry WINTER = new Submission.Entry(
            Submission.Outcome.OPPORTUNITY,
            "Which homes to visit before it gets cold",
            "Three kinds of repair in autumn come before most reports of mould in winter. We counted them by block,"
                    + " with groups under five hidden. A visit to 60 blocks in October could reach half of the homes"
                    + " that report mould by March. Nobody has tested that yet.",
            null);
    static final Submission.Entry KEYS = new Submission.Entry(
            Submission.Outcome.OBSTACLE,
            "Nobody may say who holds a spare key",
            "One visit in eight fails because nobody is in, and often a neighbour has the key. We wanted a list of"
                    + " who holds keys. Nobody could tell us whether such a list is allowed. Our advice: settle that"
                    + " first, and ask when booking for a time when somebody is in.",
            null);
    static final String KNOCK_PILOT = "We try it on one estate with two vans for three months, and count the calls.";
    static final String KNOCK_30 =
            "Both vans use it. Calls on that estate are fewer already. We go on to the end of the" + " three months.";
    static final String KNOCK_90 = "Calls fell from 31 to 14 a week. We ask residents for another two weeks what they"
            + " think of it before we decide.";
    static final String KNOCK_ADOPTED = "Calls that only ask when we come fell from 31 to 12 a week on that estate, and"
            + " visits where nobody was in fell by a third. All estates get it, two each month.";
    static final String WINTER_PILOT = "We visit 20 of the 60 blocks before it gets cold and write down what we find,"
            + " also when it is nothing. In spring we compare them with the other 40.";
    static final String WINTER_30 = "We have been to 8 of the 20 blocks. In 5 of them something needed work.";
    static final String WINTER_90 =
            "All 20 blocks are done, and in 11 of them something needed work. We compare them in"
                    + " spring, as we said.";
    static final String KEYS_NO = "We will not keep a list of keys. If it were lost, hundreds of homes would need new"
            + " locks. We do take the other advice: since last month we ask for a time when somebody is in.";

    Hackathon.Plan plan(String slug) {
        return new Hackathon.Plan(
                slug,
                "Spring repairs hack day",
                "One day with tenants, plumbers and planners on repairs that people can rely on.",
                "Town hall, ground floor",
                "Director of Housing and Property",
                "Tenants told us what goes wrong, and teams of residents and staff had one day to try something else."
                        + " Each project went to the head of a service, who said yes or no in public.",
                time.workingDay(221, 9),
                time.workingDay(200, 9),
                time.workingDay(200, 16),
                time.workingDay(190, 17),
                2,
                5,
                List.of(
                        new Criterion.Plan("need", "Meets a real need", 50, "Nobody asked", "Some asked", "Many asked"),
                        new Criterion.Plan("everyone", "Works for everyone", 30, "For few", "For most", "For everyone"),
                        new Criterion.Plan("next-step", "Ready to try", 20, "Not yet", "With help", "Next week")),
                List.of("USER", "COLL", "JOIN").stream()
                        .filter(key -> Skill.byKey(key) != null)
                        .toList(),
                "The head of the service decides within eight weeks, and looks at each project again after 30, 90 and"
                        + " 180 days.",
                0,
                null,
                false,
                Hackathon.Terms.of(
                        "Be kind, listen, and let everyone speak. Use no real person's details in what you build."),
                List.of(),
                List.of(),
                null);
    }

    Challenge.Brief visits() {
        return new Challenge.Brief(
                "know-when-we-come",
                "Know when we come",
                "Tenants wait in all day for a repair, and still one visit in eight finds nobody in.",
                "People take a day off work, and the visit comes at ten past five or not at all. The list of visits is"
                        + " made each morning, and nobody passes it on.",
                "housing-repairs",
                "Head of housing repairs",
                List.of(Challenge.Piece.of(
                        "184 of 560 calls only asked when somebody comes (contact centre, two weeks in spring)")),
                "Visits where nobody is in, as a share of all visits",
                "12%, counted over two weeks",
                "The head of housing repairs tries it on one estate for three months.",
                decideBy(),
                List.of("customer-insight", "simple-services"),
                List.of("joined-up-services"),
                "CC BY 4.0",
                UsualTerms.DATA,
                UsualTerms.rights("CC BY 4.0"),
                UsualTerms.CONSENT,
                List.of());
    }

    Challenge.Brief damp() {
        return new Challenge.Brief(
                "damp-before-winter",
                "Damp before winter",
                "Mould is reported in winter, when it is too late to dry a wall. Where should we look in autumn?",
                "Families with small children report mould in January. The leak or broken fan was there in October.",
                "private-renting",
                "Head of private renting",
                List.of(Challenge.Piece.of(
                        "212 reports of mould last winter, 150 of them after New Year (repairs log)")),
                "Homes with mould that were visited before winter, as a share of all homes with mould",
                "Not counted yet",
                "The head of private renting visits 20 blocks in the autumn and compares.",
                decideBy(),
                List.of("decisions-use-data"),
                List.of("joined-up-services"),
                "CC BY 4.0",
                UsualTerms.DATA,
                UsualTerms.rights("CC BY 4.0"),
                UsualTerms.CONSENT,
                List.of());
    }

    private LocalDate decideBy() {
        return LocalDate.ofInstant(time.workingDay(145, 12), Formats.ZONE);
    }

    /** What a judge writes beside so many points. */
    static String note(int points) {
        return switch (points) {
            case 5 -> "They heard it from many people, and it shows.";
            case 4 -> "Nearly there. I would like to see it tried once more.";
            case 3 -> "The idea is clear. Who else was asked?";
            default -> "I do not see yet how the service would go on with this.";
        };
    }
}
