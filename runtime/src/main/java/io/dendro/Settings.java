package io.dendro;

import java.util.List;
import java.util.stream.Stream;

/**
 * The settings of a session that can be given as text, in the order in which they are applied: one table for URLs, properties
 * and the environment.
 */
final class Settings {

    /** What a URL is, or says before its question mark. */
    static final List<Setting<?>> BEFORE_QUERY = List.of(
            new Setting<>("url", TextForm.SECRET, (options, url) -> ConnectionUrl.parse(url), options -> ""),
            new Setting<>("endpoints", TextForm.NODES, SessionOptions::withEndpoints, SessionOptions::endpoints),
            new Setting<>(
                    "user",
                    TextForm.TEXT,
                    (options, user) -> options.withCredentials(user, options.password()),
                    SessionOptions::user),
            new Setting<>(
                    "password",
                    TextForm.SECRET,
                    (options, password) -> options.withCredentials(options.user(), password),
                    SessionOptions::password));

    /** What a URL says behind its question mark. */
    static final List<Setting<?>> OF_QUERY = List.of(
            new Setting<>("tls", TextForm.FLAG, TlsSettings::with, options -> options.tls()
                    .isPresent()),
            new Setting<>("trustStore", TextForm.FILE, TlsSettings::withTrustStore, TlsSettings::trustStore),
            new Setting<>("trustStorePassword", TextForm.SECRET, TlsSettings::withTrustStorePassword, options -> ""),
            new Setting<>("keyStore", TextForm.FILE, TlsSettings::withKeyStore, TlsSettings::keyStore),
            new Setting<>("keyStorePassword", TextForm.SECRET, TlsSettings::withKeyStorePassword, options -> ""),
            new Setting<>("hostNameCheck", TextForm.FLAG, TlsSettings::withHostNameCheck, TlsSettings::hostNameCheck),
            new Setting<>("zone", TextForm.ZONE, SessionOptions::withZone, SessionOptions::zone),
            new Setting<>(
                    "protocol",
                    TextForm.nameOf(SessionOptions.Protocol.class),
                    SessionOptions::withProtocol,
                    SessionOptions::protocol),
            new Setting<>(
                    "connectTimeout",
                    TextForm.TIME,
                    SessionOptions::withConnectTimeout,
                    SessionOptions::connectTimeout),
            new Setting<>(
                    "requestTimeout",
                    TextForm.TIME,
                    SessionOptions::withRequestTimeout,
                    SessionOptions::requestTimeout),
            new Setting<>(
                    "retryTimeout", TextForm.TIME, SessionOptions::withRetryTimeout, SessionOptions::retryTimeout),
            new Setting<>(
                    "maxConnections",
                    TextForm.COUNT,
                    SessionOptions::withMaxConnections,
                    SessionOptions::maxConnections),
            new Setting<>("fetchSize", TextForm.COUNT, SessionOptions::withFetchSize, SessionOptions::fetchSize),
            new Setting<>("tabletRows", TextForm.COUNT, SessionOptions::withTabletRows, SessionOptions::tabletRows),
            new Setting<>("tabletBytes", TextForm.COUNT, SessionOptions::withTabletBytes, SessionOptions::tabletBytes),
            new Setting<>(
                    "redirection",
                    TextForm.FLAG,
                    (options, wanted) -> wanted ? options.withRedirection() : options.withoutRedirection(),
                    SessionOptions::followsRedirection),
            new Setting<>(
                    "timePrecision",
                    TextForm.PRECISION,
                    (options, precision) -> options.withTimePrecision(precision.orElseThrow()),
                    SessionOptions::timePrecision));

    static final List<Setting<?>> ALL =
            Stream.concat(BEFORE_QUERY.stream(), OF_QUERY.stream()).toList();

    private Settings() {}

    /** What a URL says behind its host, of the settings that are not the defaults and no secrets. */
    static String queryOf(SessionOptions options) {
        SessionOptions defaults = SessionOptions.defaults();
        return OF_QUERY.stream()
                .filter(setting -> !setting.text(options).equals(setting.text(defaults)))
                .map(setting -> setting.key() + "=" + setting.text(options))
                .reduce((one, next) -> one + "&" + next)
                .map(query -> "?" + query)
                .orElse("");
    }
}
