package org.troubletree.load;

import org.troubletree.tree.Article;







final class ArticleReader implements ObjectForm<Article> {
    @Override
    public String belongs() {
        return "an article with id and title";
    }

    @Override
    public Article read(Fields fields) {
        return new Article(fields.need("id", Texts.ARTICLE), fields.need("title", Texts.LINE));
    }
}
