package openhall.hackathons.teams;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.hackathons.TeamMember;
import openhall.people.Person;
import openhall.web.Cursor;
import openhall.web.Forms;
import openhall.web.KeyPage;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** A page of people in teams, and what organisers confirmed of them; whoever reads it cannot confirm themself. */
record ShareView(
        Hackathon hackathon,
        KeyPage<TeamMember> page,
        TeamMember.Confirmed confirmed,
        Shares shares,
        Person reader,
        @Nullable String after) {
    static ShareView of(Hackathon hackathon, Person reader, @Nullable String after) {
        var from = Cursor.parse(after);
        return new ShareView(
                hackathon,
                TeamMember.page(hackathon, reader, from),
                TeamMember.confirmed(hackathon),
                Shares.of(hackathon),
                reader,
                from == null ? null : from.toString());
    }

    /** Whatever page they are on. */
    List<TeamMember> ticked(Collection<String> ids) {
        var numbers = ids.stream().filter(Forms::isKeepable).toList();
        return numbers.isEmpty() ? List.of() : TeamMember.numbered(hackathon, reader, numbers);
    }

    void confirm(List<TeamMember> ticked, ShareForm form, Instant at) {
        var share = form.chosen();
        if (share != null) {
            ticked.forEach(member -> shares.confirm(member, share, Forms.text(form.why()), reader, at));
        }
    }

    /** Whoever is in a team that sent an entry, and of whom nobody has confirmed anything. */
    ShareForm proposed() {
        var ids = page.rows().stream()
                .filter(member -> member.share == null && shares.hasEntry(member))
                .map(member -> member.id.toString())
                .toList();
        return new ShareForm(ids, TeamMember.Share.TOOK_PART.name(), null);
    }

    public List<Option> members() {
        return page.rows().stream().map(ShareView::option).toList();
    }

    private static Option option(TeamMember member) {
        var share = member.share == null ? "not confirmed yet" : member.share.text();
        return new Option(member.id.toString(), member.person.name, "Team " + member.team.name + ": " + share);
    }

    public List<Option> choices() {
        return Arrays.stream(TeamMember.Share.values())
                .map(share -> new Option(share.name(), share.text(), hint(share)))
                .toList();
    }

    private static String hint(TeamMember.Share share) {
        return switch (share) {
            case NONE -> "They get no evidence of skill";
            case TOOK_PART -> "Evidence at the level awareness";
            case CONTRIBUTED -> "Evidence at the level working, for what their team sent";
            case DELIVERED -> "Evidence at the level working, when a service has adopted what their team made";
        };
    }

    public boolean isFinal() {
        return hackathon.finalisedAt != null;
    }

    /** Where the form of this page goes, so that it comes back as it was. */
    public String pagePath() {
        return after == null ? path() : path() + "?after=" + after;
    }

    public String path() {
        return deskPath() + "/shares";
    }

    public String deskPath() {
        return "/organise/" + hackathon.slug;
    }
}
