package io.dendro.processor.check.value;

import io.dendro.model.NearestName;
import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.EnumeratedView;
import io.dendro.processor.read.Role;
import io.dendro.processor.read.convert.CodeMethod;
import io.dendro.processor.type.JavaType;
import java.util.List;
import java.util.Optional;

/** The method that gives the codes of an enum is there, and gives what can be one. */
final class EnumCodesExist implements Rule {
    private static final String BRACKETS = "()";
    private static final String CODE = "a String, int, long, short or byte";

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components(Role.MEASUREMENT)
                .filter(component -> component.type().content() instanceof JavaType.Enumeration)
                .forEach(component -> component
                        .value()
                        .enumerated()
                        .filter(view -> view.code().isWritten())
                        .ifPresent(view -> check(component, view, diagnostics)));
    }

    private static void check(ComponentDeclaration component, EnumeratedView view, Diagnostics diagnostics) {
        String enumeration = component.type().content().text();
        String name = view.code().value();
        Optional<CodeMethod> method = view.method();
        if (method.isEmpty()) {
            diagnostics.report(ValueProblem.CODE_UNKNOWN, view.code().location(), enumeration, name, cure(view, name));
        } else if (!method.get().fits()) {
            diagnostics.report(
                    ValueProblem.CODE_UNFIT,
                    view.code().location(),
                    enumeration,
                    name,
                    component.name(),
                    fault(method.get()));
        }
    }

    private static String cure(EnumeratedView view, String name) {
        List<String> codes = view.methods().stream()
                .filter(CodeMethod::fits)
                .map(CodeMethod::name)
                .toList();
        if (name.endsWith(BRACKETS)) {
            return "write the name alone, as in code = \"" + name.substring(0, name.length() - BRACKETS.length())
                    + "\"";
        }
        return NearestName.of(name, codes)
                .map(nearest -> "did you mean " + nearest + "?")
                .orElse("name one that takes nothing and returns " + CODE);
    }

    private static String fault(CodeMethod method) {
        return switch (method.fault()) {
            case STATIC ->
                "it is static, and each constant needs a code of its own; let it be a method of the constants";
            case TAKES_PARAMETERS -> "it takes parameters, and a mapper has none to give; let it take nothing";
            case UNREACHABLE -> "the mapper cannot call it; make it package-private or public";
            case NONE -> "it returns " + method.returnText() + "; let it return " + CODE;
        };
    }
}
