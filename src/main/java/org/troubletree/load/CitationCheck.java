package org.troubletree.load;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.troubletree.load.form.DidYouMean;
import org.troubletree.load.form.NamePatterns;
import org.troubletree.load.form.SafeQuote;
import org.troubletree.tree.Article;
import org.troubletree.tree.Change;
import org.troubletree.tree.Check;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.Instruction;
import org.troubletree.tree.Link;
import org.troubletree.tree.Node;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Question;
import org.troubletree.tree.Rule;
import org.troubletree.tree.Signature;

/** Checks that every cited article is listed and every mentioned version belongs to the tree. */
final class CitationCheck {
    private final UncheckedTree draft;
    private final Set<String> articles;
    private final String versionFact;
    private final List<String> versions;

    private CitationCheck(UncheckedTree draft) {
        this.draft = draft;
        this.articles = new LinkedHashSet<>(
                draft.tree().articles().stream().map(Article::id).toList());
        this.versionFact = draft.tree().appliesTo().fact();
        this.versions = draft.tree().appliesTo().versions();
    }

    static void check(UncheckedTree draft) {
        var citations = new CitationCheck(draft);
        var signatures = draft.tree().signatures();
        for (int i = 0; i < signatures.size(); i++) {
            citations.signature("signatures/" + i, signatures.get(i));
        }
        draft.tree().nodes().values().forEach(citations::node);
    }

    private void signature(String place, Signature signature) {
        if (isUnlisted(signature.article())) {
            article(place + "/article", signature.article());
        }
        for (int i = 0; i < signature.events().size(); i++) {
            sets(place + "/events/" + i, signature.events().get(i));
        }
        for (int i = 0; i < signature.against().size(); i++) {
            sets(place + "/against/" + i, signature.against().get(i).like());
        }
    }

    private void sets(String place, EventPattern pattern) {
        version(pattern.sets()).ifPresent(found -> version(place + "/sets/" + versionFact, found));
        pattern.around()
                .repeats()
                .flatMap(repeats -> version(repeats.sets()))
                .ifPresent(found -> version(place + "/repeats/sets/" + versionFact, found));
    }

    private void node(Node node) {
        for (int i = 0; i < node.page().articles().size(); i++) {
            if (isUnlisted(node.page().articles().get(i))) {
                article(
                        "nodes/%s/articles/%d".formatted(node.id(), i),
                        node.page().articles().get(i));
            }
        }
        switch (node) {
            case Question question -> choices(node, "value");
            case Check check -> choices(node, "when/" + versionFact);
            case Change change -> versions(change);
            case Instruction instruction -> {}
            case Outcome outcome -> {}
            case Link link -> {}
        }
    }

    private void choices(Node node, String key) {
        for (int i = 0; i < node.choices().size(); i++) {
            var foreign = version(node.choices().get(i).facts());
            if (foreign.isPresent()) {
                version("nodes/%s/choices/%d/%s".formatted(node.id(), i, key), foreign.get());
            }
        }
    }

    private void versions(Change change) {
        for (int i = 0; i < change.appliesTo().size(); i++) {
            if (isForeign(change.appliesTo().get(i))) {
                version(
                        "nodes/%s/appliesTo/%d".formatted(change.id(), i),
                        change.appliesTo().get(i));
            }
        }
    }

    private Optional<String> version(Map<String, String> facts) {
        return Optional.ofNullable(facts.get(versionFact)).filter(this::isForeign);
    }

    private boolean isForeign(String version) {
        return !version.isEmpty() && !versions.isEmpty() && !versions.contains(version);
    }

    private void version(String place, String version) {
        draft.wrong(
                Rule.LISTED_VERSION,
                place,
                "the tree does not apply to version " + SafeQuote.of(version),
                DidYouMean.advice(version, versions));
    }

    private boolean isUnlisted(String article) {
        return !articles.contains(article) && NamePatterns.isArticle(article) && !articles.isEmpty();
    }

    private void article(String place, String article) {
        draft.wrong(
                Rule.LISTED_ARTICLE,
                place,
                "the article %s is not listed in the tree".formatted(SafeQuote.of(article)),
                DidYouMean.nearest(article, articles)
                        .map(near -> "did you mean " + SafeQuote.of(near) + ", or is it missing in articles?")
                        .orElse("add it to articles, with its title"));
    }
}
