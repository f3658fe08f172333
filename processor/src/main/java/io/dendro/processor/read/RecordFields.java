package io.dendro.processor.read;

import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * The private fields behind the components of a record. They carry the same annotations, and javac (as of 17) shows messages
 * at a field where it is declared, while for a record component it knows no position at all.
 */
final class RecordFields {
    private RecordFields() {}

    static Optional<VariableElement> of(RecordComponentElement component) {
        return ElementFilter.fieldsIn(Surroundings.owner(component).getEnclosedElements()).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .findFirst();
    }
}
