package openhall.hackathons.judging;

import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.hackathons.Phase;
import openhall.hackathons.panel.Progress;

/** A hackathon that somebody judges, and how much of what they were given they have read. */
record Seat(Judge judge, Phase phase, Progress progress) {
    public Hackathon hackathon() {
        return judge.hackathon;
    }

    public boolean isDeclared() {
        return judge.hasDeclared();
    }

    public boolean isGiven() {
        return progress.total() > 0;
    }

    public String path() {
        return "/judging/" + judge.hackathon.slug;
    }
}
