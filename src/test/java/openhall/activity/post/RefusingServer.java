package openhall.activity.post;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that says to every address what a test wants it to say. */
final class RefusingServer implements AutoCloseable {
    private final ServerSocket socket;
    private final String answer;

    RefusingServer(int port, String answer) {
        this.answer = answer;
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
            say(client, line.startsWith("RCPT") ? answer : "250 yes");
        }
        say(client, "221 bye");
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
