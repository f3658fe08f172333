package io.dendro.internal.background;

/** Work that writes. It may take as long as the server is down, and must not keep reading from going on meanwhile. */
public interface Writing extends Runnable {}
