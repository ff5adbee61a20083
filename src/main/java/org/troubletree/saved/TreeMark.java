package org.troubletree.saved;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.troubletree.json.Json;
import org.troubletree.tree.Article;
import org.troubletree.tree.Tree;

/** Which state of a tree a walk went through: its id, title, revision, a hash over all it says, and its articles. */
record TreeMark(String id, String title, int revision, String hash, List<Article> articles) {
    TreeMark {
        articles = List.copyOf(articles);
    }

    static TreeMark of(Tree tree) {
        return new TreeMark(tree.id(), tree.title(), tree.revision(), hash(tree), tree.articles());
    }

    /** A tree is a value through and through, so that what it prints is all it says. */
    private static String hash(Tree tree) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(tree.toString().getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Json json() {
        return Json.object()
                .with("id", id)
                .with("title", title)
                .with("revision", revision)
                .with("hash", hash)
                .with(
                        "articles",
                        Json.list(articles.stream().map(TreeMark::json).toList()))
                .done();
    }

    private static Json json(Article article) {
        return Json.object()
                .with("id", article.id())
                .with("title", article.title())
                .done();
    }

    static TreeMark read(Fields mark) throws Unreadable {
        return new TreeMark(
                mark.text("id"),
                mark.text("title"),
                mark.number("revision"),
                mark.text("hash"),
                mark.all("articles", article -> new Article(article.text("id"), article.text("title"))));
    }
}
