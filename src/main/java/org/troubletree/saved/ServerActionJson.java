package org.troubletree.saved;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.troubletree.saved.Members.Variant;
import org.troubletree.tree.Action;
import org.troubletree.tree.Dword;
import org.troubletree.tree.Procedure;
import org.troubletree.tree.RegistryAction;
import org.troubletree.tree.RegistryData;
import org.troubletree.tree.RegistryText;
import org.troubletree.walk.StateBefore;

/** The JSON form of a change to a server and of the state before it. */
final class ServerActionJson {
    private static final JsonForm<Dword> NUMBER =
            JsonForm.parsed(number -> "0x%x".formatted(number.number()), Dword::parse);
    private static final JsonForm<RegistryText> TEXT =
            JsonForm.parsed(RegistryText::text, ServerActionJson::registryText);
    static final List<Variant<? extends RegistryData>> DATA = List.of(
            new Variant<>("REG_DWORD", Dword.class, members -> members.member("data", NUMBER, Function.identity())),
            new Variant<>("REG_SZ", RegistryText.class, members -> members.member("data", TEXT, Function.identity())));
    static final List<Variant<? extends Action>> ACTIONS = List.of(
            new Variant<>("procedure", Procedure.class, ServerActionJson::procedure),
            new Variant<>("registry", RegistryAction.class, ServerActionJson::registryAction));
    static final List<Variant<? extends StateBefore>> STATES = List.of(
            new Variant<>("absent", StateBefore.AbsentValue.class, members -> new StateBefore.AbsentValue()),
            new Variant<>(
                    "described",
                    StateBefore.DescribedState.class,
                    members -> new StateBefore.DescribedState(members.text("text", StateBefore.DescribedState::text))),
            new Variant<>(
                    "held",
                    StateBefore.HeldValue.class,
                    members -> new StateBefore.HeldValue(
                            members.inline(ServerActionJson::data, StateBefore.HeldValue::data))));

    private ServerActionJson() {}

    static Action action(Members<Action> members) throws InvalidWalkException {
        return members.oneOf("kind", ACTIONS);
    }

    static StateBefore stateBefore(Members<StateBefore> members) throws InvalidWalkException {
        return members.oneOf("kind", STATES);
    }

    private static Procedure procedure(Members<Procedure> members) throws InvalidWalkException {
        return new Procedure(members.text("before", Procedure::before), members.texts("steps", Procedure::steps));
    }

    private static RegistryAction registryAction(Members<RegistryAction> members) throws InvalidWalkException {
        JsonMapping<RegistryData> data = ServerActionJson::data;
        return new RegistryAction(
                members.text("key", RegistryAction::key),
                members.text("value", RegistryAction::value),
                members.object("data", data, RegistryAction::data),
                members.optional("default", data.form(), RegistryAction::byDefault),
                members.constant("direction", RegistryAction.Direction.class, RegistryAction::direction));
    }

    private static RegistryData data(Members<RegistryData> members) throws InvalidWalkException {
        return members.oneOf("type", DATA);
    }

    /** {@link RegistryText#parse} is not used, because it would remove quotes that are part of the saved text. */
    private static Optional<RegistryText> registryText(String text) {
        return text.chars().anyMatch(Character::isISOControl) ? Optional.empty() : Optional.of(new RegistryText(text));
    }
}
