package openhall.journeys;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import openhall.Cast;

/** Somebody who looks at all there is, in one browser; and the addresses at which they see the points they gave. */
record Onlooker(String name, Wire wire, String own) {
    private static final String OWN_SCORING = "/(api/)?judging/" + ScoredHackathon.SLUG + "/.+";
    private static final String OWN_RECORD = "/me(/record.*)?";
    private static final List<Cast> JUDGES = List.of(Cast.JO, Cast.KIT, Cast.NIA);
    private static final String NOTHING = "";

    /** The whole cast and who is signed out, a judge without an account, and a resident in a team. */
    static List<Onlooker> all(ScoredHackathon hackathon, Nodes.Node node) {
        var cast = Arrays.stream(Cast.values()).map(who -> of(who, node));
        return Stream.concat(
                        cast,
                        Stream.of(
                                new Onlooker("a guest who judges", hackathon.guest(), "/jury/desk/.+"),
                                new Onlooker("a member", hackathon.member(ScoredHackathon.Entry.DOGWOOD), NOTHING)))
                .toList();
    }

    private static Onlooker of(Cast who, Nodes.Node node) {
        var wire = who == Cast.NOBODY ? Wire.signedOut(node) : Wire.signedInAs(who.email, node);
        return new Onlooker(who.name(), wire, JUDGES.contains(who) ? OWN_SCORING + "|" + OWN_RECORD : NOTHING);
    }

    /** What somebody wrote themselves they can read again. */
    boolean wrote(String address) {
        return address.matches(own);
    }
}
