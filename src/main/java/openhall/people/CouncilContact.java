package openhall.people;

import java.util.List;

/** How to reach the council; empty text where there is nothing to say. */
public record CouncilContact(
        String email,
        String phone,
        String address,
        String hours,
        String complaints,
        String dataProtection,
        String accessibility,
        String security) {
    static final String UNSET = "digital@openhall.example";

    static CouncilContact of(CouncilSettings settings) {
        return new CouncilContact(
                settings.contact().orElse(UNSET),
                settings.phone().orElse(""),
                lined(settings.address().orElse("")),
                lined(settings.hours().orElse("")),
                settings.complaints().orElse(""),
                settings.dataProtection().orElse(""),
                settings.accessibility().orElse(""),
                settings.security().orElse(""));
    }

    public List<String> addressLines() {
        return address.lines().toList();
    }

    public List<String> hoursLines() {
        return hours.lines().toList();
    }

    public String dataProtectionEmail() {
        return dataProtection.isEmpty() ? email : dataProtection;
    }

    public String accessibilityEmail() {
        return accessibility.isEmpty() ? email : accessibility;
    }

    /** As a link: of a page, or of an e-mail address. */
    public String securityLink() {
        var at = security.isEmpty() ? email : security;
        return at.startsWith("https://") ? at : "mailto:" + at;
    }

    private static String lined(String setting) {
        return setting.strip().replaceAll("\\s*;\\s*", "\n");
    }
}
