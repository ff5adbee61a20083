package org.troubletree.saved;

import java.util.List;
import java.util.Optional;
import org.troubletree.json.Json;
import org.troubletree.json.ObjectBuilder;
import org.troubletree.tree.Action;
import org.troubletree.tree.Dword;
import org.troubletree.tree.Procedure;
import org.troubletree.tree.RegistryAction;
import org.troubletree.tree.RegistryData;
import org.troubletree.tree.RegistryText;
import org.troubletree.walk.Before;

/** What is done to a server and what it held before, as JSON. */
final class ValueForm {
    private ValueForm() {}

    static ObjectBuilder of(Action action) {
        return switch (action) {
            case Procedure procedure ->
                Json.object()
                        .with("kind", "procedure")
                        .with("before", procedure.before())
                        .with("steps", procedure.steps());
            case RegistryAction value -> of(value);
        };
    }

    private static ObjectBuilder of(RegistryAction value) {
        var object = Json.object()
                .with("kind", "registry")
                .with("key", value.key())
                .with("value", value.value())
                .with("data", of(value.data()).done());
        value.byDefault().ifPresent(data -> object.with("default", of(data).done()));
        return object.with("direction", Fields.word(value.direction()));
    }

    static Action action(Fields fields) throws Unreadable {
        return switch (fields.text("kind")) {
            case "procedure" -> new Procedure(fields.text("before"), fields.texts("steps"));
            case "registry" ->
                new RegistryAction(
                        fields.text("key"),
                        fields.text("value"),
                        data(fields.object("data")),
                        fields.has("default") ? Optional.of(data(fields.object("default"))) : Optional.empty(),
                        fields.one("direction", RegistryAction.Direction.class));
            default -> throw fields.unknown("kind");
        };
    }

    private static ObjectBuilder of(RegistryData data) {
        var object = Json.object().with("type", data.type());
        return switch (data) {
            case Dword number -> object.with("data", "0x%x".formatted(number.number()));
            case RegistryText text -> object.with("data", text.text());
        };
    }

    private static RegistryData data(Fields fields) throws Unreadable {
        var text = fields.text("data");
        Optional<? extends RegistryData> data = switch (fields.text("type")) {
            case "REG_DWORD" -> Dword.parse(text);
            case "REG_SZ" ->
                text.chars().anyMatch(Character::isISOControl) ? Optional.empty() : Optional.of(new RegistryText(text));
            default -> throw fields.unknown("type");
        };
        if (data.isEmpty()) {
            throw fields.unknown("data");
        }
        return data.get();
    }

    static ObjectBuilder of(Before before) {
        return switch (before) {
            case Before.Absent absent -> Json.object().with("kind", "absent");
            case Before.Described described ->
                Json.object().with("kind", "described").with("text", described.text());
            case Before.Held held -> of(held.data()).with("kind", "held");
        };
    }

    static Before before(Fields fields) throws Unreadable {
        return switch (fields.text("kind")) {
            case "absent" -> new Before.Absent();
            case "described" -> new Before.Described(fields.text("text"));
            case "held" -> new Before.Held(data(fields));
            default -> throw fields.unknown("kind");
        };
    }

    static List<Json> list(List<ObjectBuilder> objects) {
        return objects.stream().map(object -> (Json) object.done()).toList();
    }
}
