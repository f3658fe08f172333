package io.dendro.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.dendro.annotation.DuplicatePolicy;
import io.dendro.processor.literal.TextLiteral;
import io.dendro.processor.literal.WrittenDuration;
import io.dendro.processor.model.ComponentModel;
import io.dendro.processor.model.EntityModel;
import io.dendro.processor.model.EntitySettings;
import io.dendro.processor.model.MapperType.Trait;
import java.time.Duration;
import java.util.List;
import javax.lang.model.element.Modifier;

/** All that the runtime must know of the entity in one constant, and the constructor that passes it on. */
record DefinitionField(FieldSpec field, MethodSpec constructor) {

    static DefinitionField of(EntityModel entity) {
        String name = freeName(entity);
        return new DefinitionField(field(entity, name), constructor(entity, name));
    }

    private static FieldSpec field(EntityModel entity, String name) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(
                                RuntimeTypes.DEFINITION, entity.type().entity()),
                        name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(CodeBlock.builder()
                        .add("$T$>$>", RuntimeTypes.DEFINITION)
                        .add("\n.of($T.class,$W", entity.type().entityClass())
                        .add("$L,$W", TextLiteral.of(entity.path().toString()))
                        .add("$T.$L, ", RuntimeTypes.ALIGNMENT, entity.storage())
                        .add("$L)", entity.time().constant())
                        .add(nodes(entity))
                        .add("\n.measurements($L)", constants(entity.written()))
                        .add(settings(entity))
                        .add("$<$<")
                        .build())
                .build();
    }

    private static CodeBlock nodes(EntityModel entity) {
        return entity.nodes().isEmpty() ? CodeBlock.of("") : CodeBlock.of("\n.nodes($L)", constants(entity.nodes()));
    }

    /** Only what differs from what the runtime assumes. */
    private static CodeBlock settings(EntityModel entity) {
        CodeBlock.Builder code = CodeBlock.builder();
        EntitySettings settings = entity.settings();
        if (!entity.readOnly().isEmpty()) {
            code.add("\n.withReadOnly($L)", constants(entity.readOnly()));
        }
        settings.timeToLive().ifPresent(duration -> code.add("\n.withTimeToLive($L)", duration(duration)));
        if (settings.databaseDepth() != EntitySettings.DEFAULT.databaseDepth()) {
            code.add("\n.withDatabaseDepth($L)", settings.databaseDepth());
        }
        if (settings.duplicates() != EntitySettings.DEFAULT.duplicates()) {
            code.add("\n.withDuplicates($T.$L)", DuplicatePolicy.class, settings.duplicates());
        }
        return code.build();
    }

    private static CodeBlock duration(WrittenDuration duration) {
        long amount = duration.amount();
        return switch (duration.unit()) {
            case WEEKS -> duration("ofDays", 7 * amount);
            case DAYS -> duration("ofDays", amount);
            case HOURS -> duration("ofHours", amount);
            case MINUTES -> duration("ofMinutes", amount);
            case SECONDS -> duration("ofSeconds", amount);
            case MILLISECONDS -> duration("ofMillis", amount);
        };
    }

    private static CodeBlock duration(String factory, long amount) {
        String suffix = amount > Integer.MAX_VALUE ? "L" : "";
        return CodeBlock.of("$T.$L($L$L)", Duration.class, factory, amount, suffix);
    }

    private static MethodSpec constructor(EntityModel entity, String definition) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(RuntimeTypes.SESSION, "session")
                .addStatement("super(session, $L)", definition);
        if (entity.type().has(Trait.PUBLIC)) {
            constructor.addModifiers(Modifier.PUBLIC);
        }
        return constructor.build();
    }

    private static CodeBlock constants(List<? extends ComponentModel> components) {
        return components.stream()
                .map(component -> CodeBlock.of("$L", component.constant()))
                .collect(CodeBlock.joining(",$W"));
    }

    /** The constant is private, so it steps aside for a column of its name. */
    private static String freeName(EntityModel entity) {
        String name = "DEFINITION";
        while (isTaken(entity, name)) {
            name += "_";
        }
        return name;
    }

    private static boolean isTaken(EntityModel entity, String name) {
        return entity.components().stream()
                .anyMatch(component -> component.constant().equals(name));
    }
}
