package org.troubletree.load;

import org.troubletree.tree.Instruction;






import java.util.List;

final class InstructionReader implements ObjectForm<Instruction> {
    private static final Form<List<String>> STEPS = ListOf.any(Texts.PROSE).atLeast(1);

    @Override
    public String belongs() {
        return "an instruction with title, text, done and next";
    }

    @Override
    public Instruction read(Fields fields) {
        return new Instruction(
                PageReader.read(fields),
                fields.maybeList("steps", STEPS),
                fields.need("done", Texts.LINE),
                fields.need("next", Texts.ID));
    }
}
