package openhall.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over the names and bytes of a file or a folder: equal when nothing changed. */
public final class ContentHash {
    private ContentHash() {}

    public static String of(Path fileOrFolder) {
        try (var paths = Files.walk(fileOrFolder)) {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var path : paths.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(fileOrFolder.relativize(path).toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(Files.readAllBytes(path));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
