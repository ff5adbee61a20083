package org.troubletree.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.troubletree.json.JsonText;
import org.troubletree.load.form.Fields;
import org.troubletree.load.form.Form;
import org.troubletree.load.form.JsonLocation;
import org.troubletree.load.form.ObjectForm;
import org.troubletree.load.form.OneOf;
import org.troubletree.load.form.TextForms;
import org.troubletree.tree.Dword;
import org.troubletree.tree.RegistryAction;
import org.troubletree.tree.RegistryAction.Direction;
import org.troubletree.tree.RegistryData;
import org.troubletree.tree.RegistryText;

/** Reads the registry value that a change writes. */
final class RegistryReader implements ObjectForm<RegistryAction> {
    private static final Form<Direction> DIRECTION = new OneOf<>(directions());
    private static final Form<Optional<Form<RegistryData>>> TYPE = new OneOf<>(types()).orNothing();

    private static Map<String, Direction> directions() {
        var directions = new LinkedHashMap<String, Direction>();
        directions.put("set", Direction.SET);
        directions.put("raise", Direction.RAISE);
        directions.put("lower", Direction.LOWER);
        return directions;
    }

    private static Map<String, Form<RegistryData>> types() {
        var types = new LinkedHashMap<String, Form<RegistryData>>();
        types.put("REG_DWORD", new NumberDataForm());
        types.put("REG_SZ", new TextDataForm());
        return types;
    }

    @Override
    public String belongs() {
        return "an object with key, value, type, data, direction and, where wanted, default";
    }

    @Override
    public RegistryAction read(Fields fields) {
        var type = fields.need("type", TYPE);
        var form = type.orElseGet(AnyDataForm::new);
        var action = new RegistryAction(
                fields.need("key", TextForms.REGISTRY_KEY),
                fields.need("value", TextForms.LINE),
                fields.need("data", form),
                fields.maybe("default", form),
                fields.need("direction", DIRECTION));
        if (action.direction() != Direction.SET && form instanceof TextDataForm) {
            fields.wrong("direction", "a text can be neither raised nor lowered", "set belongs here");
        }
        return action;
    }

    /** Data of an unknown type, in which no error can be reported. */
    private record AnyDataForm() implements Form<RegistryData> {
        @Override
        public String belongs() {
            return TextForms.LINE.belongs();
        }

        @Override
        public RegistryData read(JsonLocation spot) {
            return standIn();
        }

        @Override
        public RegistryData standIn() {
            return new RegistryText("");
        }
    }

    private record NumberDataForm() implements Form<RegistryData> {
        private static final Pattern SPELLED = Pattern.compile("0[xX][0-9a-fA-F]{1,8}|[0-9]{1,10}");

        @Override
        public String belongs() {
            return "a number of 32 bits in quotes, such as \"0x14\" or \"20\",";
        }

        @Override
        public RegistryData read(JsonLocation spot) {
            if (!(spot.value() instanceof JsonText text)) {
                spot.wrongType(belongs());
                return standIn();
            }
            var number = Dword.parse(text.text())
                    .filter(parsed -> SPELLED.matcher(text.text()).matches());
            if (number.isEmpty()) {
                spot.wrongType(belongs());
            }
            return number.<RegistryData>map(parsed -> parsed).orElseGet(this::standIn);
        }

        @Override
        public RegistryData standIn() {
            return new Dword(0);
        }
    }

    private record TextDataForm() implements Form<RegistryData> {
        @Override
        public String belongs() {
            return TextForms.LINE.belongs();
        }

        @Override
        public RegistryData read(JsonLocation spot) {
            return RegistryText.parse(TextForms.LINE.read(spot))
                    .<RegistryData>map(parsed -> parsed)
                    .orElseGet(this::standIn);
        }

        @Override
        public RegistryData standIn() {
            return new RegistryText("");
        }
    }
}
