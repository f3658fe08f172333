package io.dendro;

import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a node of a server listens for sessions. Immutable.
 *
 * @param host a name or an address, of IPv6 without brackets
 * @param port its RPC port
 */
public record Endpoint(String host, int port) {

    /** The port of a server that was not told another. */
    public static final int DEFAULT_PORT = 6667;

    private static final String FORM = "(?<host>\\[[^\\]]+\\]|[^:/?@\\[\\]]+)(?::(?<port>\\d{1,9}))?";

    /** @throws IllegalArgumentException if the host is empty or the port not between 1 and 65535 */
    public Endpoint {
        if (host.isEmpty()) {
            throw new IllegalArgumentException("the host is empty");
        }
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " is not between 1 and 65535");
        }
    }

    /**
     * Reads {@code host}, {@code host:port} or, for IPv6, {@code [address]:port}.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public static Endpoint parse(String text) {
        Matcher matcher = Pattern.compile(FORM).matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no endpoint; expected host:port, an IPv6 address in brackets");
        }
        String port = matcher.group("port");
        return new Endpoint(
                matcher.group("host").replaceAll("[\\[\\]]", ""), port == null ? DEFAULT_PORT : Integer.parseInt(port));
    }

    /** Nodes as in a URL. */
    static String text(List<Endpoint> nodes) {
        StringJoiner text = new StringJoiner(",");
        for (Endpoint node : nodes) {
            text.add(node.toString());
        }
        return text.toString();
    }

    // Written out: every session compares and hashes nodes, and the first record to use what the
    // compiler gives costs a program that starts a tenth of its time.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Endpoint that && port == that.port && host.equals(that.host);
    }

    @Override
    public int hashCode() {
        return 31 * host.hashCode() + port;
    }

    /** As in a URL, where the colons of an IPv6 address need brackets. */
    @Override
    public String toString() {
        return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
    }
}
