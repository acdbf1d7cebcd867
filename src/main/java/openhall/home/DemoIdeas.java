package openhall.home;

import openhall.ideas.Decision;
import openhall.ideas.Idea;
import openhall.ideas.Proposal;
import openhall.ideas.ReasonCode;
import openhall.ideas.Visibility;

/** What residents and staff have suggested: ideas at every point they can come to, six of them waiting for a reply. */
class DemoIdeas {
    private final DemoStage stage;
    private final DemoTime time;

    DemoIdeas(DemoStage stage) {
        this.stage = stage;
        this.time = stage.time();
    }

    /** The references of the two ideas that became challenges. */
    record Prompts(String repairs, String permits, Open open) {}

    /** The references of ideas that wait for a reply, and to which more happens. */
    record Open(String permits, String binDay, String lights, String wifi) {}

    Prompts make() {
        var calls = new DemoCalls(stage);
        calls.open();
        var answered = new DemoAnsweredIdeas(stage);
        var repairs = answered.repairs();
        answered.make();
        calls.tell();
        notPublic();
        takenDown();
        var open = waiting();
        atTheDoor();
        onPaper();
        DemoCrowd.forget();
        return new Prompts(repairs, open.permits(), open);
    }

    private Open waiting() {
        var permits = published("Ada Osei", DemoIdeaTexts.PERMITS, 12)
                .supported(17)
                .decided(
                        Decision.UNDER_REVIEW,
                        "parking",
                        "Parking is counting how many people are asked for a second proof, and why.",
                        time.workingDaysAgo(9, 11))
                .ref();
        var binDay = aboutLetters("Tomasz Kowal", DemoIdeaTexts.BIN_DAY, 9)
                .supported(11)
                .ref();
        var lights = published("Bev Harding", DemoIdeaTexts.STREET_LIGHTS, 7)
                .at("51.5431, -0.1402")
                .supported(6)
                .ref();
        var wifi = published("Joel Baptiste", DemoIdeaTexts.WIFI, 5)
                .at("51.5345, -0.1302")
                .supported(9)
                .decided(
                        Decision.SHORTLISTED,
                        "libraries",
                        "Libraries would like to do this. We have asked what a longer sign-in would cost in a year.",
                        time.workingDaysAgo(2, 14))
                .ref();
        aboutLetters("Mei Lin", DemoIdeaTexts.TRANSLATION, 3).supported(5);
        published("Theo Grant", DemoIdeaTexts.QUIET_HOUR, 1).supported(1);
        return new Open(permits, binDay, lights, wifi);
    }

    /** Sent, and not with the services yet. */
    private void atTheDoor() {
        sent("Joel Baptiste", DemoIdeaTexts.BIG_PRINT, 5);
        sent("Jo Lind", DemoIdeaTexts.PHOTOS, 1);
        DemoIdea.sentSignedOut(stage, "Pat Long", DemoIdeaTexts.BENCHES, time.ago(2, 19));
    }

    /** Written down for people who do not use a computer; their letters are still to be posted. */
    private void onPaper() {
        DemoIdea.entered(stage, Idea.Channel.PAPER, DemoIdeaTexts.HANDRAIL, time.workingDaysAgo(18, 11))
                .published(time.workingDaysAgo(17, 10))
                .supportedOnPaper(time.workingDaysAgo(12, 11))
                .supportedOnPaper(time.workingDaysAgo(11, 15))
                .decided(
                        Decision.ACCEPTED,
                        "libraries",
                        "You are right. Libraries will put a handrail on both sides of the steps in spring.",
                        time.workingDaysAgo(3, 14));
        DemoIdea.entered(stage, Idea.Channel.PHONE, DemoIdeaTexts.CALL_BACK, time.workingDaysAgo(1, 15));
    }

    private void notPublic() {
        sent("Derek Pound", DemoIdeaTexts.SHOP, 4)
                .checked(
                        Visibility.RETURNED,
                        ReasonCode.NAMED_PERSON,
                        "Thank you for this. You write about the owner of one shop, and people would know who it is."
                                + " Leave out the shop and the owner, and say what the council could do about"
                                + " rubbish outside shops. Then we can publish it.",
                        time.workingDaysAgo(2, 10));
        sent("Rory Quinn", DemoIdeaTexts.POTHOLE, 16)
                .checked(
                        Visibility.NOT_PUBLISHED,
                        ReasonCode.FAULT_REPORT,
                        "A hole in the road can hurt somebody, so it should not wait for a vote. We have passed it"
                                + " to the people who mend roads today. You can report the next one under"
                                + " \"Report a problem\", and you get a number to follow it.",
                        time.workingDaysAgo(15, 12));
    }

    private void takenDown() {
        published("Hattie Brown", DemoIdeaTexts.SKIPS, 20)
                .checked(
                        Visibility.HIDDEN,
                        ReasonCode.CONFIDENTIAL,
                        "The idea is a good one. A reader told us that it gives the address of a neighbour who is ill."
                                + " We have hidden it while we ask you for words without the address.",
                        time.workingDaysAgo(14, 15));
        published("Lucia Ferreira", DemoIdeaTexts.VANS, 31)
                .checked(
                        Visibility.HIDDEN,
                        ReasonCode.ADVERT,
                        "We should not have published this. It reads like an advert, so we are looking at it again.",
                        time.workingDaysAgo(30, 9))
                .checked(
                        Visibility.REMOVED,
                        ReasonCode.ADVERT,
                        "It offers vans for hire and does not ask the council for anything, so we have removed it.",
                        time.workingDaysAgo(29, 11));
        published("Bev Harding", DemoIdeaTexts.MARKET, 25).supported(2).withdrawn(time.workingDaysAgo(22, 18));
    }

    private DemoIdea sent(String author, Proposal words, int workingDays) {
        return DemoIdea.sent(stage, author, words, time.workingDaysAgo(workingDays, 16));
    }

    private DemoIdea aboutLetters(String author, Proposal words, int workingDays) {
        return sent(author, words, workingDays + 1)
                .to(DemoCalls.LETTERS)
                .published(time.workingDaysAgo(workingDays, 10));
    }

    private DemoIdea published(String author, Proposal words, int workingDays) {
        return sent(author, words, workingDays + 1).published(time.workingDaysAgo(workingDays, 10));
    }
}
