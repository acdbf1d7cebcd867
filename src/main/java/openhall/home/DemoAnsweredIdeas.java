package openhall.home;

import java.time.Duration;
import openhall.ideas.Decision;
import openhall.ideas.Delivery;
import openhall.ideas.Proposal;

/** Ideas that a service has answered: every decision there is, and how far the work on the accepted ones has come. */
class DemoAnsweredIdeas {
    private final DemoStage stage;
    private final DemoTime time;

    DemoAnsweredIdeas(DemoStage stage) {
        this.stage = stage;
        this.time = stage.time();
    }

    /** The one that a challenge of the hack day in spring began with; its reference. */
    String repairs() {
        return DemoIdea.sentSignedOut(stage, "Grace Mensah", DemoIdeaTexts.REPAIRS, time.ago(233, 20))
                .confirmed(time.ago(232, 8))
                .published(time.workingDay(230, 10))
                .supported(15)
                .decided(Decision.ACCEPTED, "housing-repairs", """
                        Housing repairs will do this. You should not have to stay in all day and guess.
                        We do not know yet how to tell you the hour, because the list of visits is made each morning. \
                        So it is part of a challenge at our hack day in spring, and we will try the best answer.
                        """, time.workingDay(212, 11))
                .helps("customer-insight", "Tenants asked for it, and can see what changed.", time.workingDay(212, 12))
                .delivered(
                        Delivery.PLANNED,
                        "We try it on one estate with the team that won the hack day.",
                        time.workingDay(166, 12))
                .delivered(
                        Delivery.IN_PROGRESS,
                        "It worked, so it goes to all estates, two each month. Calls that only ask when we come"
                                + " fell from 31 to 12 a week on the first estate.",
                        time.workingDay(68, 10))
                .ref();
    }

    void make() {
        library();
        schools();
        damp();
        laptops();
        notTakenUp();
    }

    private void library() {
        forLibraries("Hattie Brown", DemoIdeaTexts.LIBRARY, 85)
                .supported(14)
                .decided(Decision.ACCEPTED, "libraries", """
                        Libraries will open the central library until 8pm every Wednesday.
                        Three people on our staff asked for late hours themselves, so it costs no overtime. \
                        We count who comes, and after six months we say whether other libraries follow.
                        """, time.workingDay(70, 11))
                .helps("simple-services", "People who work in the day can come too.", time.workingDay(70, 12))
                .delivered(Delivery.PLANNED, "The new rota starts next month.", time.workingDay(66, 15))
                .promised("Agree the rota with the staff", time.workingDay(46, 9), time.workingDay(65, 10))
                .promised("Open late for the first time", time.workingDay(33, 9), time.workingDay(65, 11))
                .reached("Agree the rota with the staff", "Three people share it.", time.workingDay(46, 16))
                .delivered(
                        Delivery.IN_PROGRESS,
                        "The rota is agreed. We try the first late Wednesdays with one helper.",
                        time.workingDay(45, 10))
                .reached("Open late for the first time", "41 people came.", time.workingDay(33, 20))
                .delivered(
                        Delivery.DELIVERED,
                        "Open until 8pm every Wednesday. On average 64 people came in the last four weeks.",
                        time.workingDay(12, 9))
                .notSolved("I work until 9pm on Wednesdays, so I still cannot come.", time.workingDay(9, 21))
                .repliedNotSolved("""
                        One late evening does not fit everyone, and we cannot staff a second one this year.
                        You can borrow and bring back at the lockers by the door at any hour.
                        """.strip(), time.workingDay(4, 10));
    }

    private void schools() {
        published("Anil Mehta", DemoIdeaTexts.SCHOOLS, 24)
                .supported(12)
                .decided(Decision.ACCEPTED, "school-admissions", """
                        School admissions will show on one page how many places each school has, and how many people \
                        asked for them last year. Small numbers stay hidden, so that nobody can tell whose child it is.
                        We begin when this year's forms are in, and will say here when the page has a date.
                        """, time.workingDay(6, 14))
                .helps("decisions-use-data", "Parents choose with the figures we plan with.", time.workingDay(6, 15))
                .delivered(Delivery.PLANNED, "We build the page when the forms are in.", time.workingDay(3, 11))
                .promised("Show the page to ten parents", time.now().plus(Duration.ofDays(40)), time.workingDay(3, 12));
    }

    private void damp() {
        published("Shabnam Akhtar", DemoIdeaTexts.DAMP, 44)
                .supported(13)
                .decided(Decision.ACCEPTED_IN_PART, "private-renting", """
                        Private renting will offer a damp check before winter to renters with a child under five or \
                        somebody with a bad chest. We have two officers, so we cannot visit everyone who rents.
                        Everyone else can send photos, and gets advice and a letter for the landlord within ten days.
                        """, time.workingDay(27, 10))
                .delivered(
                        Delivery.PLANNED,
                        "The first visits are booked. Midwives and health visitors tell families about them.",
                        time.workingDay(9, 16));
    }

    private void laptops() {
        forLibraries("Lucia Ferreira", DemoIdeaTexts.LAPTOPS, 74)
                .supported(7)
                .decided(Decision.ACCEPTED_IN_PART, "customer-services", """
                        Customer services will lend ten laptops from the front counter, for two weeks at a time. \
                        You asked for fifty. We begin with ten to see what comes back and in what state.
                        """, time.workingDay(58, 12))
                .delivered(Delivery.PLANNED, "Ten used laptops are being made ready.", time.workingDay(52, 9))
                .delivered(
                        Delivery.STOPPED,
                        "We have stopped. The laptops could not be wiped safely between two loans, and one person could"
                                + " have seen another's letters. Libraries lend tablets that can. Ask at any library.",
                        time.workingDay(18, 13));
    }

    private void notTakenUp() {
        published("Rory Quinn", DemoIdeaTexts.FREE_HOUR, 52)
                .supported(10)
                .decided(Decision.NOT_ACCEPTED, "parking", """
                        Parking will not do this, and we know that many of you wanted it.
                        There are 140 bays by the shops, and four in five are full at noon. If the first hour were \
                        free, fewer people would find a bay at all, the customers of these shops among them.
                        What we can offer: the first 30 minutes at the library car park are free, and it has room.
                        """, time.workingDay(36, 15));
        published("Yusuf Demir", DemoIdeaTexts.MISSED_BIN, 60)
                .supported(4)
                .decided(Decision.ALREADY_HAPPENING, "waste-and-recycling", """
                        Waste and recycling has had a page for this for a year: choose your street, and we come back \
                        within two working days. You did not find it, and you are not the only one.
                        So we have put it first on the page about bins, and on the sticker on each new bin.
                        """, time.workingDay(47, 10));
        published("Derek Pound", DemoIdeaTexts.SHELTER, 78)
                .supported(8)
                .decided(Decision.PASSED_ON, "customer-services", """
                        Bus stops do not belong to the council, so we cannot build this ourselves.
                        Customer services has sent your idea to the company that runs the stops, and told it how many \
                        people support it. It promised an answer within two months. We will send it on to you.
                        """, time.workingDay(63, 11));
    }

    private DemoIdea forLibraries(String author, Proposal words, int days) {
        return DemoIdea.sent(stage, author, words, time.workingDay(days + 2, 17))
                .to(DemoCalls.LIBRARIES)
                .published(time.workingDay(days, 10));
    }

    private DemoIdea published(String author, Proposal words, int days) {
        return DemoIdea.sent(stage, author, words, time.workingDay(days + 2, 17))
                .published(time.workingDay(days, 10));
    }
}
