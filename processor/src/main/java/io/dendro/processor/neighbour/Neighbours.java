package io.dendro.processor.neighbour;

import io.dendro.annotation.Timeseries;
import io.dendro.processor.descriptor.DescriptorReader;
import io.dendro.processor.descriptor.EntityFacts;
import io.dendro.processor.descriptor.KnownEntity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The entities that were compiled before and that this compilation can see. It looks into each jar and folder of which the
 * sources mention a class, in a declaration or an import; into those that have other classes of an entity's package; into each
 * named module; and into the folder of the output, where unchanged entities of this module are. A jar of which the sources
 * mention nothing is not found.
 */
public final class Neighbours {
    private final Elements elements;
    private final Optional<Imports> imports;
    private final ContainerFinder finder;
    private final Set<ClassFile> mentioned = new LinkedHashSet<>();
    private final Set<ClassFile> compiled = new HashSet<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    public Neighbours(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.imports = imports(environment);
        this.finder = new ContainerFinder(environment.getFiler());
    }

    /** Notes which classes are compiled now, of which no file is asked for. */
    public void noteClasses(RoundEnvironment round) {
        ElementFilter.typesIn(round.getRootElements()).forEach(type -> compiled.add(ClassFile.of(type, elements)));
    }

    /** Notes what the sources of a round mention, by name, as elements of one round mean nothing in the next. */
    public void noteMentions(RoundEnvironment round) {
        for (Element root : round.getRootElements()) {
            new MentionedTypes().scan(root, this::mention);
            imports.stream()
                    .flatMap(known -> known.of(root))
                    .flatMap(name -> Stream.<@Nullable TypeElement>ofNullable(elements.getTypeElement(name)))
                    .forEach(this::mention);
        }
    }

    /**
     * The entities, by name.
     *
     * @param known all entities that are compiled now: of those more is known
     */
    public List<KnownEntity> entities(Collection<String> known) {
        known.stream()
                .flatMap(name -> Stream.<@Nullable TypeElement>ofNullable(elements.getTypeElement(name)))
                .map(elements::getPackageOf)
                .distinct()
                .forEach(this::mentionPackage);
        mentionModules();
        Map<String, KnownEntity> entities = new TreeMap<>();
        for (Container container : containers()) {
            for (Descriptor descriptor : descriptors(container)) {
                if (!known.contains(descriptor.entity()) && isEntity(descriptor.entity())) {
                    read(descriptor, container)
                            .ifPresent(facts ->
                                    entities.putIfAbsent(facts.name(), new KnownEntity(facts, container.origin())));
                }
            }
        }
        return List.copyOf(entities.values());
    }

    /** What could not be read when the entities were looked for. */
    public List<Unreadable> unreadable() {
        return List.copyOf(unreadable);
    }

    private static Optional<Imports> imports(ProcessingEnvironment environment) {
        try {
            return Imports.in(environment);
        } catch (LinkageError noTreeApi) {
            return Optional.empty();
        }
    }

    private void mention(TypeElement type) {
        ClassFile file = ClassFile.of(type, elements);
        if (!file.isOfPlatform()) {
            mentioned.add(file);
        }
    }

    private void mentionPackage(PackageElement around) {
        ElementFilter.typesIn(around.getEnclosedElements()).forEach(this::mention);
    }

    private void mentionModules() {
        elements.getAllModuleElements().stream()
                .filter(module -> !module.isUnnamed())
                .map(ModuleElement::getQualifiedName)
                .map(name -> ClassFile.ofModule(name.toString()))
                .filter(file -> !file.isOfPlatform())
                .forEach(mentioned::add);
    }

    private Collection<Container> containers() {
        Map<Path, Container> containers = new TreeMap<>();
        mentioned.removeAll(compiled);
        Stream.concat(finder.ofOutput().stream(), mentioned.stream().flatMap(file -> finder.of(file).stream()))
                .forEach(container -> containers.putIfAbsent(container.path(), container));
        return containers.values();
    }

    private List<Descriptor> descriptors(Container container) {
        try {
            return container.descriptors();
        } catch (IOException failure) {
            unreadable.add(new Unreadable(container.path().toString(), String.valueOf(failure.getMessage())));
            return List.of();
        }
    }

    private Optional<EntityFacts> read(Descriptor descriptor, Container container) {
        Optional<EntityFacts> facts = DescriptorReader.read(descriptor.text());
        if (facts.isEmpty()) {
            unreadable.add(new Unreadable(
                    descriptor.fileName()
                            + container.origin().map(origin -> " of " + origin).orElse(""),
                    "it is broken, or of another version of Dendro"));
        }
        return facts;
    }

    /** Whether the class is still there and still an entity: descriptors may outlive it. */
    private boolean isEntity(String name) {
        @Nullable TypeElement type = elements.getTypeElement(name);
        return type != null && Objects.nonNull(type.getAnnotation(Timeseries.class));
    }
}
