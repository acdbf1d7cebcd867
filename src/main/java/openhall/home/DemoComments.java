package openhall.home;

import openhall.ideas.Idea;
import openhall.ideas.ReasonCode;
import openhall.ideas.Talk;
import openhall.people.Person;

/** What people say about two ideas: published, answered, refused; a question waits for Priya, two comments for Nia. */
class DemoComments {
    private final DemoTime time;

    DemoComments(DemoStage stage) {
        this.time = stage.time();
    }

    /** The reference of the comment that somebody reports. */
    String make(DemoIdeas.Open open) {
        about(open.lights());
        var reported = said(open.wifi());
        asked(open.wifi());
        DemoCrowd.forget();
        return reported;
    }

    private String said(String wifi) {
        var talk = new Talk(Idea.held(wifi));
        var forms = "The form for a flat takes me two hours, because I look up each word. One hour is not enough.";
        publish(talk.favour(forms, by("Tomasz Kowal"), time.workingDaysAgo(4, 12)), 4, 15);
        var school = "My children do their homework there after school. They get thrown out in the middle of it.";
        publish(talk.favour(school, by("Shabnam Akhtar"), time.workingDaysAgo(3, 18)), 2, 10);
        var films = "There are 12 tables. The man with the red coat sits at the one by the window from nine to five and"
                + " watches films. With four hours, nobody else gets a table.";
        var reported = talk.oppose(films, by("Derek Pound"), time.workingDaysAgo(4, 17));
        publish(reported, 3, 9);
        refused(talk);
        return reported;
    }

    private void refused(Talk talk) {
        var rude = "Ask the lazy one at the desk in the morning, she turns it off herself.";
        Talk.refuse(
                talk.oppose(rude, by("Rory Quinn"), time.workingDaysAgo(3, 20)),
                ReasonCode.NAMED_PERSON,
                "People who go there would know who you mean, so we did not publish this. Say what happens, and when,"
                        + " without saying who. If you want to complain about somebody, we have a page for that.",
                by("Nia Blake"),
                time.workingDaysAgo(2, 11));
    }

    private void asked(String wifi) {
        var talk = new Talk(Idea.held(wifi));
        var safe = "Is it safe to type my bank details there, if I stay signed in for longer?";
        var answered = talk.ask(safe, by("Grace Mensah"), time.workingDaysAgo(3, 13));
        publish(answered, 2, 9);
        Talk.answer(
                answered,
                "libraries",
                "Yes, on a page whose address begins with https. Nobody at the library can read what you send there."
                        + " Sign out of your bank before you go.",
                by("Priya Nair"),
                time.workingDaysAgo(1, 12));
        var all = "Would it be for all libraries, or only the central one?";
        publish(talk.ask(all, by("Anil Mehta"), time.workingDaysAgo(2, 19)), 1, 10);
    }

    /** These wait to be checked. */
    private void about(String lights) {
        var talk = new Talk(Idea.held(lights));
        var school = "I walk past it with my daughter at six in the morning. We use the torch on my phone.";
        talk.favour(school, by("Ada Osei"), time.workingDaysAgo(2, 8));
        var cost = "A map costs money too. Spend it on the lamps.";
        talk.oppose(cost, by("Hattie Brown"), time.workingDaysAgo(1, 21));
    }

    private void publish(String comment, int workingDays, int hour) {
        Talk.publish(comment, by("Nia Blake"), time.workingDaysAgo(workingDays, hour));
    }

    private static Person by(String name) {
        return DemoCrowd.named(name);
    }
}
