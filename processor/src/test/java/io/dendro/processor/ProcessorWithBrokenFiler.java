package io.dendro.processor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The processor, in an environment where attempts to create files fail. */
final class ProcessorWithBrokenFiler extends AbstractProcessor {
    private final TimeseriesProcessor processor = new TimeseriesProcessor();
    private final String broken;
    private final Supplier<? extends Exception> failure;

    /**
     * A processor that cannot create some files.
     *
     * @param broken how the methods of the filer that fail begin
     */
    ProcessorWithBrokenFiler(String broken, Supplier<? extends Exception> failure) {
        this.broken = broken;
        this.failure = failure;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        processor.init(proxy(ProcessingEnvironment.class, (method, arguments) -> {
            if (method.getName().equals("getFiler")) {
                return filer(environment.getFiler());
            }
            return method.invoke(environment, arguments);
        }));
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

    private Filer filer(Filer sound) {
        return proxy(Filer.class, (method, arguments) -> {
            if (method.getName().startsWith(broken)) {
                throw failure.get();
            }
            return method.invoke(sound, arguments);
        });
    }

    private interface Call {
        Object answer(Method method, Object[] arguments) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return call.answer(method, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
