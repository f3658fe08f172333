package io.dendro.processor;

import io.dendro.processor.EntityPipeline.Outcome;
import io.dendro.processor.check.projection.ProjectionProblem;
import io.dendro.processor.check.projection.ProjectionRules;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.diagnostic.Printer;
import io.dendro.processor.model.ProjectionModel;
import io.dendro.processor.model.ProjectionModels;
import io.dendro.processor.name.GeneratedNames;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.EntityReader;
import io.dendro.processor.read.ProjectionDeclaration;
import io.dendro.processor.read.ProjectionReader;
import io.dendro.processor.type.Access;
import io.dendro.processor.write.ProjectionWriter;
import io.dendro.processor.write.SourceEmitter;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Takes one projection through the four stages, after the entities of its round. */
final class ProjectionPipeline {

    /** What is known of the entity that a projection selects from. */
    private enum Entity {
        /** No error was found in it. */
        SOUND,
        /** An error was found, and told. */
        ERRONEOUS,
        /** It was compiled before, and not by this processor. */
        WITHOUT_MAPPER
    }

    private final ProjectionReader reader;
    private final ProjectionRules rules;
    private final Printer printer;
    private final EntitiesTogether together;
    private final Elements elements;
    private final ProjectionWriter writer;
    private final SourceEmitter emitter;
    private final RuntimeOnPath runtime;
    private final Set<String> leftToLombok = new HashSet<>();

    ProjectionPipeline(
            EntityReader entities,
            ProjectionRules rules,
            ProcessingEnvironment environment,
            Printer printer,
            EntitiesTogether together) {
        this.elements = environment.getElementUtils();
        this.reader = new ProjectionReader(entities, environment.getTypeUtils(), elements);
        this.rules = rules;
        this.printer = printer;
        this.together = together;
        this.writer = new ProjectionWriter(TimeseriesProcessor.class.getName());
        this.emitter = new SourceEmitter(environment.getFiler());
        this.runtime = new RuntimeOnPath(elements);
    }

    Outcome generateIfResolved(TypeElement type) {
        return generateUnless(projection -> projection.isUnresolved() || isForLombokStill(projection, type), type);
    }

    /** In the round after the one in which all types were there, Lombok is done with them. */
    private boolean isForLombokStill(ProjectionDeclaration projection, TypeElement type) {
        return projection.isForLombok()
                && leftToLombok.add(type.getQualifiedName().toString());
    }

    void generate(TypeElement type) {
        generateUnless(projection -> false, type);
    }

    private Outcome generateUnless(Predicate<ProjectionDeclaration> isTooEarly, TypeElement type) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            Optional<ProjectionDeclaration> projection = reader.read(type);
            if (projection.filter(isTooEarly).isPresent()) {
                return Outcome.UNRESOLVED;
            }
            projection.ifPresent(known -> generate(known, type, diagnostics));
        } catch (RuntimeException fault) {
            diagnostics.report(ProcessorProblem.INTERNAL_FAULT, Location.of(type), type.getQualifiedName(), fault);
        }
        diagnostics.printTo(printer);
        return Outcome.DONE;
    }

    private void generate(ProjectionDeclaration projection, TypeElement type, Diagnostics diagnostics) {
        if (!runtime.isSeenBy(type)) {
            runtime.report(type, diagnostics);
            return;
        }
        boolean isReadable = !projection.isAnnotatedInError();
        if (isReadable) {
            rules.check(projection, diagnostics);
        }
        Optional<EntityDeclaration> entity =
                projection.entity().filter(known -> isReadable && isSound(known, projection, diagnostics));
        entity.ifPresent(sound -> rules.check(projection, sound, diagnostics));
        if (diagnostics.isClean() && entity.isPresent() && !projection.hasUnknownTypes()) {
            emit(ProjectionModels.of(projection, entity.get()), projection, diagnostics);
        } else if (projection.type().access() != Access.PRIVATE) {
            projection
                    .projection()
                    .source()
                    .ifPresent(source ->
                            emit(ProjectionModels.skeleton(projection, source.value()), projection, diagnostics));
        }
    }

    private boolean isSound(EntityDeclaration entity, ProjectionDeclaration projection, Diagnostics diagnostics) {
        Entity known = known(entity);
        if (known == Entity.WITHOUT_MAPPER) {
            projection
                    .projection()
                    .source()
                    .ifPresent(source -> diagnostics.report(
                            ProjectionProblem.MAPPER_ABSENT,
                            source.location(),
                            entity.type().text()));
        }
        return known == Entity.SOUND;
    }

    private Entity known(EntityDeclaration entity) {
        TypeElement type = (TypeElement) entity.location().element();
        if (together.hasMet(type)) {
            return together.isSound(type) ? Entity.SOUND : Entity.ERRONEOUS;
        }
        String mapper = GeneratedNames.mapper(entity.type().name()).canonicalName();
        return elements.getTypeElement(mapper) == null ? Entity.WITHOUT_MAPPER : Entity.SOUND;
    }

    private void emit(ProjectionModel model, ProjectionDeclaration projection, Diagnostics diagnostics) {
        try {
            SourceEmitter.Outcome outcome =
                    emitter.emit(writer.write(model, projection.location().element()));
            if (outcome == SourceEmitter.Outcome.NAME_TAKEN) {
                diagnostics.report(
                        ProjectionProblem.PROJECTION_NAME_TAKEN,
                        projection.location(),
                        projection.type().text(),
                        model.type().name().simpleName());
            }
        } catch (IOException failure) {
            diagnostics.report(
                    ProcessorProblem.FILE_NOT_WRITTEN,
                    projection.location(),
                    "projection",
                    projection.type().text(),
                    String.valueOf(failure.getMessage()),
                    "generated sources");
        }
    }
}
