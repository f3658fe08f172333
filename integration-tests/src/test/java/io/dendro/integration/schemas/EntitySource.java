package io.dendro.integration.schemas;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A random entity as source.
 *
 * @param name of the type
 * @param form what kind of type it is
 * @param template of the device path
 * @param attributes of {@code @Timeseries} beside the path, as source
 * @param nullMarked whether references are not null unless they say so
 * @param components in their order
 */
record EntitySource(
        String name,
        Form form,
        String template,
        List<String> attributes,
        boolean nullMarked,
        List<Component> components) {
    static final String PACKAGE = "random";

    enum Form {
        RECORD,
        /** Fields that are final, accessors as a record has them, and a constructor with an order of its own. */
        IMMUTABLE,
        /** Public fields and nothing else. */
        FIELDS
    }

    String className() {
        return PACKAGE + "." + name;
    }

    String mapperName() {
        return className() + "Mapper";
    }

    boolean hasTimeToLive() {
        return attributes.stream().anyMatch(attribute -> attribute.startsWith("ttl"));
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

                %s@SuppressWarnings({"dendro:D0603", "dendro:D0604", "dendro:D0703", "dendro:D0809"})
                @Timeseries(value = %s%s)
                %s
                    public enum State { RUNNING, Idle, FAULT_2, Störung }
                }
                """
                .formatted(
                        PACKAGE,
                        nullMarked ? "@NullMarked " : "",
                        JavaText.literal(template),
                        attributes.stream().map(", "::concat).collect(Collectors.joining()),
                        switch (form) {
                            case RECORD -> "public record " + name + "(" + joined(components) + ") {";
                            case IMMUTABLE -> "public final class " + name + " {" + immutable();
                            case FIELDS -> "public class " + name + " {" + lines("public ", ";");
                        });
    }

    /** The components in the order of the constructor. */
    List<Component> parameters() {
        List<Component> parameters = new ArrayList<>(components);
        if (form == Form.IMMUTABLE) {
            Collections.shuffle(parameters, new Random(name.hashCode()));
        }
        return parameters;
    }

    private String immutable() {
        StringBuilder body = new StringBuilder(lines("private final ", ";"));
        body.append("\n    ").append(name).append('(');
        body.append(parameters().stream().map(Component::parameter).collect(Collectors.joining(", ")))
                .append(") {");
        components.forEach(component -> body.append(" this.%1$s = %1$s;".formatted(component.name())));
        body.append(" }\n");
        components.forEach(component ->
                body.append("    public %s %s() { return %2$s; }\n".formatted(component.type(), component.name())));
        return body.toString();
    }

    private String lines(String before, String after) {
        return components.stream()
                .map(component -> "\n    " + component.annotations() + " " + before + component.parameter() + after)
                .collect(Collectors.joining("", "", "\n"));
    }

    private static String joined(List<Component> components) {
        return components.stream().map(Component::declaration).collect(Collectors.joining(",\n        "));
    }
}
