package io.dendro.processor;

import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Location;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The classes that mappers are made of. A module can know the annotations without them. */
final class RuntimeOnPath {
    private static final String MAPPER = "io.dendro.mapping.TimeseriesMapper";

    private final Elements elements;
    private final Set<String> told = new HashSet<>();

    RuntimeOnPath(Elements elements) {
        this.elements = elements;
    }

    /** Whether a mapper beside this entity would compile. */
    boolean isSeenBy(TypeElement entity) {
        @Nullable ModuleElement module = elements.getModuleOf(entity);
        @Nullable
        TypeElement mapper = module == null ? elements.getTypeElement(MAPPER) : elements.getTypeElement(module, MAPPER);
        return mapper != null;
    }

    /** Reports that it would not: once a module, as that is where it is cured. */
    void report(TypeElement entity, Diagnostics diagnostics) {
        @Nullable ModuleElement module = elements.getModuleOf(entity);
        String name = module == null ? "" : module.getQualifiedName().toString();
        if (told.add(name)) {
            diagnostics.report(
                    ProcessorProblem.RUNTIME_ABSENT,
                    Location.of(entity),
                    entity.getSimpleName(),
                    name.isEmpty()
                            ? "io.dendro.runtime is not on the class path"
                            : "module " + name + " does not read io.dendro.runtime",
                    name.isEmpty()
                            ? "add the dependency io.dendro:dendro-runtime"
                            : "add requires io.dendro.runtime to its module-info");
        }
    }
}
