package io.dendro.processor.neighbour;

import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The file of a top-level class, by name.
 *
 * @param module empty for the class path
 * @param packageName with dots; empty for none
 */
record ClassFile(String module, String packageName, String simpleName) {

    /** The file that describes a module. */
    static ClassFile ofModule(String module) {
        return new ClassFile(module, "", "module-info");
    }

    /** The file of a type, or of the top-level type around it. */
    static ClassFile of(TypeElement type, Elements elements) {
        Element outermost = type;
        while (outermost.getEnclosingElement() instanceof TypeElement around) {
            outermost = around;
        }
        PackageElement itsPackage = elements.getPackageOf(outermost);
        @Nullable ModuleElement module = elements.getModuleOf(outermost);
        return new ClassFile(
                Optional.ofNullable(module)
                        .map(known -> known.getQualifiedName().toString())
                        .orElse(""),
                itsPackage.getQualifiedName().toString(),
                Objects.requireNonNull(outermost.getSimpleName()).toString());
    }

    /** Whether it belongs to the JDK or to Dendro's annotations, where there are no entities. */
    boolean isOfPlatform() {
        return module.startsWith("java.")
                || module.startsWith("jdk.")
                || packageName.startsWith("io.dendro.annotation");
    }

    String fileName() {
        return simpleName + ".class";
    }

    /** How many folders its package has. */
    int depth() {
        return packageName.isEmpty() ? 0 : packageName.split("\\.").length;
    }
}
