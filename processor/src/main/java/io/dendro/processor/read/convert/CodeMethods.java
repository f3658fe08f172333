package io.dendro.processor.read.convert;

import io.dendro.processor.read.convert.CodeMethod.Fault;
import io.dendro.processor.read.element.Thrower;
import io.dendro.processor.read.element.TypeText;
import io.dendro.processor.type.Scalar;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the methods of an enum that could give the codes of its constants. */
public final class CodeMethods {
    private static final Set<Scalar> CODES = EnumSet.of(
            Scalar.STRING,
            Scalar.INT,
            Scalar.BOXED_INT,
            Scalar.LONG,
            Scalar.BOXED_LONG,
            Scalar.SHORT,
            Scalar.BOXED_SHORT,
            Scalar.BYTE,
            Scalar.BOXED_BYTE);

    /** It differs from run to run. */
    private static final String HASH_CODE = "hashCode";

    private final Elements elements;

    public CodeMethods(Elements elements) {
        this.elements = elements;
    }

    /** All methods, its own and what it inherits, the most fitting of one name first. */
    public List<CodeMethod> of(TypeElement enumeration, Element place) {
        return ElementFilter.methodsIn(elements.getAllMembers(enumeration)).stream()
                .filter(method -> !method.getSimpleName().contentEquals(HASH_CODE))
                .map(method -> codeMethod(method, place))
                .sorted(Comparator.comparing(CodeMethod::name).thenComparing(CodeMethod::fault))
                .toList();
    }

    private static CodeMethod codeMethod(ExecutableElement method, Element place) {
        TypeMirror returned = method.getReturnType();
        return new CodeMethod(
                method.getSimpleName().toString(),
                fault(method, place),
                TypeText.of(returned),
                Thrower.of(method),
                scalar(returned).filter(CODES::contains));
    }

    private static Fault fault(ExecutableElement method, Element place) {
        if (method.getModifiers().contains(Modifier.STATIC)) {
            return Fault.STATIC;
        }
        if (!method.getParameters().isEmpty()) {
            return Fault.TAKES_PARAMETERS;
        }
        return isReachable(method, place) ? Fault.NONE : Fault.UNREACHABLE;
    }

    /** What an interface that only the enum can name declares is a public method of the enum. */
    private static boolean isReachable(ExecutableElement method, Element place) {
        return method.getModifiers().contains(Modifier.PUBLIC) || Reach.includes(method, place);
    }

    private static Optional<Scalar> scalar(TypeMirror type) {
        return Scalar.of(
                type instanceof DeclaredType declared
                        ? ((TypeElement) declared.asElement())
                                .getQualifiedName()
                                .toString()
                        : TypeText.of(type));
    }
}
