package io.dendro.integration.schemas;

/**
 * A component of a random entity.
 *
 * @param name its name in Java
 * @param type its type in Java, as source
 * @param annotations as source
 * @param role what it is in the entity
 * @param fidelity which values it can hold
 */
record Component(String name, String type, String annotations, Role role, Fidelity fidelity) {

    enum Role {
        TIME,
        /** The node that names the database. */
        DATABASE,
        NODE,
        MEASUREMENT
    }

    /** The component in the header of a record. */
    String declaration() {
        return (annotations + " " + type + " " + name).strip();
    }

    /** The component without its annotations. */
    String parameter() {
        return type + " " + name;
    }

    boolean isMeasurement() {
        return role == Role.MEASUREMENT;
    }
}
