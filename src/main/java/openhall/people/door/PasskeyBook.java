package openhall.people.door;

import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import openhall.people.Person;

/** The passkeys we know, as the library asks for them; what it calls a user name is the e-mail address. */
final class PasskeyBook implements CredentialRepository {

    @Override
    public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String email) {
        var person = Person.byEmail(email);
        return person == null
                ? Set.of()
                : Passkey.of(person.id).stream().map(Passkey::descriptor).collect(Collectors.toSet());
    }

    @Override
    public Optional<ByteArray> getUserHandleForUsername(String email) {
        var person = Person.byEmail(email);
        return person == null
                ? Optional.empty()
                : Passkey.of(person.id).stream().map(Passkey::handle).findFirst();
    }

    @Override
    public Optional<String> getUsernameForUserHandle(ByteArray handle) {
        return Optional.ofNullable(Passkey.byHandle(handle)).map(passkey -> passkey.person.email);
    }

    @Override
    public Optional<RegisteredCredential> lookup(ByteArray credential, ByteArray handle) {
        return Optional.ofNullable(Passkey.byCredential(credential))
                .filter(passkey -> passkey.handle().equals(handle))
                .map(Passkey::registered);
    }

    @Override
    public Set<RegisteredCredential> lookupAll(ByteArray credential) {
        return Optional.ofNullable(Passkey.byCredential(credential)).map(Passkey::registered).stream()
                .collect(Collectors.toSet());
    }
}
