package openhall.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;

/** Which addresses of the internet are everybody's: everything else may be a machine of our own. */
final class PublicAddresses {
    private PublicAddresses() {}

    static boolean all(InetAddress... addresses) {
        return addresses.length > 0 && Arrays.stream(addresses).allMatch(PublicAddresses::isPublic);
    }

    private static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet4Address ? isPublic4(address.getAddress()) : isPublic6(address.getAddress());
    }

    /**
     * Not 0/8, 100.64/10, 192.0.0/24, the documentation nets, 192.88.99/24, 198.18/15, and what lies above 224/4 (RFC
     * 6890).
     */
    private static boolean isPublic4(byte[] bytes) {
        var first = bytes[0] & 0xff;
        var second = bytes[1] & 0xff;
        var third = bytes[2] & 0xff;
        var carrier = first == 100 && second >= 64 && second < 128;
        var special = first == 192 && second == 0 && (third == 0 || third == 2);
        var relay = first == 192 && second == 88 && third == 99;
        var tests = first == 198 && (second == 18 || second == 19 || (second == 51 && third == 100));
        var words = first == 203 && second == 0 && third == 113;
        var local = first == 10 || first == 127 || (first == 172 && second >= 16 && second < 32);
        return first != 0 && first < 224 && !carrier && !special && !relay && !tests && !words && !local;
    }

    /**
     * Only 2000::/3, and there neither what is for protocols (2001::/23, Teredo among them), documentation (RFC 9637
     * too), nor 6to4, in which another address is hidden.
     */
    private static boolean isPublic6(byte[] bytes) {
        var first = group(bytes, 0);
        var second = group(bytes, 2);
        var global = first >= 0x2000 && first < 0x4000;
        var hidden = first == 0x2002 || (first == 0x2001 && (second < 0x0200 || second == 0x0db8));
        var words = first == 0x3fff && second < 0x1000;
        return global && !hidden && !words;
    }

    private static int group(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
    }
}
