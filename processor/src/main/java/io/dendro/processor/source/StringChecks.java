package io.dendro.processor.source;

import io.dendro.annotation.Sql;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Levels;
import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.diagnostic.Printer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * The checks of strings in one compilation. Under javac a listener sees all of them. A compiler without the tree API, or a
 * build tool that hides it, leaves the values of constant fields, which every compiler tells.
 */
public final class StringChecks {
    private final Printer printer;
    private final boolean seesTrees;

    private StringChecks(Printer printer, boolean seesTrees) {
        this.printer = printer;
        this.seesTrees = seesTrees;
    }

    /** Begins with the compilation. Without the annotations on its class path there is nothing to check. */
    public static StringChecks begin(ProcessingEnvironment environment, Levels levels) {
        boolean annotationsExist = environment.getElementUtils().getTypeElement(Sql.class.getCanonicalName()) != null;
        Printer printer = new Printer(environment.getMessager(), levels);
        return new StringChecks(printer, annotationsExist && attach(environment, levels));
    }

    private static boolean attach(ProcessingEnvironment environment, Levels levels) {
        try {
            StringListener.attach(environment, levels);
            return true;
        } catch (IllegalArgumentException | LinkageError withoutTrees) {
            return false;
        }
    }

    /** Checks what can be seen of the declarations of one round. */
    public void check(RoundEnvironment round) {
        Diagnostics diagnostics = new Diagnostics();
        TextAnnotations.ALL.forEach(annotation -> {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                StringDeclaration.checkType(element, diagnostics);
            }
            if (!seesTrees) {
                ElementFilter.fieldsIn(round.getElementsAnnotatedWith(annotation))
                        .forEach(field -> checkValue(field, diagnostics));
            }
        });
        diagnostics.printTo(printer);
    }

    private static void checkValue(VariableElement field, Diagnostics diagnostics) {
        if (field.getConstantValue() instanceof String text) {
            TextAnnotations.on(field).stream()
                    .flatMap(check -> check.mistakes(text).stream())
                    .forEach(mistake -> diagnostics.report(
                            mistake.problem(),
                            Location.of(field),
                            mistake.excerpt(),
                            mistake.arguments().toArray()));
        }
    }
}
