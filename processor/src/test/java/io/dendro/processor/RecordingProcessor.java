package io.dendro.processor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The processor, with a record of the files that it creates and of the elements that it says they come of. */
final class RecordingProcessor extends AbstractProcessor {
    private final TimeseriesProcessor processor = new TimeseriesProcessor();
    private final Map<String, List<String>> origins = new TreeMap<>();

    /** The elements of each created file. */
    Map<String, List<String>> origins() {
        return origins;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        Filer filer = proxy(Filer.class, environment.getFiler(), this::note);
        processor.init(proxy(
                ProcessingEnvironment.class,
                environment,
                (method, arguments, result) -> method.getName().equals("getFiler") ? filer : result));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    private Object note(Method method, Object[] arguments, Object result) {
        if (method.getName().startsWith("create")) {
            Element[] elements = (Element[]) arguments[arguments.length - 1];
            String file = String.valueOf(arguments[arguments.length - 2]);
            origins.put(file, Stream.of(elements).map(Element::toString).toList());
        }
        return result;
    }

    private interface Answer {
        Object of(Method method, Object[] arguments, Object result);
    }

    private static <T> T proxy(Class<T> type, T target, Answer answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return answer.of(method, arguments, method.invoke(target, arguments));
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
