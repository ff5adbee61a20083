package org.troubletree.load;

import org.troubletree.tree.Symptom;







final class SymptomReader implements ObjectForm<Symptom> {
    @Override
    public String belongs() {
        return "a symptom with id, title, help and icon";
    }

    @Override
    public Symptom read(Fields fields) {
        return new Symptom(
                fields.need("id", Texts.ID),
                fields.need("title", Texts.LINE),
                fields.need("help", Texts.LINE),
                fields.need("icon", Texts.ID));
    }
}
