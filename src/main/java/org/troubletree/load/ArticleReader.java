package org.troubletree.load;

import org.troubletree.load.form.Fields;
import org.troubletree.load.form.ObjectForm;
import org.troubletree.load.form.TextForms;
import org.troubletree.tree.Article;

final class ArticleReader implements ObjectForm<Article> {
    @Override
    public String belongs() {
        return "an article with id and title";
    }

    @Override
    public Article read(Fields fields) {
        return new Article(fields.need("id", TextForms.ARTICLE), fields.need("title", TextForms.LINE));
    }
}
