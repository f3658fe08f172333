package io.dendro.processor;

import com.google.auto.service.AutoService;
import io.dendro.annotation.Timeseries;
import io.dendro.processor.check.across.AcrossRules;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Printer;
import io.dendro.processor.option.Option;
import io.dendro.processor.option.Options;
import io.dendro.processor.read.EntityReader;
import io.dendro.processor.source.StringChecks;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * The entry for compilers: finds the types to map, round after round, and hands each to the {@link EntityPipeline}, where
 * reading, checking, modelling and writing follow each other. Annotations outside such types go to {@link StrayAnnotations};
 * at last, {@link EntitiesTogether} compares the types with each other.
 * Strings that hold paths and statements go to {@link StringChecks}, wherever they are, and codes in {@code @SuppressWarnings}
 * to {@link AcceptedWarnings}.
 *
 * <p>A type that mentions what does not exist yet waits for the next round, as another processor may generate it; so does a type
 * that Lombok may be about to change. It waits by name: elements of one round mean nothing in the next.
 */
@AutoService(Processor.class)
public final class TimeseriesProcessor extends AbstractProcessor {
    private static final String ANNOTATIONS = "io.dendro.annotation.";

    private final EntityRules rules;
    private final AcrossRules acrossRules;
    private final Set<String> waiting = new LinkedHashSet<>();
    private @Nullable Parts parts;

    /** What works on a compilation, from {@link #init} on. */
    private record Parts(
            EntityPipeline pipeline,
            EntitiesTogether together,
            StrayAnnotations strays,
            AcceptedWarnings accepted,
            StringChecks strings,
            Guard guard) {}

    public TimeseriesProcessor() {
        this(EntityRules.all(), AcrossRules.all());
    }

    /** A processor that knows other rules, or not all. */
    TimeseriesProcessor(EntityRules rules, AcrossRules acrossRules) {
        this.rules = rules;
        this.acrossRules = acrossRules;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Diagnostics diagnostics = new Diagnostics();
        Options options = Options.read(environment.getOptions(), Problems.all(), diagnostics);
        Printer printer = new Printer(environment.getMessager(), options.levels());
        diagnostics.printTo(printer);
        EntityReader reader =
                new EntityReader(options.naming(), environment.getTypeUtils(), environment.getElementUtils());
        EntitiesTogether together = new EntitiesTogether(acrossRules, environment, reader, printer);
        parts = new Parts(
                new EntityPipeline(reader, rules, environment, printer, together),
                together,
                new StrayAnnotations(printer),
                new AcceptedWarnings(printer),
                StringChecks.begin(environment, options.levels()),
                new Guard(printer));
    }

    /** All, as javac warns of the options of a processor that it has no reason to run: a build may have them for all its modules. */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Option.keys();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Parts work = Objects.requireNonNull(parts, "init");
        Guard guard = work.guard();
        guard.run("the classes of a round", () -> work.together().noteClasses(round));
        if (annotations.stream().anyMatch(TimeseriesProcessor::isOurs) || !waiting.isEmpty()) {
            guard.run("annotations outside entities", () -> work.strays().report(round));
            if (annotations.stream().anyMatch(TimeseriesProcessor::accepts)) {
                guard.run("@SuppressWarnings", () -> work.accepted().report(round));
            }
            guard.run("the imports and declarations of a round", () -> work.together()
                    .noteMentions(round));
            guard.run("constant strings", () -> work.strings().check(round));
            types(round).forEach(type -> process(type, work.pipeline(), round));
        }
        if (round.processingOver()) {
            guard.run("all entities together", work.together()::report);
        }
        return false;
    }

    private static boolean isOurs(TypeElement annotation) {
        return annotation.getQualifiedName().toString().startsWith(ANNOTATIONS);
    }

    private static boolean accepts(TypeElement annotation) {
        return annotation.getQualifiedName().contentEquals(SuppressWarnings.class.getName());
    }

    private void process(TypeElement type, EntityPipeline pipeline, RoundEnvironment round) {
        String name = type.getQualifiedName().toString();
        waiting.remove(name);
        if (round.processingOver()) {
            pipeline.generate(type);
        } else if (pipeline.generateIfResolved(type) == EntityPipeline.Outcome.UNRESOLVED) {
            waiting.add(name);
        }
    }

    /** Those that waited, then those that are new. */
    private Set<TypeElement> types(RoundEnvironment round) {
        Stream<TypeElement> waited = Set.copyOf(waiting).stream()
                .sorted()
                .map(name -> processingEnv.getElementUtils().getTypeElement(name))
                .filter(Objects::nonNull);
        Stream<TypeElement> found = ElementFilter.typesIn(round.getElementsAnnotatedWith(Timeseries.class)).stream();
        Set<TypeElement> types = new LinkedHashSet<>();
        Stream.concat(waited, found).forEach(types::add);
        return types;
    }
}
