package openhall.activity.post;

import org.jspecify.annotations.Nullable;

/**
 * A mail as it leaves. The reference is the same however often it is tried, and {@code again} from the second time on;
 * {@code calendar} is what a calendar reads of it; {@code stop} is the address that ends mails like it, where
 * people can end them.
 */
record Letter(
        String reference,
        boolean again,
        String to,
        String subject,
        String text,
        String html,
        @Nullable String calendar,
        @Nullable String stop) {}
