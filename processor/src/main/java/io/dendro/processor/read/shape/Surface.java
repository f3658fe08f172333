package io.dendro.processor.read.shape;

import io.dendro.processor.read.shape.Signature.Variable;
import java.util.List;
import java.util.Optional;

/**
 * What a mapper can touch of a type.
 *
 * @param methods of each instance, nearest first
 * @param fields that can be read
 * @param variables fields that can be set
 * @param builder the methods of its builder, if it has one
 */
record Surface(
        List<Signature> methods,
        List<Variable> fields,
        List<Variable> variables,
        List<Signature> constructors,
        Optional<List<Signature>> builder) {}
