package io.dendro.processor.check.path;

import io.dendro.model.InvalidPathException;
import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Excerpt;
import io.dendro.processor.read.Attribute;
import io.dendro.processor.read.EntityDeclaration;

/** The template is a path. The grammar is that of {@link io.dendro.model.PathTemplate}; here its rules get their codes. */
final class PathIsWellFormed implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        Attribute<String> text = entity.timeseries().path().text();
        entity.timeseries()
                .path()
                .problem()
                .map(InvalidPathException::problem)
                .ifPresent(problem -> diagnostics.report(
                        TemplateProblem.of(problem.kind()),
                        text.location(),
                        new Excerpt(text.value(), problem.position()),
                        problem.reason(),
                        problem.cure()));
    }
}
