package io.dendro.processor.check;

import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;

/** Something that must hold for every entity. Rules know nothing of each other and keep no state. */
public interface Rule {

    /** Reports each place where the entity breaks the rule. */
    void check(EntityDeclaration entity, Diagnostics diagnostics);
}
