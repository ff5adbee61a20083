package org.troubletree.tree;

import java.util.Locale;

/** The rules that every tree keeps. A problem names the broken rule; the rule book gives the reason for each. */
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

    /** The name in the rule book: {@code version-known}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a tree that breaks the rule is valid but unfinished. */
    public boolean isNote() {
        return weight == RuleSeverity.NOTE;
    }
}
