package io.dendro.processor.check.across;

/** Something that must hold for every two entities. Rules know nothing of each other and keep no state. */
public interface PairRule {

    /** Reports each place where the first entity breaks the rule against the second. */
    void check(Pair pair, Findings findings);
}
