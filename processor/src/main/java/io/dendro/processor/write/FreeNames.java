package io.dendro.processor.write;

import com.palantir.javapoet.NameAllocator;

/** Names within one scope of generated code, each of them given once. */
final class FreeNames {
    private final NameAllocator names = new NameAllocator();

    /** The wanted name, or one like it where that is taken or a keyword. */
    String like(String wanted) {
        // The tag, else a random UUID: no compiler should load a cryptographic provider for the name of a variable.
        return names.newName(wanted, new Object());
    }
}
