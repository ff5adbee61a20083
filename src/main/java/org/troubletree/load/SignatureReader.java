package org.troubletree.load;

import org.troubletree.load.form.Fields;
import org.troubletree.load.form.ListOf;
import org.troubletree.load.form.ObjectForm;
import org.troubletree.load.form.TextForms;
import org.troubletree.tree.Signature;

final class SignatureReader implements ObjectForm<Signature> {
    @Override
    public String belongs() {
        return "a signature with id, title, article, opensAt, events and against";
    }

    @Override
    public Signature read(Fields fields) {
        return new Signature(
                fields.need("id", TextForms.ID),
                fields.need("title", TextForms.LINE),
                fields.need("article", TextForms.ARTICLE),
                fields.need("opensAt", TextForms.ID),
                fields.need("events", ListOf.any(new EventPatternReader()).atLeast(1)),
                fields.need("against", ListOf.any(new AgainstPatternReader())));
    }
}
