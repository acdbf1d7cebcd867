package openhall.activity;

import org.eclipse.microprofile.config.ConfigProvider;

/** The service's own address, for links that leave the house. */
public final class BaseUrl {
    private BaseUrl() {}

    public static String of(String path) {
        return ConfigProvider.getConfig().getValue("openhall.base-url", String.class) + path;
    }
}
