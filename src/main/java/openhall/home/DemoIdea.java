package openhall.home;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.WorkingDays;
import openhall.ideas.Calls;
import openhall.ideas.Decision;
import openhall.ideas.Delivery;
import openhall.ideas.Idea;
import openhall.ideas.Proposal;
import openhall.ideas.Reach;
import openhall.ideas.ReasonCode;
import openhall.ideas.Received;
import openhall.ideas.Sights;
import openhall.ideas.Visibility;
import openhall.ideas.Work;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.strategy.Goal;

/** An idea of the demonstration on its way: each step is taken by the person who would take it. */
final class DemoIdea {
    private static final Duration BETWEEN_SUPPORTS = Duration.ofHours(17);

    private final DemoStage stage;
    private final Idea idea;

    private DemoIdea(DemoStage stage, Idea idea) {
        this.stage = stage;
        this.idea = idea;
    }

    static DemoIdea sent(DemoStage stage, String author, Proposal words, Instant at) {
        DemoCrowd.forget();
        var named = stage.random().nextBoolean();
        var sender = Proposal.Sender.signedIn(DemoCrowd.named(author), named);
        return new DemoIdea(stage, Idea.propose(words, sender, key(stage), at));
    }

    /** Sent with a picture, described in words. */
    static DemoIdea illustrated(DemoStage stage, String author, Proposal words, DemoPicture picture, Instant at) {
        DemoCrowd.forget();
        var key = key(stage);
        Sights.picture(key, picture.file(), picture.alt(), at);
        var sender = Proposal.Sender.signedIn(DemoCrowd.named(author), false);
        return new DemoIdea(stage, Idea.propose(words, sender, key, at));
    }

    /** Sent by somebody who has no account, or did not sign in. */
    static DemoIdea sentSignedOut(DemoStage stage, String author, Proposal words, Instant at) {
        DemoCrowd.forget();
        var sender = Proposal.Sender.signedOut(author, DemoCrowd.addressOf(author), true);
        return new DemoIdea(stage, Idea.propose(words, sender, key(stage), at));
    }

    /** Written down for somebody who wants to hear by post. */
    static DemoIdea entered(DemoStage stage, Idea.Channel channel, Proposal words, Instant at) {
        DemoCrowd.forget();
        var reach = Reach.byPost("Vera Holt", "3 Mill Row\nExampleton", false);
        var how = new Received(UUID.randomUUID(), channel, WorkingDays.day(at), null, reach);
        return new DemoIdea(stage, Idea.enter(words, how, answerer(), at));
    }

    private static UUID key(DemoStage stage) {
        return new UUID(stage.random().nextLong(), stage.random().nextLong());
    }

    /** Said right after it is sent. */
    DemoIdea to(String call) {
        Calls.join(idea, call);
        return this;
    }

    /** Where on the map: 51.5300, -0.1400. */
    DemoIdea at(String point) {
        Sights.place(idea, point);
        return this;
    }

    DemoIdea confirmed(Instant at) {
        idea.confirm(at);
        return this;
    }

    DemoIdea published(Instant at) {
        idea.publish(moderator(), at);
        return this;
    }

    DemoIdea checked(Visibility to, ReasonCode reason, String words, Instant at) {
        idea.check(to, reason, words, moderator(), at);
        return this;
    }

    /** By so many people, one after the other since it was published. */
    DemoIdea supported(int people) {
        var at = Objects.requireNonNull(idea.publishedAt);
        var most = Duration.between(at, stage.time().now()).dividedBy(people + 1L);
        var gap = most.compareTo(BETWEEN_SUPPORTS) < 0 ? most : BETWEEN_SUPPORTS;
        for (var address : stage.crowd().supporters(people, stage.random())) {
            at = at.plus(gap);
            support(DemoCrowd.at(address), at);
        }
        return this;
    }

    /** One slip of paper at a counter. */
    DemoIdea supportedOnPaper(Instant at) {
        idea.gainOnPaper("SLIP-" + UUID.randomUUID().toString().substring(0, 8), answerer(), at);
        return this;
    }

    DemoIdea supportedBy(String name, Instant at) {
        support(DemoCrowd.named(name), at);
        return this;
    }

    private void support(Person person, Instant at) {
        if (!idea.isBy(person)) {
            idea.gainSupport(person, at);
        }
    }

    DemoIdea decided(Decision to, String service, String words, Instant at) {
        var unit = Objects.requireNonNull(OrgUnit.bySlug(service), service);
        idea.decide(to, unit, words.strip(), answerer(), at);
        return this;
    }

    DemoIdea helps(String slug, String how, Instant at) {
        var goal = Goal.bySlug(slug);
        if (goal != null) {
            idea.contribute(goal, how, answerer(), at);
        }
        return this;
    }

    DemoIdea delivered(Delivery to, String why, Instant at) {
        idea.deliver(to, why, answerer(), at);
        return this;
    }

    DemoIdea promised(String milestone, Instant due, Instant at) {
        new Work(idea).promise(milestone, WorkingDays.day(due), answerer(), at);
        return this;
    }

    DemoIdea reached(String milestone, String what, Instant at) {
        new Work(idea).reach(milestone, what, answerer(), at);
        return this;
    }

    /** Its author says what is still wrong. */
    DemoIdea notSolved(String words, Instant at) {
        new Work(idea).notSolved(words, Objects.requireNonNull(idea.author), at);
        return this;
    }

    DemoIdea repliedNotSolved(String text, Instant at) {
        new Work(idea).reply(text, answerer(), at);
        return this;
    }

    void withdrawn(Instant at) {
        idea.withdraw(Objects.requireNonNull(idea.author), at);
    }

    String ref() {
        return idea.ref;
    }

    private static Person moderator() {
        return DemoCrowd.named("Nia Blake");
    }

    private static Person answerer() {
        return DemoCrowd.named("Priya Nair");
    }
}
