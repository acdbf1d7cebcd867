package openhall.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;

/**
 * One connection that is kept open: asks for one page again and again, and reads every answer to its end. By hand,
 * because a client that did more would take from the program the processors they share.
 */
final class Visitor implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;
    private static final String LENGTH = "content-length:";
    private static final String CHUNKED = "transfer-encoding: chunked";

    /** An answer, all of it read. */
    record Answer(int status, int bytes) {}

    private final Socket socket;
    private final byte[] request;
    private final byte[] read = new byte[1 << 16];
    private int from;
    private int to;

    Visitor(int port, Page page) throws IOException {
        request = page.request();
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    Answer ask() throws IOException {
        socket.getOutputStream().write(request);
        var status = Integer.parseInt(line().split(" ")[1]);
        var length = 0;
        var chunked = false;
        for (var head = line(); !head.isEmpty(); head = line()) {
            if (head.startsWith(LENGTH)) {
                length = Integer.parseInt(head.substring(LENGTH.length()).strip());
            }
            chunked |= head.equals(CHUNKED);
        }
        return new Answer(status, chunked ? chunks() : drop(length));
    }

    private int chunks() throws IOException {
        var total = 0;
        for (var size = chunk(); size > 0; size = chunk()) {
            total += drop(size);
            line();
        }
        line();
        return total;
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    /** Names of headers may come in any case. */
    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (var next = next(); next != '\n'; next = next()) {
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString().toLowerCase(Locale.ROOT);
    }

    private byte next() throws IOException {
        if (from == to) {
            fill();
        }
        return read[from++];
    }

    private int drop(int length) throws IOException {
        var left = length;
        while (left > 0) {
            if (from == to) {
                fill();
            }
            var step = Math.min(left, to - from);
            from += step;
            left -= step;
        }
        return length;
    }

    private void fill() throws IOException {
        from = 0;
        to = socket.getInputStream().read(read);
        if (to < 0) {
            to = 0;
            throw new EOFException("The answer ended in the middle");
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
