package io.dendro.processor.check.projection;

import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.ProjectionDeclaration;

/** Something that must hold for every projection, whatever its entity is. */
public interface ProjectionRule {

    /** Reports each place where the projection breaks the rule. */
    void check(ProjectionDeclaration projection, Diagnostics diagnostics);
}
