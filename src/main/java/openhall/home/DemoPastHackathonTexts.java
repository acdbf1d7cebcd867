package openhall.home;

import openhall.hackathons.Submission;

/** What was written at the hack day that is over, and after it. */
final class DemoPastHackathonTexts {
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
    static final Submission.Entry LAPTOPS = new Submission.Entry(
            Submission.Outcome.OBSTACLE,
            "Nobody may lend a laptop to somebody without an address",
            "One in eight people who ask for a laptop has no address to give, and goes home without. We wanted to lend"
                    + " to them too. Nobody could tell us who pays when a laptop does not come back. Our advice:"
                    + " settle that first, and let people use one inside the library without a card.",
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
    static final String LAPTOPS_NO =
            "We will not lend laptops to take away without an address. Of ten that we lent like"
                    + " that two years ago, four did not come back. We do take the other advice: since last month you can use"
                    + " one inside without a card.";

    static final String REFUSED = "Your entry names a hostel and its street. The rules say: no real person's details.";
    static final String APPEAL = "We made the name up, and there is no such street here. The last page says so.";
    static final String GRANTED =
            "You are right, and we overlooked the last page. Your entry is judged with the others.";

    private DemoPastHackathonTexts() {}

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
