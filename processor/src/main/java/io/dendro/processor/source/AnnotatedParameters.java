package io.dendro.processor.source;

import io.dendro.processor.text.CheckedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;

/** How the arguments of methods and constructors are checked. Remembers the answers, as few methods are called often. */
final class AnnotatedParameters {
    private final Map<ExecutableElement, List<List<CheckedText>>> known = new HashMap<>();

    /** The checks of one argument; an argument beyond the last parameter belongs to that one. */
    List<CheckedText> checks(ExecutableElement method, int argument) {
        List<List<CheckedText>> parameters = known.computeIfAbsent(method, AnnotatedParameters::read);
        return parameters.isEmpty() ? List.of() : parameters.get(Math.min(argument, parameters.size() - 1));
    }

    /** Nothing for a method without such annotations. */
    private static List<List<CheckedText>> read(ExecutableElement method) {
        List<List<CheckedText>> parameters =
                method.getParameters().stream().map(TextAnnotations::on).toList();
        return parameters.stream().allMatch(List::isEmpty) ? List.of() : parameters;
    }
}
