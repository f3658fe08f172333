package io.dendro;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** Reads options from properties and from the environment. */
final class OptionSources {

    private static final String VARIABLES = "DENDRO_";

    private OptionSources() {}

    static SessionOptions fromProperties(Properties properties, String prefix) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Object key : properties.keySet()) {
            // With a prefix the rest is for others, such as what libraries keep among the properties of the system.
            boolean isOurs = prefix.isEmpty() || (key instanceof String name && name.startsWith(prefix));
            if (isOurs && !(key instanceof String name && properties.getProperty(name) != null)) {
                throw new IllegalArgumentException(
                        "property '" + key + "' or its value is not a text; set it with setProperty");
            }
        }
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(prefix)) {
                texts.put(name, properties.getProperty(name));
            }
        }
        if (texts.isEmpty() && !prefix.isEmpty()) {
            throw new IllegalArgumentException("no property begins with '" + prefix + "', as " + prefix
                    + "url would; say SessionOptions.defaults() where these are meant");
        }
        if (!prefix.isEmpty() && texts.keySet().stream().allMatch(name -> name.startsWith(prefix + "."))) {
            throw new IllegalArgumentException("all properties that begin with '" + prefix
                    + "' go on with a dot; did you mean '" + prefix + ".'?");
        }
        return fromMap(texts, prefix);
    }

    static SessionOptions fromMap(Map<String, String> texts, String prefix) {
        return new SettingNames(Settings.ALL, setting -> prefix + setting.key())
                .apply(texts, SessionOptions.defaults());
    }

    /** @param environment of which only what begins with DENDRO_ is looked at */
    static SessionOptions fromEnvironment(Map<String, String> environment) {
        Map<String, String> texts = new LinkedHashMap<>(environment);
        texts.keySet().removeIf(name -> !name.startsWith(VARIABLES));
        return new SettingNames(Settings.ALL, Setting::variable).apply(texts, SessionOptions.defaults());
    }
}
