package org.troubletree.load;

import java.util.LinkedHashMap;
import java.util.Map;
import org.troubletree.json.JsonObject;
import org.troubletree.json.JsonText;
import org.troubletree.load.form.Fields;
import org.troubletree.load.form.Form;
import org.troubletree.load.form.JsonLocation;
import org.troubletree.load.form.TextForms;
import org.troubletree.tree.Node;

/** Reads the nodes of a tree by their ids, without those that could not be read. */
record NodesReader(NodeReader node) implements Form<Map<String, Node>> {
    @Override
    public String belongs() {
        return "an object of nodes, each under its id,";
    }

    @Override
    public Map<String, Node> read(JsonLocation spot) {
        if (!(spot.value() instanceof JsonObject object)) {
            spot.wrongType(belongs());
            return Map.of();
        }
        if (object.members().isEmpty()) {
            spot.wrong("there is no node", "at least one belongs here");
        }
        return nodes(object, spot);
    }

    private Map<String, Node> nodes(JsonObject object, JsonLocation spot) {
        var nodes =
                LinkedHashMap.<String, Node>newLinkedHashMap(object.members().size());
        for (var member : object.members()) {
            var id = new JsonText(member.line(), member.column(), member.name());
            TextForms.ID.read(spot.below(member.name(), id));
            var read = node.read(spot.below(member.name(), member.value()));
            if (read.isPresent() && nodes.putIfAbsent(member.name(), read.get()) != null) {
                Fields.refuseRepeated(member, spot);
            }
        }
        return nodes;
    }

    @Override
    public Map<String, Node> standIn() {
        return Map.of();
    }
}
