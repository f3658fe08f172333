package io.dendro.integration.schemas;

import io.dendro.annotation.Naming;
import io.dendro.integration.schemas.Component.Role;
import io.dendro.integration.schemas.EntitySource.Form;
import io.dendro.model.NodeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Entities at random. No two of them can have a device in common, as a node of each has its name. */
final class RandomEntities {
    /** What the entities' databases are named: few, as each takes a share of the server's memory. */
    static final List<String> DATABASES = List.of("it_schemas", "it-schemas.2", "it_模式");

    /** The node below which an entity has a database of its own. */
    static final String OWN_DATABASES = "it_schemas_own";

    private static final int DEEPEST = 16;

    /**
     * A node of a template.
     *
     * @param text as the template has it
     * @param component what fills it, if it is a placeholder
     */
    private record Node(String text, @Nullable Component component) {}

    /**
     * Where the devices of an entity begin.
     *
     * @param first of the nodes
     * @param depth of the database
     */
    private record Database(Node first, int depth) {}

    private RandomEntities() {}

    static Arbitrary<EntitySource> named(String name) {
        return Combinators.combine(
                        database(),
                        nodes(),
                        RandomComponents.time(),
                        RandomComponents.measurement().list().ofMinSize(2).ofMaxSize(10),
                        Arbitraries.of(Naming.class),
                        Arbitraries.of(true, false),
                        RandomSettings.ofEntity(),
                        Arbitraries.longs())
                .as((start, nodes, time, measurements, naming, yes, settings, seed) -> {
                    List<Node> all = new ArrayList<>(List.of(start.first(), new Node(name, null)));
                    all.addAll(nodes);
                    Random random = new Random(seed);
                    Distinct distinct = new Distinct(naming, time);
                    return new EntitySource(
                            name,
                            form(random),
                            distinct.template(all),
                            attributes(start, yes, naming, settings),
                            random.nextBoolean(),
                            distinct.components(measurements, random));
                });
    }

    private static List<String> attributes(Database start, boolean aligned, Naming naming, List<String> settings) {
        List<String> attributes = new ArrayList<>(settings);
        attributes.add("aligned = " + aligned);
        attributes.add("naming = Naming." + naming);
        attributes.add("databaseDepth = " + start.depth());
        return attributes;
    }

    /** Half of them records. */
    private static Form form(Random random) {
        Form[] forms = Form.values();
        return random.nextBoolean() ? Form.RECORD : forms[random.nextInt(forms.length)];
    }

    private static Arbitrary<Database> database() {
        Arbitrary<Database> shared = Arbitraries.of(DATABASES).map(name -> new Database(literal(name), 1));
        Arbitrary<Database> own = Arbitraries.just(new Database(literal(OWN_DATABASES), 2));
        Arbitrary<Database> placeholder = RandomNames.identifier()
                .flatMap(RandomEntities::databasePlaceholder)
                .map(node -> new Database(node, 1));
        return Arbitraries.frequencyOf(Tuple.of(100, shared), Tuple.of(20, placeholder), Tuple.of(2, own));
    }

    private static Node literal(String name) {
        return new Node(NodeName.quote(name), null);
    }

    private static Arbitrary<Node> databasePlaceholder(String name) {
        return RandomComponents.node(name, Role.DATABASE).map(component -> new Node("{" + name + "}", component));
    }

    /** What comes below the node of the entity. */
    private static Arbitrary<List<Node>> nodes() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, node().list().ofMaxSize(4)),
                Tuple.of(1, node().list().ofMaxSize(DEEPEST)));
    }

    private static Arbitrary<Node> node() {
        Arbitrary<Node> plain = Arbitraries.strings()
                .withChars("abcxyzABC_019中")
                .ofMinLength(1)
                .ofMaxLength(10)
                .map(text -> new Node("n" + text, null));
        Arbitrary<Node> word = Arbitraries.of("select", "from", "region", "device", "null", "last", "1x")
                .map(text -> new Node(text, null));
        Arbitrary<Node> quoted = RandomNames.awkward().map(raw -> new Node("`" + raw.replace("`", "``") + "`", null));
        Arbitrary<Node> placeholder = RandomNames.identifier().flatMap(name -> RandomComponents.node(name, Role.NODE)
                .map(component -> new Node("{" + name + "}", component)));
        return Arbitraries.oneOf(plain, word, quoted, placeholder, placeholder);
    }

    /** Leaves out what would be named like something that was there before. */
    private static final class Distinct {
        private static final String NAMED = "@Measurement(value = ";

        private final Naming naming;
        private final Set<String> constants = new HashSet<>();
        private final Set<String> measurements = new HashSet<>();
        private final Set<String> placeholders = new HashSet<>();
        private final List<Component> components = new ArrayList<>();

        Distinct(Naming naming, Component time) {
            this.naming = naming;
            add(time);
        }

        private boolean add(Component component) {
            return constants.add(constant(component.name())) && components.add(component);
        }

        /** A component that fills one placeholder must not be named like another. */
        private boolean isFree(String name, String placeholder) {
            return placeholder.equals("{" + name + "}") || !placeholders.contains("{" + name + "}");
        }

        private static String constant(String name) {
            return Naming.UPPER_SNAKE_CASE.apply(name);
        }

        String template(List<Node> nodes) {
            StringBuilder template = new StringBuilder("root");
            for (Node node : nodes) {
                Component component = node.component();
                if (component == null
                        || isFree(component.name(), node.text()) && placeholders.add(node.text()) && add(component)) {
                    template.append('.').append(node.text());
                }
            }
            return template.toString();
        }

        List<Component> components(List<Component> candidates, Random random) {
            for (Component candidate : candidates) {
                String key = candidate.annotations().startsWith(NAMED)
                        ? candidate.annotations().replaceFirst(".*?value = (\".*?[^\\\\]\"|\"\").*", "$1")
                        : naming.apply(candidate.name());
                if (!constants.contains(constant(candidate.name()))
                        && !placeholders.contains("{" + candidate.name() + "}")
                        && measurements.add(key.toLowerCase(Locale.ROOT).replace("\"", ""))) {
                    add(candidate);
                }
            }
            Collections.shuffle(components, random);
            return List.copyOf(components);
        }
    }
}
