package io.dendro.processor.check.projection;

import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.ProjectionDeclaration;

/** Something that must hold between a projection and its entity, in which there is no error. */
public interface SelectionRule {

    /** Reports each place where the projection breaks the rule. */
    void check(ProjectionDeclaration projection, EntityDeclaration entity, Diagnostics diagnostics);
}
