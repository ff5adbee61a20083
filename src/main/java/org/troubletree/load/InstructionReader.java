package org.troubletree.load;

import java.util.List;
import org.troubletree.load.form.Fields;
import org.troubletree.load.form.Form;
import org.troubletree.load.form.ListOf;
import org.troubletree.load.form.ObjectForm;
import org.troubletree.load.form.TextForms;
import org.troubletree.tree.Instruction;

final class InstructionReader implements ObjectForm<Instruction> {
    private static final Form<List<String>> STEPS = ListOf.any(TextForms.PROSE).atLeast(1);

    @Override
    public String belongs() {
        return "an instruction with title, text, done and next";
    }

    @Override
    public Instruction read(Fields fields) {
        return new Instruction(
                PageReader.read(fields),
                fields.maybeList("steps", STEPS),
                fields.need("done", TextForms.LINE),
                fields.need("next", TextForms.ID));
    }
}
