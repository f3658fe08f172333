package io.dendro.processor.read;

import io.dendro.processor.read.convert.CodeMethod;
import io.dendro.processor.read.element.Thrower;
import io.dendro.processor.type.JavaType;
import io.dendro.processor.type.Nullness;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the annotations of a component say about its values, and of their absence. */
public record ValueView(
        Optional<ConvertView> convert,
        Optional<EnumeratedView> enumerated,
        Optional<IfMissingView> ifMissing,
        Optional<DeadBandView> deadBand,
        Nullness nullness) {

    /** The type of what is stored in place of a value of that type. */
    JavaType stored(JavaType type) {
        if (convert.isPresent()) {
            return convert.get().storedType();
        }
        JavaType content = type.content();
        return enumerated
                .filter(view -> content instanceof JavaType.Enumeration)
                .map(view -> view.storedType(content))
                .orElse(content);
    }

    /** Whether Lombok may change what translates the values. */
    boolean isForLombok() {
        return convert.filter(ConvertView::isForLombok).isPresent()
                || enumerated.filter(EnumeratedView::isForLombok).isPresent();
    }

    /** What gives other forms of the values, and throws what the mapper would have to catch. */
    public List<Thrower> throwing() {
        Stream<Thrower> constructors =
                convert.stream().flatMap(view -> view.converter().value().making().thrower().stream());
        Stream<Thrower> codes =
                enumerated.stream().flatMap(view -> view.method().flatMap(CodeMethod::thrower).stream());
        return Stream.concat(constructors, codes).toList();
    }

    /** Whether it names what does not exist, or not yet. */
    boolean isUnresolved() {
        return convert.filter(ConvertView::isUnresolved).isPresent();
    }
}
