package org.troubletree.saved;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.troubletree.tree.Article;
import org.troubletree.tree.Tree;

/** A state of a tree that a walk went through: its id, title, revision, articles, and a hash of all that it says. */
record TreeRevision(String id, String title, int revision, String hash, List<Article> articles) {
    private static final String HASH_OF_VALUES = "values:";

    /** Names of types and of their components, as {@link Record#toString} prints them. */
    private static final Pattern NAMES = Pattern.compile("\\b\\w++(?:=|(?=\\[))");

    TreeRevision {
        articles = List.copyOf(articles);
    }

    static TreeRevision of(Tree tree) {
        return new TreeRevision(tree.id(), tree.title(), tree.revision(), hash(tree), tree.articles());
    }

    /**
     * Returns a hash of the values of the tree and not of the names in its Java types: a type that is renamed must not look like
     * a tree that was edited.
     */
    private static String hash(Tree tree) {
        var values = NAMES.matcher(tree.toString()).replaceAll("");
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(values.getBytes(UTF_8));
            return HASH_OF_VALUES + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Returns whether the tree was edited since it was saved. Hashes of older programs cannot be compared, only revisions. */
    boolean differsFrom(TreeRevision saved) {
        return saved.hash.startsWith(HASH_OF_VALUES) ? !hash.equals(saved.hash) : revision != saved.revision;
    }

    static TreeRevision map(Members<TreeRevision> members) throws InvalidWalkException {
        return new TreeRevision(
                members.text("id", TreeRevision::id),
                members.text("title", TreeRevision::title),
                members.number("revision", TreeRevision::revision),
                members.text("hash", TreeRevision::hash),
                members.objects("articles", TreeRevision::article, TreeRevision::articles));
    }

    private static Article article(Members<Article> members) throws InvalidWalkException {
        return new Article(members.text("id", Article::id), members.text("title", Article::title));
    }
}
