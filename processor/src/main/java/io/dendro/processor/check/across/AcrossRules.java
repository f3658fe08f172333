package io.dendro.processor.check.across;

import java.util.List;

/**
 * The rules that two entities are held to, in the order in which their messages are shown.
 *
 * @param certain what is wrong whatever the values of placeholders are
 * @param possible what can be wrong with some values
 */
public record AcrossRules(List<PairRule> certain, List<PairRule> possible) {

    /** All there are. */
    public static AcrossRules all() {
        return new AcrossRules(
                List.of(new TypesAgree(), new AlignmentsAgree(), new SeriesAreNoParents(), new DatabasesDoNotNest()),
                List.of(
                        new TextTypesAgree(),
                        new EncodingsAgree(),
                        new CompressorsAgree(),
                        new TimesToLiveAgree(),
                        new DevicesAreApart()));
    }

    /** What is wrong between two entities. Where something certainly is, nothing is said of what may be. */
    public List<Finding> check(Pair pair) {
        Findings findings = new Findings();
        certain.forEach(rule -> rule.check(pair, findings));
        if (!findings.haveErrors()) {
            possible.forEach(rule -> rule.check(pair, findings));
        }
        return findings.all();
    }
}
