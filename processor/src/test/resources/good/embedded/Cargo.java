package demo.embedded;

/** A builder. */
final class Cargo {
    private final int weight;
    private final String name;

    private Cargo(int weight, String name) {
        this.weight = weight;
        this.name = name;
    }

    int weight() {
        return weight;
    }

    String name() {
        return name;
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder {
        private int weight;
        private String name;

        Builder weight(int weight) {
            this.weight = weight;
            return this;
        }

        Builder name(String name) {
            this.name = name;
            return this;
        }

        Cargo build() {
            return new Cargo(weight, name);
        }
    }
}
