package org.troubletree.load;

import org.troubletree.tree.Node;
import org.troubletree.tree.Tree;






import java.util.Map;

/** A whole tree. */
final class TreeReader implements ObjectForm<Tree> {
    static final int FORMAT = 1;

    private final Form<Map<String, Node>> nodes;
    private final Form<String> symptom;
    private final ScenarioReader scenario;

    TreeReader(Outside outside) {
        this.nodes = new NodesReader(new NodeReader(outside));
        this.symptom = new KnownName("symptom", outside.symptoms());
        this.scenario = new ScenarioReader(outside);
    }

    @Override
    public String belongs() {
        return "a tree with id, title, summary, nodes and so on";
    }

    @Override
    public Tree read(Fields fields) {
        fields.maybe("$schema", Texts.LINE);
        fields.need("format", new Whole(FORMAT, FORMAT));
        return new Tree(
                fields.need("id", Texts.ID),
                fields.need("title", Texts.LINE),
                fields.need("summary", Texts.PROSE),
                fields.need("revision", new Whole(1, Integer.MAX_VALUE)),
                fields.need("appliesTo", new AppliesToReader()),
                fields.need("articles", ListOf.any(new ArticleReader()).atLeast(1)),
                opening(fields),
                fields.need("nodes", nodes),
                fields.need("scenarios", ListOf.any(scenario)));
    }

    private Tree.Opening opening(Fields fields) {
        return new Tree.Opening(
                fields.need("symptoms", ListOf.different(symptom)),
                fields.need("signatures", ListOf.any(new SignatureReader())),
                fields.need("start", Texts.ID));
    }
}
