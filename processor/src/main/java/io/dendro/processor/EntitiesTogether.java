package io.dendro.processor;

import io.dendro.processor.check.across.AcrossRules;
import io.dendro.processor.check.across.Finding;
import io.dendro.processor.check.across.Pair;
import io.dendro.processor.descriptor.EntityFacts;
import io.dendro.processor.descriptor.KnownEntity;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.diagnostic.Printer;
import io.dendro.processor.neighbour.Neighbours;
import io.dendro.processor.read.EntityReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Compares the entities of all rounds with each other, and with those that were compiled before. Of two that do not agree, the
 * one whose name comes later is told. What stays from round to round are facts: the elements are looked up again at the end.
 */
final class EntitiesTogether {
    private final AcrossRules rules;
    private final Elements elements;
    private final EntityReader reader;
    private final Printer printer;
    private final Neighbours neighbours;
    private final Set<String> met = new TreeSet<>();
    private final Map<String, EntityFacts> sound = new TreeMap<>();

    EntitiesTogether(AcrossRules rules, ProcessingEnvironment environment, EntityReader reader, Printer printer) {
        this.rules = rules;
        this.elements = environment.getElementUtils();
        this.reader = reader;
        this.printer = printer;
        this.neighbours = new Neighbours(environment);
    }

    /** Notes the classes of a round. */
    void noteClasses(RoundEnvironment round) {
        neighbours.noteClasses(round);
    }

    /** Notes what the sources of a round with entities mention. */
    void noteMentions(RoundEnvironment round) {
        neighbours.noteMentions(round);
    }

    /** Notes that an entity is compiled now, with errors or without. */
    void meet(TypeElement entity) {
        met.add(entity.getQualifiedName().toString());
    }

    /** Adds an entity in which no error was found. */
    void add(EntityFacts entity) {
        sound.put(entity.name(), entity);
    }

    /** Whether an entity was compiled in this round or before. */
    boolean hasMet(TypeElement entity) {
        return met.contains(entity.getQualifiedName().toString());
    }

    /** Whether no error was found in it then. */
    boolean isSound(TypeElement entity) {
        return sound.containsKey(entity.getQualifiedName().toString());
    }

    void report() {
        if (sound.isEmpty()) {
            return;
        }
        List<KnownEntity> known = new ArrayList<>(neighbours.entities(met));
        Diagnostics diagnostics = new Diagnostics();
        neighbours
                .unreadable()
                .forEach(lost ->
                        diagnostics.reportOfBuild(ProcessorProblem.DESCRIPTOR_UNREADABLE, lost.file(), lost.reason()));
        diagnostics.printTo(printer);
        for (EntityFacts entity : sound.values()) {
            report(entity, known);
            known.add(new KnownEntity(entity, Optional.empty()));
        }
    }

    /** Few pairs have anything in common, and pairs are many. */
    private void report(EntityFacts entity, List<KnownEntity> known) {
        List<Finding> findings = known.stream()
                .filter(other -> entity.devices().touches(other.facts().devices()))
                .flatMap(other -> rules.check(Pair.of(entity, other)).stream())
                .toList();
        if (!findings.isEmpty()) {
            Stream.<@Nullable TypeElement>ofNullable(elements.getTypeElement(entity.name()))
                    .forEach(type -> print(type, findings));
        }
    }

    private void print(TypeElement type, List<Finding> findings) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            reader.read(type).ifPresent(entity -> findings.forEach(finding -> finding.reportAt(entity, diagnostics)));
        } catch (RuntimeException fault) {
            diagnostics.report(ProcessorProblem.INTERNAL_FAULT, Location.of(type), type.getQualifiedName(), fault);
        }
        diagnostics.printTo(printer);
    }
}
