package org.troubletree.load;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.troubletree.json.JsonObject;
import org.troubletree.load.form.Fields;
import org.troubletree.load.form.Form;
import org.troubletree.load.form.JsonLocation;
import org.troubletree.load.form.OneOf;
import org.troubletree.tree.Node;

/** Reads a node of any kind; empty if the kind is unknown, because then nothing else of it can be read. */
final class NodeReader implements Form<Optional<Node>> {
    private final Form<Optional<Form<? extends Node>>> kind;

    NodeReader(LoadContext outside) {
        var kinds = new LinkedHashMap<String, Form<? extends Node>>();
        kinds.put("question", new QuestionReader());
        kinds.put("check", new CheckReader(outside));
        kinds.put("instruction", new InstructionReader());
        kinds.put("change", new ChangeReader());
        kinds.put("outcome", new OutcomeReader());
        kinds.put("link", new LinkReader());
        this.kind = new OneOf<>(kinds).orNothing();
    }

    @Override
    public String belongs() {
        return "a node with kind, title and text";
    }

    @Override
    public Optional<Node> read(JsonLocation spot) {
        if (!(spot.value() instanceof JsonObject object)) {
            spot.wrongType(belongs());
            return Optional.empty();
        }
        return Fields.of(object, spot).need("kind", kind).map(form -> form.read(spot));
    }

    @Override
    public Optional<Node> standIn() {
        return Optional.empty();
    }
}
