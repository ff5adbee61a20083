package org.troubletree.load;

import org.troubletree.tree.Question;







final class QuestionReader implements ObjectForm<Question> {
    @Override
    public String belongs() {
        return "a question with title, text, how and choices";
    }

    @Override
    public Question read(Fields fields) {
        var page = PageReader.read(fields);
        var fact = fields.maybe("fact", Texts.FACT);
        return new Question(
                page, fields.need("how", Texts.PROSE), fact, fields.need("choices", ChoiceReader.ofQuestion(fact)));
    }
}
