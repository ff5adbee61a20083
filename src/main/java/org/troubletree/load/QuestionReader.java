package org.troubletree.load;

import org.troubletree.load.form.Fields;
import org.troubletree.load.form.ObjectForm;
import org.troubletree.load.form.TextForms;
import org.troubletree.tree.Question;

final class QuestionReader implements ObjectForm<Question> {
    @Override
    public String belongs() {
        return "a question with title, text, how and choices";
    }

    @Override
    public Question read(Fields fields) {
        var page = PageReader.read(fields);
        var fact = fields.maybe("fact", TextForms.FACT);
        return new Question(
                page, fields.need("how", TextForms.PROSE), fact, fields.need("choices", ChoiceReader.ofQuestion(fact)));
    }
}
