package io.dendro.processor.shape;

import java.util.List;
import java.util.Optional;

/** What a search for a {@link Construction} came to. */
public sealed interface Search {

    /** There is one. */
    record Found(Construction construction) implements Search {}

    /**
     * Several constructors serve equally well.
     *
     * @param candidates two of them as a user recognises them
     */
    record Ambiguous(List<String> candidates) implements Search {}

    /**
     * Nothing can be made without properties that were to be left out.
     *
     * @param constructor the constructor that takes them
     */
    record NeedsIgnored(String constructor, List<String> ignored) implements Search {}

    /**
     * There is none.
     *
     * @param reasons what was tried, and what each lacks
     * @param cure what to do about it
     * @param culprit the constructor that the reasons are about, if there is only one
     */
    record Impossible(List<String> reasons, String cure, Optional<Culprit> culprit) implements Search {}

    /**
     * The only constructor.
     *
     * @param misfits those of its parameters that no component can be given to
     */
    record Culprit(List<String> misfits) {}

    /** The construction that was found, if any. */
    default Optional<Construction> found() {
        return this instanceof Found found ? Optional.of(found.construction()) : Optional.empty();
    }
}
