package io.dendro.processor.diagnostic;

import java.util.List;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** {@code @SuppressWarnings("D0703")} at an element or around it accepts a warning. Errors cannot be accepted. */
final class Suppressions {
    private Suppressions() {}

    static boolean cover(Element element, Problem problem) {
        if (problem.severity() == Severity.ERROR) {
            return false;
        }
        for (@Nullable Element around = element; around != null; around = around.getEnclosingElement()) {
            SuppressWarnings suppressed = around.getAnnotation(SuppressWarnings.class);
            if (suppressed != null && List.of(suppressed.value()).contains(problem.code())) {
                return true;
            }
        }
        return false;
    }
}
