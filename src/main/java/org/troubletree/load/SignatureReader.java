package org.troubletree.load;

import org.troubletree.tree.Signature;







final class SignatureReader implements ObjectForm<Signature> {
    @Override
    public String belongs() {
        return "a signature with id, title, article, opensAt, events and against";
    }

    @Override
    public Signature read(Fields fields) {
        return new Signature(
                fields.need("id", Texts.ID),
                fields.need("title", Texts.LINE),
                fields.need("article", Texts.ARTICLE),
                fields.need("opensAt", Texts.ID),
                fields.need("events", ListOf.any(new EventPatternReader()).atLeast(1)),
                fields.need("against", ListOf.any(new AgainstPatternReader())));
    }
}
