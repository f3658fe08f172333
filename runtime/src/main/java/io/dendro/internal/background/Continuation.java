package io.dendro.internal.background;

/** Work that has its connection already, so that it waits for nobody, while others may wait for that connection. */
interface Continuation extends Runnable {}
