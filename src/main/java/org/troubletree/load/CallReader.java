package org.troubletree.load;

import org.troubletree.load.form.Fields;
import org.troubletree.load.form.ObjectForm;
import org.troubletree.load.form.TextForms;
import org.troubletree.tree.Call;

final class CallReader implements ObjectForm<Call> {
    @Override
    public String belongs() {
        return "an object with say, see and readBack";
    }

    @Override
    public Call read(Fields fields) {
        return new Call(
                fields.need("say", TextForms.PROSE),
                fields.need("see", TextForms.PROSE),
                fields.need("readBack", TextForms.PROSE));
    }
}
