package org.troubletree.load;

import java.util.List;
import org.troubletree.tree.Check;
import org.troubletree.tree.Choice;

final class CheckReader implements ObjectForm<Check> {
    private static final Form<List<Choice>> CHOICES = ChoiceReader.ofCheck();

    private final Form<String> reader;

    CheckReader(Outside outside) {
        this.reader = new KnownName("reader", outside.readers());
    }

    @Override
    public String belongs() {
        return "a check with title, text, reader, byHand and choices";
    }

    @Override
    public Check read(Fields fields) {
        return new Check(
                PageReader.read(fields),
                fields.need("reader", reader),
                fields.need("byHand", Texts.PROSE),
                fields.need("choices", CHOICES));
    }
}
