package io.dendro.integration.schemas;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A random entity as source.
 *
 * @param name of the record
 * @param template of the device path
 * @param attributes of {@code @Timeseries} beside the path, as source
 * @param nullMarked whether references are not null unless they say so
 * @param components in their order
 */
record EntitySource(
        String name, String template, List<String> attributes, boolean nullMarked, List<Component> components) {
    static final String PACKAGE = "random";

    String className() {
        return PACKAGE + "." + name;
    }

    String mapperName() {
        return className() + "Mapper";
    }

    SourceFile file() {
        return new SourceFile(className(), text());
    }

    String text() {
        return """
                package %s;

                import io.dendro.annotation.*;
                import io.dendro.model.*;
                import java.time.*;
                import java.util.concurrent.TimeUnit;
                import org.jspecify.annotations.*;

                %s@SuppressWarnings({"dendro:D0603", "dendro:D0604", "dendro:D0703"})
                @Timeseries(value = %s%s)
                public record %s(
                        %s) {
                    public enum State { RUNNING, Idle, FAULT_2, Störung }
                }
                """
                .formatted(
                        PACKAGE,
                        nullMarked ? "@NullMarked " : "",
                        JavaText.literal(template),
                        attributes.stream().map(", "::concat).collect(Collectors.joining()),
                        name,
                        components.stream().map(Component::declaration).collect(Collectors.joining(",\n        ")));
    }
}
