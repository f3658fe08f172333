package io.dendro;

/** Says which part of a URL is wrong. What may be a part of a password is not repeated: only what stands behind the last @. */
final class UrlMistake {

    private UrlMistake() {}

    /** @param url of the wrong form */
    static String of(String url) {
        if (!url.startsWith(ConnectionUrl.SCHEME)) {
            return "it does not begin with " + ConnectionUrl.SCHEME;
        }
        String rest = url.substring(ConnectionUrl.SCHEME.length());
        int question = rest.indexOf('?');
        if (question >= 0 && rest.indexOf('@', question) >= 0) {
            return "an @ stands behind the question mark; in user and password '?' is %3F, and elsewhere '@' is %40";
        }
        String authority = question < 0 ? rest : rest.substring(0, question);
        int at = authority.lastIndexOf('@');
        if (at < 0) {
            return ofNodes(authority, "");
        }
        String credentials = authority.substring(0, at);
        if (credentials.indexOf('@') >= 0) {
            return "there is more than one @; in user and password it is %40";
        }
        if (credentials.indexOf('/') >= 0) {
            return "a slash stands before the @; in user and password it is %2F";
        }
        return ofNodes(authority.substring(at + 1), " '" + authority.substring(at + 1) + "'");
    }

    /** @param shown what may be shown of them */
    private static String ofNodes(String nodes, String shown) {
        if (nodes.isEmpty()) {
            return "there is no host";
        }
        if (nodes.indexOf('/') >= 0) {
            return "behind the host stands a path, and a URL of IoTDB has none";
        }
        for (String node : nodes.split(",", -1)) {
            if (node.isEmpty()) {
                return "between commas a host is missing";
            }
            if (!node.matches(ConnectionUrl.NODE)) {
                return "a host or port cannot be read" + shown
                        + "; a port is a number, an IPv6 address stands in brackets, and user and password before an @";
            }
        }
        return "it has another form";
    }
}
