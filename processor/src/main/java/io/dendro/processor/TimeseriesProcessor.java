package io.dendro.processor;

import com.google.auto.service.AutoService;
import io.dendro.annotation.Projection;
import io.dendro.annotation.Timeseries;
import io.dendro.processor.check.across.AcrossRules;
import io.dendro.processor.check.projection.ProjectionRules;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Printer;
import io.dendro.processor.option.Option;
import io.dendro.processor.option.Options;
import io.dendro.processor.read.EntityReader;
import io.dendro.processor.source.StringChecks;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The entry for compilers: finds the types to map, round after round, and hands each to the {@link EntityPipeline}, where
 * reading, checking, modelling and writing follow each other; then projections of such types likewise to the
 * {@link ProjectionPipeline}. Annotations outside such types go to {@link StrayAnnotations};
 * at last, {@link EntitiesTogether} compares the types with each other.
 * Strings that hold paths and statements go to {@link StringChecks}, wherever they are, and codes in {@code @SuppressWarnings}
 * to {@link AcceptedWarnings}.
 *
 * <p>A type that mentions what does not exist yet waits for the next round, as another processor may generate it; so does a type
 * that Lombok may be about to change ({@link Waiting}).
 */
@AutoService(Processor.class)
public final class TimeseriesProcessor extends AbstractProcessor {
    private static final String ANNOTATIONS = "io.dendro.annotation.";

    private final EntityRules rules;
    private final AcrossRules acrossRules;
    private final ProjectionRules projectionRules;
    private @Nullable Parts parts;

    /** What works on a compilation, from {@link #init} on. */
    private record Parts(
            Waiting entities,
            EntityPipeline pipeline,
            Waiting projections,
            ProjectionPipeline projectionPipeline,
            EntitiesTogether together,
            StrayAnnotations strays,
            AcceptedWarnings accepted,
            StringChecks strings,
            Guard guard) {

        boolean isWaiting() {
            return !entities.isEmpty() || !projections.isEmpty();
        }
    }

    public TimeseriesProcessor() {
        this(EntityRules.all(), AcrossRules.all(), ProjectionRules.all());
    }

    /** A processor that knows other rules, or not all. */
    TimeseriesProcessor(EntityRules rules, AcrossRules acrossRules, ProjectionRules projectionRules) {
        this.rules = rules;
        this.acrossRules = acrossRules;
        this.projectionRules = projectionRules;
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
                new Waiting(Timeseries.class, environment.getElementUtils()),
                new EntityPipeline(reader, rules, environment, printer, together),
                new Waiting(Projection.class, environment.getElementUtils()),
                new ProjectionPipeline(reader, projectionRules, environment, printer, together),
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
        if (annotations.stream().anyMatch(TimeseriesProcessor::isOurs) || work.isWaiting()) {
            guard.run("annotations outside entities", () -> work.strays().report(round));
            if (annotations.stream().anyMatch(TimeseriesProcessor::accepts)) {
                guard.run("@SuppressWarnings", () -> work.accepted().report(round));
            }
            guard.run("the imports and declarations of a round", () -> work.together()
                    .noteMentions(round));
            guard.run("constant strings", () -> work.strings().check(round));
            work.entities().process(round, work.pipeline()::generateIfResolved, work.pipeline()::generate);
            work.projections()
                    .process(round, work.projectionPipeline()::generateIfResolved, work.projectionPipeline()::generate);
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
}
