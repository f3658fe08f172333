package io.dendro.processor.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Names that mean something of {@code java.lang} everywhere but in packages that have a class of the same name. */
final class ShadowedNames {
    /** What generated code names of {@code java.lang}. */
    private static final List<String> USED = List.of(
            "Boolean",
            "Byte",
            "Double",
            "Float",
            "IllegalStateException",
            "Integer",
            "Long",
            "Override",
            "Short",
            "String",
            "SuppressWarnings");

    private final Elements elements;
    private final Map<String, Set<String>> byPackage = new HashMap<>();

    ShadowedNames(Elements elements) {
        this.elements = elements;
    }

    Set<String> beside(TypeElement type) {
        PackageElement around = elements.getPackageOf(type);
        return byPackage.computeIfAbsent(around.getQualifiedName().toString(), name -> in(around));
    }

    private Set<String> in(PackageElement around) {
        String prefix = around.isUnnamed() ? "" : around.getQualifiedName() + ".";
        return USED.stream()
                .filter(name -> elements.getTypeElement(elements.getModuleOf(around), prefix + name) != null)
                .collect(Collectors.toUnmodifiableSet());
    }
}
