package org.troubletree.tree;

import java.util.Locale;

/** What every tree must keep. A problem names the rule that is broken; why there is such a rule stands in the rule book. */
public enum Rule {
    READABLE,
    FORM,
    FILE_NAME,
    ID_ONCE,
    ONE_SAFE_ANSWER,
    KNOWN_ID,
    LISTED_ARTICLE,
    LISTED_VERSION,
    REACHED,
    ENDS,
    NO_CIRCLE,
    LINK_LEADS_ON,
    FILLED_IN,
    VERSION_KNOWN,
    VERSION_FITS,
    RISK_ONCE,
    RISK_IN_OWN_WORDS,
    CAUSE_TOLD_APART,
    SAYS_HOW,
    SCENARIOS_ENOUGH,
    SIGNATURE_WINS,
    SIGNATURE_NOT_FOOLED,
    SCENARIO_HOLDS,
    VISITED(RuleSeverity.NOTE),
    SURROUNDINGS_SHOWN(RuleSeverity.NOTE),
    CAUSE_BY_EVENTS(RuleSeverity.NOTE),
    CAUSE_BY_SYMPTOM(RuleSeverity.NOTE),
    CAUSE_NOT_CONFUSED(RuleSeverity.NOTE);

    private enum RuleSeverity {
        PROBLEM,
        NOTE
    }

    private final RuleSeverity weight;

    Rule() {
        this(RuleSeverity.PROBLEM);
    }

    Rule(RuleSeverity weight) {
        this.weight = weight;
    }

    /** The name by which it is looked up: {@code version-known}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a tree that breaks it is sound all the same: it is not finished. */
    public boolean isNote() {
        return weight == RuleSeverity.NOTE;
    }
}
