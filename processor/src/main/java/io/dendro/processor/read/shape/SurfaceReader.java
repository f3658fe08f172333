package io.dendro.processor.read.shape;

import io.dendro.processor.read.shape.Signature.Variable;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Reads what a mapper can touch of a type. */
final class SurfaceReader {
    private final Outline outline;
    private final Viewpoint view;

    SurfaceReader(Outline outline, Viewpoint view) {
        this.outline = outline;
        this.view = view;
    }

    Surface read() {
        return new Surface(
                methods(outline),
                variables(outline.fields().stream().filter(view::sees)),
                variables(outline.fields().stream().filter(view::sees).filter(field -> !isFinal(field))),
                constructors(),
                builder());
    }

    private List<Signature> methods(Outline of) {
        return of.methods()
                .filter(method -> !Outline.isStatic(method) && view.sees(method))
                .map(of::signatureOf)
                .toList();
    }

    private List<Variable> variables(Stream<VariableElement> fields) {
        return fields.map(field -> new Variable(field.getSimpleName().toString(), outline.typeOf(field)))
                .toList();
    }

    private List<Signature> constructors() {
        TypeElement type = outline.element();
        List<ExecutableElement> all = ElementFilter.constructorsIn(type.getEnclosedElements());
        return all.stream()
                .filter(type.getKind() == ElementKind.RECORD ? takes(type.getRecordComponents()) : view::sees)
                .map(outline::signatureOf)
                .toList();
    }

    /** Every class file has the names of a record's components as those of this constructor's parameters. */
    private Predicate<ExecutableElement> takes(List<? extends RecordComponentElement> components) {
        return constructor -> constructor.getParameters().size() == components.size()
                && IntStream.range(0, components.size())
                        .allMatch(i -> view.isSameErased(
                                constructor.getParameters().get(i).asType(),
                                components.get(i).asType()));
    }

    /** A static method {@code builder()} whose result has a method {@code build()} that gives the type. */
    private Optional<List<Signature>> builder() {
        return ElementFilter.methodsIn(outline.element().getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals("builder"))
                .filter(method -> Outline.isStatic(method) && view.sees(method))
                .filter(method -> method.getParameters().isEmpty())
                .filter(method -> method.getReturnType().getKind() == TypeKind.DECLARED)
                .map(this::chained)
                .filter(this::isComplete)
                .findFirst();
    }

    /** What gives a builder, and the methods of that which give the builder or what it builds. */
    private List<Signature> chained(ExecutableElement begin) {
        DeclaredType builder = (DeclaredType) view.types().capture(begin.getReturnType());
        Stream<Signature> methods = methods(new Outline(builder, view)).stream()
                .filter(method -> view.fitsErased(method.returned(), builder) || isBuild(method));
        return Stream.concat(Stream.of(outline.signatureOf(begin)), methods).toList();
    }

    private boolean isComplete(List<Signature> builder) {
        return builder.stream().anyMatch(this::isBuild);
    }

    private boolean isBuild(Signature method) {
        return method.name().equals("build")
                && method.takesNothing()
                && view.fitsErased(method.returned(), outline.type());
    }

    private static boolean isFinal(VariableElement field) {
        return field.getModifiers().contains(Modifier.FINAL);
    }
}
