package io.dendro.integration.entity;

/** An enum with the shapes that a constant's name can have. */
public enum State {
    RUNNING,
    Idle,
    FAULT_2,
    Störung
}
