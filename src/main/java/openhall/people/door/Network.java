package openhall.people.door;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as far as it is counted: an IPv4 address, or the /64 network that one IPv6 line has. */
final class Network {
    private static final int PREFIX_BYTES = 8;

    private Network() {}

    static String of(String address) {
        return address.contains(":") ? ofVersion6(address) : address;
    }

    /** A text with a colon is never looked up by name: it is an address, or a mistake. */
    private static String ofVersion6(String address) {
        try {
            var parsed = InetAddress.getByName(address);
            var bytes = parsed.getAddress();
            var isVersion4Within = bytes.length < 16;
            return isVersion4Within
                    ? parsed.getHostAddress()
                    : HexFormat.of().formatHex(Arrays.copyOf(bytes, PREFIX_BYTES)) + "/64";
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
