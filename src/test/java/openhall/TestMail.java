package openhall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Where the service looks for its mail server: at a port where nobody listens, until a test does. */
public class TestMail implements LauncherSessionListener {
    private static final String PORT = "openhall.mail.smtp.port";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty(PORT) == null) {
            System.setProperty(PORT, String.valueOf(freePort()));
        }
    }

    public static int port() {
        return Integer.parseInt(System.getProperty(PORT));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
