package org.troubletree.load;

import org.troubletree.tree.Call;







final class CallReader implements ObjectForm<Call> {
    @Override
    public String belongs() {
        return "an object with say, see and readBack";
    }

    @Override
    public Call read(Fields fields) {
        return new Call(
                fields.need("say", Texts.PROSE), fields.need("see", Texts.PROSE), fields.need("readBack", Texts.PROSE));
    }
}
