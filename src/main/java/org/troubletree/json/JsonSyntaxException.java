package org.troubletree.json;

/** Carries a syntax problem out of the parser to where it is returned as a value. */
final class JsonSyntaxException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient SyntaxProblem flaw;

    JsonSyntaxException(SyntaxProblem flaw) {
        super(flaw.what(), null, false, false);
        this.flaw = flaw;
    }

    SyntaxProblem flaw() {
        return flaw;
    }
}
