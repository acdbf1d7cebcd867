package openhall.people.council;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import openhall.people.ChangedMeanwhile;
import openhall.people.Council;
import openhall.people.CouncilArea;
import openhall.people.CouncilFacts;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Menu;
import org.jspecify.annotations.Nullable;

/** The council's profile as JSON: read by everyone, changed by administrators. */
@Path("/api/council")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CouncilApi {
    /** {@code slug} is made from the name: it is told, and what is sent for it is not read. */
    record Area(@Nullable String slug, @Nullable String name) {}

    /** As {@code #17505a}. */
    record Colours(@Nullable String brand, @Nullable String dark) {}

    record Contact(
            @Nullable String email,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String hours,
            @Nullable String complaints,
            @Nullable String dataProtection,
            @Nullable String accessibility,
            @Nullable String security) {}

    /**
     * The whole profile, told and sent in the same shape. What is null when it is sent becomes as in the settings;
     * {@code version} is the one that was read; the logo is told only.
     */
    record Profile(
            @Nullable Long version,
            @Nullable String name,
            @Nullable Colours colours,
            @Nullable List<Area> areas,
            @Nullable Contact contact,
            Menu.@Nullable Logo logo) {
        static Profile of(CouncilFacts facts) {
            var colours = facts.colours();
            var contact = facts.contact();
            return new Profile(
                    facts.version(),
                    facts.name(),
                    new Colours(colours.brand().hex(), colours.dark().hex()),
                    facts.areas().stream()
                            .map(area -> new Area(area.slug(), area.name()))
                            .toList(),
                    new Contact(
                            contact.email(),
                            contact.phone(),
                            contact.address(),
                            contact.hours(),
                            contact.complaints(),
                            contact.dataProtection(),
                            contact.accessibility(),
                            contact.security()),
                    facts.logo());
        }

        CouncilForm words(CouncilFacts settings) {
            var sent = contact == null ? new Contact(null, null, null, null, null, null, null, null) : contact;
            var reach = settings.contact();
            return new CouncilForm(
                    version == null ? null : version.toString(),
                    or(name, settings.name()),
                    areas == null ? lines(settings.areas()) : sentLines(areas),
                    or(sent.email, reach.email()),
                    or(sent.phone, reach.phone()),
                    or(sent.address, reach.address()),
                    or(sent.hours, reach.hours()),
                    or(sent.complaints, reach.complaints()),
                    or(sent.dataProtection, reach.dataProtection()),
                    or(sent.accessibility, reach.accessibility()),
                    or(sent.security, reach.security()));
        }

        ColoursForm paint(CouncilFacts settings) {
            var kept = settings.colours();
            return colours == null
                    ? new ColoursForm(null, kept.brand().hex(), kept.dark().hex())
                    : new ColoursForm(null, or(colours.brand, kept.brand().hex()), colours.dark);
        }

        private static String or(@Nullable String sent, String setting) {
            return sent == null ? setting : sent;
        }

        private static String lines(List<CouncilArea> areas) {
            return areas.stream().map(CouncilArea::name).collect(Collectors.joining("\n"));
        }

        private static String sentLines(List<Area> areas) {
            return areas.stream()
                    .filter(Objects::nonNull)
                    .map(area -> area.name == null ? "" : area.name)
                    .collect(Collectors.joining("\n"));
        }
    }

    @Inject
    Council council;

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    public Profile profile() {
        return Profile.of(council.facts());
    }

    @PUT
    @PermissionsAllowed(May.ADMINISTER)
    @Transactional
    public Profile change(Profile body) {
        var words = body.words(council.settings());
        var colours = body.paint(council.settings());
        var errors = body.version == null
                ? new FormErrors().add("version", "Send the version that you read")
                : new FormErrors();
        forms.requireJson(words, errors.addAll(words.errors()).addAll(colours.errors()));
        var kept = council.held();
        if (words.isBehind(kept)) {
            throw new ChangedMeanwhile();
        }
        council.change(words.over(kept).with(colours.colours()), me.person(), clock.instant());
        return Profile.of(council.held());
    }
}
