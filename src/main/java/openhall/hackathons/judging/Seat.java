package openhall.hackathons.judging;

import openhall.hackathons.Hackathon;
import openhall.hackathons.Phase;

/** A hackathon that somebody judges. */
record Seat(Hackathon hackathon, Phase phase, boolean declared) {
    public String path() {
        return "/judging/" + hackathon.slug;
    }
}
