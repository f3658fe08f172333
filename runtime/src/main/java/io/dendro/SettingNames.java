package io.dendro;

import io.dendro.model.NearestName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The settings that one source may hold, by their names there. */
final class SettingNames {

    private final Map<String, Setting<?>> settings = new LinkedHashMap<>();

    SettingNames(List<Setting<?>> settings, Function<Setting<?>, String> name) {
        settings.forEach(setting -> this.settings.put(name.apply(setting), setting));
    }

    /**
     * Changes options as a source says.
     *
     * @param texts the values by their names; all names must be known
     */
    SessionOptions apply(Map<String, String> texts, SessionOptions start) {
        texts.keySet().forEach(this::requireKnown);
        SessionOptions options = start;
        for (Map.Entry<String, Setting<?>> known : settings.entrySet()) {
            String text = texts.get(known.getKey());
            if (text != null) {
                options = known.getValue().applied(options, text, known.getKey());
            }
        }
        return options;
    }

    private void requireKnown(String name) {
        if (!settings.containsKey(name)) {
            String nearest = NearestName.of(name, settings.keySet())
                    .map(near -> "did you mean '" + near + "'? ")
                    .orElse("");
            throw new IllegalArgumentException(
                    "unknown option '" + name + "'; " + nearest + "there are: " + String.join(", ", settings.keySet()));
        }
    }
}
