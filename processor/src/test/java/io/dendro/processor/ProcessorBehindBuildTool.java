package io.dendro.processor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * The processor, behind what build tools put between it and javac to learn which file was made from what. Such a processor cannot
 * have the tree API, and each file that it makes must have one element as its origin.
 */
final class ProcessorBehindBuildTool extends AbstractProcessor {

    /** A file and the elements that it was made from. */
    record Made(String file, List<String> origins) {}

    private final TimeseriesProcessor processor = new TimeseriesProcessor();
    private final List<Made> made = new ArrayList<>();

    List<Made> made() {
        return made;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        processor.init(new Environment(environment, new RecordingFiler(environment.getFiler(), made)));
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

    private record RecordingFiler(Filer filer, List<Made> made) implements Filer {
        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
            record(name, origins);
            return filer.createSourceFile(name, origins);
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... origins) throws IOException {
            record(name, origins);
            return filer.createClassFile(name, origins);
        }

        @Override
        public FileObject createResource(
                JavaFileManager.Location location, CharSequence around, CharSequence name, Element... origins)
                throws IOException {
            record(name, origins);
            return filer.createResource(location, around, name, origins);
        }

        @Override
        public FileObject getResource(JavaFileManager.Location location, CharSequence around, CharSequence name)
                throws IOException {
            return filer.getResource(location, around, name);
        }

        private void record(CharSequence name, Element... origins) {
            made.add(new Made(
                    name.toString(),
                    List.of(origins).stream().map(Element::toString).toList()));
        }
    }

    private record Environment(ProcessingEnvironment javac, Filer filer) implements ProcessingEnvironment {
        @Override
        public Map<String, String> getOptions() {
            return javac.getOptions();
        }

        @Override
        public Messager getMessager() {
            return javac.getMessager();
        }

        @Override
        public Filer getFiler() {
            return filer;
        }

        @Override
        public Elements getElementUtils() {
            return javac.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return javac.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return javac.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return javac.getLocale();
        }
    }
}
