package org.troubletree.load;

import org.troubletree.load.form.Fields;
import org.troubletree.load.form.ObjectForm;
import org.troubletree.load.form.TextForms;
import org.troubletree.tree.Symptom;

final class SymptomReader implements ObjectForm<Symptom> {
    @Override
    public String belongs() {
        return "a symptom with id, title, help and icon";
    }

    @Override
    public Symptom read(Fields fields) {
        return new Symptom(
                fields.need("id", TextForms.ID),
                fields.need("title", TextForms.LINE),
                fields.need("help", TextForms.LINE),
                fields.need("icon", TextForms.ID));
    }
}
