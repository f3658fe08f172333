package io.dendro.processor;

import io.dendro.processor.check.type.TypeProblem;
import io.dendro.processor.descriptor.DescriptorFile;
import io.dendro.processor.descriptor.DescriptorWriter;
import io.dendro.processor.descriptor.EntityFacts;
import io.dendro.processor.descriptor.ModelFacts;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.diagnostic.Printer;
import io.dendro.processor.model.EntityModel;
import io.dendro.processor.model.MapperModel;
import io.dendro.processor.model.ModelFactory;
import io.dendro.processor.name.GeneratedNames;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.EntityReader;
import io.dendro.processor.type.Access;
import io.dendro.processor.write.MapperWriter;
import io.dendro.processor.write.SourceEmitter;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Takes one type through the four stages, and prints what was found on the way. */
final class EntityPipeline {

    /** How far a type came. */
    enum Outcome {
        DONE,
        /** It mentions what does not exist yet, or not as a whole; nothing was printed or generated. */
        UNRESOLVED
    }

    private final EntityReader reader;
    private final EntityRules rules;
    private final Printer printer;
    private final EntitiesTogether together;
    private final MapperWriter writer;
    private final SourceEmitter emitter;
    private final Set<String> leftToLombok = new HashSet<>();
    private final RuntimeOnPath runtime;

    EntityPipeline(
            EntityReader reader,
            EntityRules rules,
            ProcessingEnvironment environment,
            Printer printer,
            EntitiesTogether together) {
        this.reader = reader;
        this.rules = rules;
        this.printer = printer;
        this.together = together;
        this.writer = new MapperWriter(TimeseriesProcessor.class.getName());
        this.emitter = new SourceEmitter(environment.getFiler());
        this.runtime = new RuntimeOnPath(environment.getElementUtils());
    }

    Outcome generateIfResolved(TypeElement type) {
        return generateUnless(entity -> entity.isUnresolved() || isForLombokStill(entity, type), type);
    }

    /** In the round after the one in which all types were there, Lombok is done with them. */
    private boolean isForLombokStill(EntityDeclaration entity, TypeElement type) {
        return entity.isForLombok() && leftToLombok.add(type.getQualifiedName().toString());
    }

    void generate(TypeElement type) {
        generateUnless(entity -> false, type);
    }

    private Outcome generateUnless(Predicate<EntityDeclaration> isTooEarly, TypeElement type) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            Optional<EntityDeclaration> entity = reader.read(type);
            if (entity.filter(isTooEarly).isPresent()) {
                return Outcome.UNRESOLVED;
            }
            entity.ifPresent(known -> generate(known, diagnostics));
        } catch (RuntimeException fault) {
            diagnostics.report(ProcessorProblem.INTERNAL_FAULT, Location.of(type), type.getQualifiedName(), fault);
        }
        together.meet(type);
        diagnostics.printTo(printer);
        return Outcome.DONE;
    }

    private void generate(EntityDeclaration entity, Diagnostics diagnostics) {
        if (!entity.isAnnotatedInError()) {
            rules.check(entity, diagnostics);
        }
        TypeElement type = (TypeElement) entity.location().element();
        if (!runtime.isSeenBy(type)) {
            runtime.report(type, diagnostics);
        } else if (diagnostics.isClean() && !entity.isAnnotatedInError()) {
            emit(ModelFactory.entity(entity), entity, diagnostics);
        } else if (entity.type().access() != Access.PRIVATE) {
            emit(ModelFactory.skeleton(entity), entity, diagnostics);
        }
    }

    private void emit(MapperModel mapper, EntityDeclaration entity, Diagnostics diagnostics) {
        try {
            SourceEmitter.Outcome outcome =
                    emitter.emit(writer.write(mapper, entity.location().element()));
            if (outcome == SourceEmitter.Outcome.NAME_TAKEN) {
                diagnostics.report(
                        TypeProblem.MAPPER_NAME_TAKEN,
                        entity.location(),
                        entity.type().text(),
                        GeneratedNames.mapper(entity.type().name()).simpleName());
            } else if (mapper instanceof EntityModel model) {
                describe(model, entity, diagnostics);
            }
        } catch (IOException failure) {
            report(failure, "mapper", "generated sources", entity, diagnostics);
        }
    }

    private void describe(EntityModel model, EntityDeclaration entity, Diagnostics diagnostics) {
        EntityFacts facts = ModelFacts.of(model);
        together.add(facts);
        try {
            emitter.emit(
                    DescriptorFile.of(model.type().entityClass()),
                    DescriptorWriter.write(facts),
                    entity.location().element());
        } catch (IOException failure) {
            report(failure, "descriptor", "class files", entity, diagnostics);
        }
    }

    private static void report(
            IOException failure, String file, String folder, EntityDeclaration entity, Diagnostics diagnostics) {
        diagnostics.report(
                ProcessorProblem.FILE_NOT_WRITTEN,
                entity.location(),
                file,
                entity.type().text(),
                String.valueOf(failure.getMessage()),
                folder);
    }
}
