package openhall.people.door;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import openhall.people.LinkAsked;
import openhall.people.Person;
import openhall.people.SecretLink;
import org.jspecify.annotations.Nullable;

/** Writes the letters that were asked for, each in its own transaction; one that fails holds up no other. */
@ApplicationScoped
class LetterDesk {
    static final String RESET = "new password";
    static final String NEW_EMAIL = "new e-mail address";
    static final Duration JOINING_LASTS = Duration.ofHours(24);

    @Inject
    Clock clock;

    @Inject
    Event<LinkAsked> asked;

    void writeAll() {
        var waiting = QuarkusTransaction.requiringNew().call(() -> AskedLetter.waiting(clock.instant()));
        waiting.forEach(this::writeAlone);
    }

    private void writeAlone(UUID id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> write(id));
        } catch (RuntimeException e) {
            Log.errorf(e, "Letter %s could not be written and will be tried again", id);
        }
    }

    private void write(UUID id) {
        var letter = AskedLetter.take(id);
        if (letter != null) {
            var at = clock.instant();
            write(letter.kind, String.valueOf(letter.email), String.valueOf(letter.detail), at);
            letter.written(at);
        }
    }

    private void write(AskedLetter.Kind kind, String email, String detail, Instant at) {
        var person = Person.byEmail(email);
        if (person == null) {
            writeToStranger(kind, email, detail, at);
        } else if (person.leftAt == null) {
            asked.fire(linkFor(person, kind, detail, at));
        }
    }

    /** To an address that nobody here has yet. */
    private void writeToStranger(AskedLetter.Kind kind, String email, String detail, Instant at) {
        if (kind == AskedLetter.Kind.JOIN) {
            var token = Joining.begin(email, detail, at.plus(JOINING_LASTS));
            asked.fire(new LinkAsked(LinkAsked.Kind.JOIN, email, "/register/" + token, at));
        } else if (kind == AskedLetter.Kind.EMAIL) {
            var token = SecretLink.make(NEW_EMAIL, detail + " " + email, at.plus(FrontDoor.LINK_LASTS));
            asked.fire(new LinkAsked(LinkAsked.Kind.NEW_ADDRESS, email, EmailPages.PATH + "/" + token, at));
        }
    }

    private static LinkAsked linkFor(Person person, AskedLetter.Kind kind, String detail, Instant at) {
        var until = at.plus(FrontDoor.LINK_LASTS);
        return switch (kind) {
            case SIGN_IN -> {
                var path = FrontDoor.linkFor(person, until) + query(detail);
                yield new LinkAsked(LinkAsked.Kind.SIGN_IN, person.email, path, at);
            }
            case RESET -> {
                var path = "/sign-in/reset/" + SecretLink.make(RESET, person.id.toString(), until);
                yield new LinkAsked(LinkAsked.Kind.RESET, person.email, path, at);
            }
            case JOIN, EMAIL ->
                new LinkAsked(LinkAsked.Kind.HERE_ALREADY, person.email, FrontDoor.linkFor(person, until), at);
        };
    }

    private static String query(@Nullable String next) {
        var path = OwnPath.of(next);
        return path.equals("/") ? "" : "?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
