package org.troubletree.json;

/** Carries a flaw out of the reading to where it is handed back as a value. */
final class BrokenJson extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Flaw flaw;

    BrokenJson(Flaw flaw) {
        super(flaw.what(), null, false, false);
        this.flaw = flaw;
    }

    Flaw flaw() {
        return flaw;
    }
}
