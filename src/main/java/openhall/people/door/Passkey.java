package openhall.people.door;

import com.yubico.webauthn.AssertionResult;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.data.AuthenticatorTransport;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A key in somebody's phone, computer or security key that opens the door here; we hold only its public half. */
@Entity
class Passkey extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    /** Credential id, user handle and public key (COSE) as the standard writes bytes: base64url without padding. */
    public String credential;

    public String userHandle;
    public String publicKey;

    public long signCount;
    public String name;
    public String transports;
    public boolean backupEligible;
    public boolean backedUp;
    public Instant createdAt;
    public @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected Passkey() {}

    /** The library calls what the standard added last, the backup flags, not yet settled. */
    @SuppressWarnings("deprecation")
    static Passkey add(Person person, ByteArray handle, String name, RegistrationResult made, Instant at) {
        var passkey = new Passkey();
        passkey.person = person;
        passkey.userHandle = handle.getBase64Url();
        passkey.credential = made.getKeyId().getId().getBase64Url();
        passkey.publicKey = made.getPublicKeyCose().getBase64Url();
        passkey.signCount = made.getSignatureCount();
        passkey.name = name;
        passkey.transports = transports(made.getKeyId());
        passkey.backupEligible = made.isBackupEligible();
        passkey.backedUp = made.isBackedUp();
        passkey.createdAt = at;
        passkey.persist();
        return passkey;
    }

    @SuppressWarnings("deprecation")
    void used(AssertionResult shown, Instant at) {
        signCount = shown.getSignatureCount();
        backedUp = shown.isBackedUp();
        usedAt = at;
    }

    void rename(String to) {
        name = to;
    }

    static List<Passkey> of(UUID personId) {
        return list("person.id = ?1 order by createdAt, id", personId);
    }

    static @Nullable Passkey mine(UUID id, UUID personId) {
        return find("id = ?1 and person.id = ?2", id, personId).firstResult();
    }

    /** False when this person has no such passkey. */
    static boolean remove(UUID id, UUID personId) {
        return delete("id = ?1 and person.id = ?2", id, personId) > 0;
    }

    static void forget(UUID personId) {
        delete("person.id = ?1", personId);
    }

    static @Nullable Passkey byCredential(ByteArray credential) {
        return find("select k from Passkey k join fetch k.person where k.credential = ?1", credential.getBase64Url())
                .firstResult();
    }

    /** One of those that bear this handle: they all belong to one person. */
    static @Nullable Passkey byHandle(ByteArray handle) {
        return find("select k from Passkey k join fetch k.person where k.userHandle = ?1", handle.getBase64Url())
                .firstResult();
    }

    ByteArray handle() {
        return bytes(userHandle);
    }

    PublicKeyCredentialDescriptor descriptor() {
        return PublicKeyCredentialDescriptor.builder()
                .id(bytes(credential))
                .transports(ways())
                .build();
    }

    RegisteredCredential registered() {
        return RegisteredCredential.builder()
                .credentialId(bytes(credential))
                .userHandle(handle())
                .publicKeyCose(bytes(publicKey))
                .signatureCount(signCount)
                .build();
    }

    private Set<AuthenticatorTransport> ways() {
        return Arrays.stream(transports.split(","))
                .filter(way -> !way.isEmpty())
                .map(AuthenticatorTransport::of)
                .collect(Collectors.toSet());
    }

    private static String transports(PublicKeyCredentialDescriptor made) {
        return made.getTransports().stream()
                .flatMap(Set::stream)
                .map(AuthenticatorTransport::getId)
                .collect(Collectors.joining(","));
    }

    private static ByteArray bytes(String text) {
        return new ByteArray(Base64.getUrlDecoder().decode(text));
    }
}
