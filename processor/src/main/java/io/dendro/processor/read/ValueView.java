package io.dendro.processor.read;

import io.dendro.processor.type.JavaType;
import io.dendro.processor.type.Nullness;
import java.util.Optional;

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

    /** Whether it names what does not exist, or not yet. */
    boolean isUnresolved() {
        return convert.filter(ConvertView::isUnresolved).isPresent();
    }
}
