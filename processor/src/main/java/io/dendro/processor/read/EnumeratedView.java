package io.dendro.processor.read;

import io.dendro.annotation.EnumStorage;
import io.dendro.annotation.Enumerated;
import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.read.convert.CodeMethod;
import io.dendro.processor.read.element.Lombok;
import io.dendro.processor.type.JavaType;
import io.dendro.processor.type.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * {@code @Enumerated} as written.
 *
 * @param methods the methods of the component's enum; none when it has no enum, or no code is named
 * @param isForLombok whether Lombok may change the enum
 */
public record EnumeratedView(
        Location location,
        Attribute<EnumStorage> storage,
        Attribute<String> code,
        List<CodeMethod> methods,
        boolean isForLombok) {

    static Optional<EnumeratedView> of(
            Element element, Optional<TypeElement> enumeration, Function<TypeElement, List<CodeMethod>> reader) {
        return AnnotationReader.of(element, Enumerated.class).map(annotation -> {
            Attribute<String> code = annotation.text("code", "");
            return new EnumeratedView(
                    annotation.location(),
                    annotation.constant("value", EnumStorage.class, EnumStorage.NAME),
                    code,
                    enumeration.filter(type -> code.isWritten()).map(reader).orElse(List.of()),
                    enumeration.filter(Lombok::changes).isPresent());
        });
    }

    /** Whether the enum is stored by name, as it is without the annotation. */
    public boolean isByName() {
        return !code.isWritten() && storage.value() == EnumStorage.NAME;
    }

    /** What is stored; by name an enum is stored as itself. */
    JavaType storedType(JavaType enumeration) {
        if (!code.isWritten()) {
            return isByName() ? enumeration : new JavaType.Plain(Scalar.BOXED_INT);
        }
        return method().flatMap(CodeMethod::returns)
                .<JavaType>map(returned -> new JavaType.Plain(returned.widened()))
                .orElseGet(() -> new JavaType.Unresolved(code.value()));
    }

    /** The method that is named as the code; empty when there is none of that name, or none is named. */
    public Optional<CodeMethod> method() {
        return methods.stream()
                .filter(method -> method.name().equals(code.value()))
                .findFirst();
    }
}
