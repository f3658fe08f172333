package io.dendro;

import io.dendro.model.NearestName;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code iotdb://user:password@host:port?option=value&...}. Its errors never repeat the password. */
final class ConnectionUrl {

    private static final String NODE = "(?:\\[[^\\]]+\\]|[^:/?@,]+)(?::\\d{1,9})?";

    private static final Pattern FORM =
            Pattern.compile("iotdb://(?:(?<user>[^:@/?]*)(?::(?<password>[^@/?]*))?@)?(?<nodes>" + NODE + "(?:," + NODE
                    + ")*)/?(?:\\?(?<query>[^@]*))?");

    private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s|m)");

    private static final Map<String, BiFunction<SessionOptions, String, SessionOptions>> OPTIONS = new TreeMap<>(Map.of(
            "zone", (options, value) -> options.withZone(ZoneId.of(value)),
            "connectTimeout", (options, value) -> options.withConnectTimeout(duration(value)),
            "requestTimeout", (options, value) -> options.withRequestTimeout(duration(value)),
            "retryTimeout", (options, value) -> options.withRetryTimeout(duration(value)),
            "fetchSize", (options, value) -> options.withFetchSize(Integer.parseInt(value)),
            "maxConnections", (options, value) -> options.withMaxConnections(Integer.parseInt(value)),
            "protocol", (options, value) -> options.withProtocol(protocol(value)),
            "tabletRows", (options, value) -> options.withTabletRows(Integer.parseInt(value)),
            "tabletBytes", (options, value) -> options.withTabletBytes(Integer.parseInt(value))));

    private ConnectionUrl() {}

    static SessionOptions parse(String url) {
        Matcher matcher = FORM.matcher(url);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a Dendro URL: '" + masked(url)
                    + "'; expected iotdb://user:password@host:port, with reserved characters in user and password"
                    + " percent-encoded");
        }
        SessionOptions options = SessionOptions.defaults();
        options = options.withEndpoints(Arrays.stream(matcher.group("nodes").split(",", -1))
                .map(Endpoint::parse)
                .toList());
        if (matcher.group("user") != null) {
            String password = matcher.group("password");
            options =
                    options.withCredentials(decoded(matcher.group("user")), password == null ? "" : decoded(password));
        }
        String query = matcher.group("query");
        return query == null || query.isEmpty() ? options : withOptions(options, query);
    }

    private static SessionOptions withOptions(SessionOptions start, String query) {
        SessionOptions options = start;
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            BiFunction<SessionOptions, String, SessionOptions> option = OPTIONS.get(name);
            if (option == null) {
                throw new IllegalArgumentException(unknown(name));
            }
            try {
                options = option.apply(options, value);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("option " + name + "=" + value + ": " + e.getMessage(), e);
            }
        }
        return options;
    }

    private static String unknown(String name) {
        Optional<String> nearest = NearestName.of(name, OPTIONS.keySet());
        return "unknown option '" + name + "'"
                + nearest.map(near -> "; did you mean '" + near + "'?")
                        .orElse("; there are: " + String.join(", ", OPTIONS.keySet()));
    }

    private static Duration duration(String text) {
        Matcher matcher = DURATION.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected a number with a unit, such as 500ms, 5s or 2m");
        }
        long amount = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            default -> Duration.ofMinutes(amount);
        };
    }

    private static SessionOptions.Protocol protocol(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "binary" -> SessionOptions.Protocol.BINARY;
            case "compact" -> SessionOptions.Protocol.COMPACT;
            default -> throw new IllegalArgumentException("expected binary or compact");
        };
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // Neither text nor cause is passed on: both may hold a part of the password.
            throw new IllegalArgumentException(
                    "in the URL each '%' must stand before two hexadecimal digits; '%' itself is %25");
        }
    }

    /** Hides whatever may be a password: in a URL of the wrong form it can stand in the wrong place. */
    private static String masked(String url) {
        int at = url.lastIndexOf('@');
        return at < 0
                ? url.replaceFirst("^([a-z:]*//)?([^:]*):(?!\\d{1,5}([/?].*)?$).*$", "$1$2:****")
                : "****" + url.substring(at);
    }
}
