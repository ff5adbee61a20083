package org.troubletree.load;

import java.util.Map;
import org.troubletree.load.form.Fields;
import org.troubletree.load.form.Form;
import org.troubletree.load.form.IntForm;
import org.troubletree.load.form.ListOf;
import org.troubletree.load.form.ObjectForm;
import org.troubletree.load.form.TextForms;
import org.troubletree.tree.Node;
import org.troubletree.tree.Tree;

/** Reads a whole tree. */
final class TreeReader implements ObjectForm<Tree> {
    static final int FORMAT = 1;

    private final Form<Map<String, Node>> nodes;
    private final Form<String> symptom;
    private final ScenarioReader scenario;

    TreeReader(LoadContext outside) {
        this.nodes = new NodesReader(new NodeReader(outside));
        this.symptom = new ExternalNameForm("symptom", outside.symptoms());
        this.scenario = new ScenarioReader(outside);
    }

    @Override
    public String belongs() {
        return "a tree with id, title, summary, nodes and so on";
    }

    @Override
    public Tree read(Fields fields) {
        fields.maybe("$schema", TextForms.LINE);
        fields.need("format", new IntForm(FORMAT, FORMAT));
        return new Tree(
                fields.need("id", TextForms.ID),
                fields.need("title", TextForms.LINE),
                fields.need("summary", TextForms.PROSE),
                fields.need("revision", new IntForm(1, Integer.MAX_VALUE)),
                fields.need("appliesTo", new AppliesToReader()),
                fields.need("articles", ListOf.any(new ArticleReader()).atLeast(1)),
                opening(fields),
                fields.need("nodes", nodes),
                fields.need("scenarios", ListOf.any(scenario)));
    }

    private Tree.EntryPoint opening(Fields fields) {
        return new Tree.EntryPoint(
                fields.need("symptoms", ListOf.different(symptom)),
                fields.need("signatures", ListOf.any(new SignatureReader())),
                fields.need("start", TextForms.ID));
    }
}
