package io.dendro;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code iotdb://user:password@host:port?option=value&...}. Its errors never repeat the password. */
final class ConnectionUrl {

    private static final String FORM_SHOWN = "iotdb://user:password@host:port";

    static final String SCHEME = "iotdb://";

    static final String NODE = "(?:\\[[^\\]]+\\]|[^:/?@,]+)(?::\\d{1,9})?";

    private static final Pattern FORM =
            Pattern.compile(SCHEME + "(?:(?<user>[^:@/?]*)(?::(?<password>[^@/?]*))?@)?(?<nodes>" + NODE + "(?:," + NODE
                    + ")*)/?(?:\\?(?<query>[^@]*))?");

    private ConnectionUrl() {}

    static SessionOptions parse(String url) {
        Matcher matcher = FORM.matcher(url);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a Dendro URL: '" + masked(url)
                    + "': " + UrlMistake.of(url) + "; expected " + FORM_SHOWN
                    + ", with reserved characters in user and password percent-encoded");
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
        Map<String, String> texts = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            refuseBeforeQuery(name);
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (texts.put(name, value) != null) {
                throw new IllegalArgumentException("option " + name + " is given twice");
            }
        }
        return new SettingNames(Settings.OF_QUERY, Setting::key).apply(texts, start);
    }

    private static void refuseBeforeQuery(String name) {
        if (Settings.BEFORE_QUERY.stream().anyMatch(setting -> setting.key().equals(name))) {
            throw new IllegalArgumentException("in a URL '" + name
                    + "' is no option: nodes, user and password stand before the question mark, as in " + FORM_SHOWN);
        }
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
        String shown = at < 0
                ? url.replaceFirst("^([a-z:]*//)?([^:]*):(?!\\d{1,5}([/?].*)?$).*$", "$1$2:****")
                : "****" + url.substring(at);
        return shown.replaceFirst("(?s)\\?.+", "?****");
    }
}
