package openhall.people.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.AssertionResult;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.StartAssertionOptions;
import com.yubico.webauthn.StartRegistrationOptions;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.AssertionFailedException;
import com.yubico.webauthn.exception.RegistrationFailedException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import openhall.people.Person;
import openhall.people.Role;

/** Adds passkeys and lets people show them. A question is used up by its first answer, right or wrong. */
@ApplicationScoped
class PasskeyDesk {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int HANDLE_BYTES = 32;

    @Inject
    RelyingParty party;

    @Inject
    Clock clock;

    @Inject
    Visitor visitor;

    PasskeyQuestion askToAdd(Person person) {
        var options = party.startRegistration(StartRegistrationOptions.builder()
                .user(user(person))
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(verification(person))
                        .build())
                .build());
        try {
            var at = clock.instant();
            var caller = visitor.caller(person.email, at);
            var ceremony = PasskeyCeremony.begin(person.id, options.toJson(), caller, at);
            return new PasskeyQuestion(ceremony, options.toCredentialsCreateJson());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The question is taken before this holds a connection of its own. */
    PasskeyCeremony asked(UUID personId, PasskeyAnswer answer) {
        var asked = taken(answer.token());
        if (!personId.equals(asked.personId)) {
            throw new PasskeyRefused();
        }
        return asked;
    }

    Passkey add(Person person, PasskeyCeremony asked, PasskeyAnswer answer) {
        try {
            var request = PublicKeyCredentialCreationOptions.fromJson(asked.request);
            var handle = request.getUser().getId();
            return Passkey.add(person, handle, visitor.device(), checked(request, answer.text()), clock.instant());
        } catch (RegistrationFailedException | IOException | IllegalArgumentException e) {
            throw new PasskeyRefused();
        }
    }

    /** Asks for any passkey of this service: whose it is only the answer says. */
    PasskeyQuestion askToSignIn() {
        var at = clock.instant();
        var caller = visitor.caller("", at);
        if (PasskeyCeremony.tooMany(caller, at)) {
            throw new PasskeyRefused("Too many tries with passkeys from here. Wait 5 minutes, then try again.");
        }
        var request = party.startAssertion(StartAssertionOptions.builder()
                .userVerification(UserVerificationRequirement.PREFERRED)
                .build());
        try {
            var ceremony = PasskeyCeremony.begin(null, request.toJson(), caller, at);
            return new PasskeyQuestion(ceremony, request.toCredentialsGetJson());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Person personWith(PasskeyAnswer answer) {
        var asked = taken(answer.token());
        if (asked.personId != null) {
            throw new PasskeyRefused();
        }
        try {
            return owner(shown(AssertionRequest.fromJson(asked.request), answer.text()));
        } catch (AssertionFailedException | IOException | IllegalArgumentException e) {
            throw new PasskeyRefused();
        }
    }

    private Person owner(AssertionResult shown) {
        var passkey = Passkey.byCredential(shown.getCredential().getCredentialId());
        if (passkey == null || !shown.isSuccess() || passkey.person.leftAt != null) {
            throw new PasskeyRefused();
        }
        if (passkey.person.has(Role.ADMINISTRATOR) && !shown.isUserVerified()) {
            throw new PasskeyRefused("Administrators need a passkey that asks for a PIN, a fingerprint or a face.");
        }
        passkey.used(shown, clock.instant());
        return passkey.person;
    }

    /** In a transaction of its own: a wrong answer uses the question up too. */
    private PasskeyCeremony taken(String ceremony) {
        var at = clock.instant();
        var asked = QuarkusTransaction.requiringNew().call(() -> PasskeyCeremony.take(ceremony, at));
        if (asked == null) {
            throw new PasskeyRefused();
        }
        return asked;
    }

    private RegistrationResult checked(PublicKeyCredentialCreationOptions request, String answer)
            throws RegistrationFailedException, IOException {
        return party.finishRegistration(FinishRegistrationOptions.builder()
                .request(request)
                .response(PublicKeyCredential.parseRegistrationResponseJson(answer))
                .build());
    }

    private AssertionResult shown(AssertionRequest request, String answer)
            throws AssertionFailedException, IOException {
        return party.finishAssertion(FinishAssertionOptions.builder()
                .request(request)
                .response(PublicKeyCredential.parseAssertionResponseJson(answer))
                .build());
    }

    /** The same handle for every passkey of a person; it says nothing about them. */
    private static UserIdentity user(Person person) {
        var handle =
                Passkey.of(person.id).stream().map(Passkey::handle).findFirst().orElseGet(PasskeyDesk::freshHandle);
        return UserIdentity.builder()
                .name(person.email)
                .displayName(person.name)
                .id(handle)
                .build();
    }

    private static ByteArray freshHandle() {
        var bytes = new byte[HANDLE_BYTES];
        RANDOM.nextBytes(bytes);
        return new ByteArray(bytes);
    }

    private static UserVerificationRequirement verification(Person person) {
        return person.has(Role.ADMINISTRATOR)
                ? UserVerificationRequirement.REQUIRED
                : UserVerificationRequirement.PREFERRED;
    }
}
