package org.troubletree.saved;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.troubletree.tree.Article;
import org.troubletree.tree.Tree;

/**
 * Identifies the content of a tree at the time of a walk: its id, title, revision, articles, and a hash of its content.
 */
record TreeRevision(String id, String title, int revision, String hash, List<Article> articles) {
    private static final String HASH_OF_VALUES = "values:";

    /** Matches names of record types and of their components in the output of {@link Record#toString}. */
    private static final Pattern NAMES = Pattern.compile("\\b\\w++(?:=|(?=\\[))");

    TreeRevision {
        articles = List.copyOf(articles);
    }

    static TreeRevision of(Tree tree) {
        return new TreeRevision(tree.id(), tree.title(), tree.revision(), hash(tree), tree.articles());
    }

    /**
     * Returns a hash of the values in the tree. Names of Java types are removed, so that renaming a type changes no
     * hash.
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

    /** Returns whether the tree was edited since the walk was saved. A hash of an older format is not comparable. */
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
