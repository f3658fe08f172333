package io.dendro.processor.check.across;

import java.util.List;

/** The rules of this topic, in the order in which their messages are shown. */
public final class AcrossRules {
    private static final List<PairRule> ERRORS =
            List.of(new TypesAgree(), new AlignmentsAgree(), new SeriesAreNoParents(), new DatabasesDoNotNest());

    private static final List<PairRule> WARNINGS = List.of(
            new TextTypesAgree(),
            new EncodingsAgree(),
            new CompressorsAgree(),
            new TimesToLiveAgree(),
            new DevicesAreApart());

    private AcrossRules() {}

    /** What is wrong between two entities. Where something certainly is, nothing is said of what may be. */
    public static List<Finding> check(Pair pair) {
        Findings findings = new Findings();
        ERRORS.forEach(rule -> rule.check(pair, findings));
        if (!findings.haveErrors()) {
            WARNINGS.forEach(rule -> rule.check(pair, findings));
        }
        return findings.all();
    }
}
