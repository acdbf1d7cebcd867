package openhall.learning.versions;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Publishes the files as the author has seen them: the hash tells when they have changed since. */
record PublicationForm(@RestForm @Nullable String hash) {}
