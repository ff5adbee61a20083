package org.troubletree.load;

import java.util.List;
import java.util.function.Supplier;
import org.troubletree.load.form.Fields;
import org.troubletree.load.form.Form;
import org.troubletree.load.form.ListOf;
import org.troubletree.load.form.TextForms;
import org.troubletree.tree.Call;
import org.troubletree.tree.Page;

/** Reads what every kind of node has. */
final class PageReader {
    private static final ListOf<String> ARTICLES = ListOf.different(TextForms.ARTICLE);
    private static final Form<Call> CALL = new CallReader();

    private PageReader() {}

    /** A page that may cite articles. */
    static Page read(Fields fields) {
        return page(fields, () -> fields.maybeList("articles", ARTICLES));
    }

    /** A page that must cite an article, because it claims or changes something. */
    static Page readWithArticle(Fields fields) {
        return page(fields, () -> fields.need("articles", ARTICLES.atLeast(1)));
    }

    private static Page page(Fields fields, Supplier<List<String>> articles) {
        fields.pass("kind");
        return new Page(
                fields.name(),
                fields.need("title", TextForms.TITLE),
                fields.need("text", TextForms.PROSE),
                articles.get(),
                fields.maybe("call", CALL),
                fields.maybe("teach", TextForms.PROSE));
    }
}
