package io.dendro.processor.read.element;

import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Name;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * The private fields behind the components of records. They carry the same annotations, and javac shows messages at a field
 * where it is declared, while for a component it knows no position at all.
 */
public final class RecordFields {
    private RecordFields() {}

    /** The fields of a type as written. Eclipse's compiler (as of its version 3.46) gives those of records sorted by name. */
    public static List<VariableElement> inOrder(TypeElement type) {
        List<VariableElement> fields = ElementFilter.fieldsIn(type.getEnclosedElements());
        if (type.getKind() != ElementKind.RECORD) {
            return fields;
        }
        List<Name> components = type.getRecordComponents().stream()
                .map(RecordComponentElement::getSimpleName)
                .toList();
        return fields.stream()
                .sorted(Comparator.comparing(field -> components.indexOf(field.getSimpleName())))
                .toList();
    }
}
