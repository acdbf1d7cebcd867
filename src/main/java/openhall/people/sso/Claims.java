package openhall.people.sso;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the provider says of somebody, as far as it is asked here. A text that it does not give is empty; {@code roles} is
 * null when it says nothing about them, and {@code shownAt} when it does not say when they last showed who they are.
 */
record Claims(
        String subject,
        String tenant,
        String name,
        String email,
        boolean emailVerified,
        String number,
        @Nullable Set<String> roles,
        @Nullable Instant shownAt) {
    private static final Pattern ADDRESS = Pattern.compile("[!-~&&[^@]]+@[!-~&&[^@]]+\\.[!-~&&[^@.]]+");
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_TEXT = 100;

    /** From the claims of a token that has been checked. */
    static Claims read(Map<String, Object> token, SsoSettings settings) {
        var email = email(token);
        return new Claims(
                String.valueOf(token.get("sub")),
                text(at(token, settings.tenantClaim())),
                name(token, email),
                email,
                "true".equals(String.valueOf(token.get("email_verified"))),
                text(at(token, settings.numberClaim())),
                roles(token, settings.rolesClaim()),
                token.get("auth_time") instanceof Number seconds ? Instant.ofEpochSecond(seconds.longValue()) : null);
    }

    /** When somebody last showed who they are; a provider that does not say may have let them in without a question. */
    Instant provenBefore(Instant now) {
        if (shownAt == null) {
            return Instant.EPOCH;
        }
        return shownAt.isAfter(now) ? now : shownAt;
    }

    private static String email(Map<String, Object> token) {
        var email = String.valueOf(token.get("email")).strip().toLowerCase(Locale.ROOT);
        return email.length() <= LONGEST_ADDRESS && ADDRESS.matcher(email).matches() ? email : "";
    }

    private static String name(Map<String, Object> token, String email) {
        var name = text(token.get("name"));
        return name.isEmpty() ? email.replaceAll("@.*", "") : name;
    }

    /** Where somebody is in too many groups, Entra names another address for them in their place. */
    private static @Nullable Set<String> roles(Map<String, Object> token, String claim) {
        var elsewhere = token.get("_claim_names") instanceof Map<?, ?> others && others.containsKey(claim);
        return claim.isEmpty() || elsewhere ? null : texts(at(token, claim));
    }

    private static Set<String> texts(@Nullable Object claim) {
        if (claim instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
        }
        return claim == null ? Set.of() : Set.of(claim.toString());
    }

    /** On one line, without what cannot be kept. */
    private static String text(@Nullable Object claim) {
        var text = claim == null ? "" : claim.toString().replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ");
        return text.strip()
                .codePoints()
                .limit(LONGEST_TEXT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A claim by its name, or by its path: {@code realm_access.roles} is {@code roles} within {@code realm_access}. */
    private static @Nullable Object at(Map<?, ?> token, String path) {
        if (token.containsKey(path)) {
            return token.get(path);
        }
        var dot = path.indexOf('.');
        return dot > 0 && token.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? at(inner, path.substring(dot + 1))
                : null;
    }
}
