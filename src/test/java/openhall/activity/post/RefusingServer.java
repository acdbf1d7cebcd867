package openhall.activity.post;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that says to every address what a test wants it to say, or takes every letter and then hangs up. */
final class RefusingServer implements AutoCloseable {
    private final ServerSocket socket;
    private final String answer;
    private final boolean hangsUp;

    RefusingServer(int port, String answer) {
        this(port, answer, false);
    }

    /** Takes every letter, and breaks the line where it should say goodbye. */
    static RefusingServer thatHangsUp(int port) {
        return new RefusingServer(port, "250 yes", true);
    }

    private RefusingServer(int port, String answer, boolean hangsUp) {
        this.answer = answer;
        this.hangsUp = hangsUp;
        try {
            socket = new ServerSocket(port, 5, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::serve, "refusing-mail-server");
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                start(() -> talkTo(client), "refusing-mail-connection");
            } catch (IOException e) {
                // The test is over
            }
        }
    }

    /** Each in a thread of its own: a client may begin the next talk before it has ended the last. */
    private static void start(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void talkTo(Socket client) {
        try (client) {
            talk(client);
        } catch (IOException e) {
            // The client went
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, "220 here");
        for (var line = in.readLine(); line != null && !line.startsWith("QUIT"); line = in.readLine()) {
            if (line.startsWith("DATA")) {
                say(client, "354 go on");
                skipLetter(in);
            }
            say(client, line.startsWith("RCPT") ? answer : "250 yes");
        }
        if (hangsUp) {
            // Closed with no time to linger, a connection is reset: the other side gets no end, but a fault
            client.setSoLinger(true, 0);
        } else {
            say(client, "221 bye");
        }
    }

    private static void skipLetter(BufferedReader in) throws IOException {
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            // It is nobody's
        }
    }

    private static void say(Socket client, String words) throws IOException {
        client.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
