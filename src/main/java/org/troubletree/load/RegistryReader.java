package org.troubletree.load;

import org.troubletree.json.JsonText;
import org.troubletree.tree.Dword;
import org.troubletree.tree.RegistryAction;
import org.troubletree.tree.RegistryAction.Direction;
import org.troubletree.tree.RegistryData;
import org.troubletree.tree.RegistryText;






import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The registry value that a change writes. */
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
        types.put("REG_DWORD", new NumberForm());
        types.put("REG_SZ", new TextForm());
        return types;
    }

    @Override
    public String belongs() {
        return "an object with key, value, type, data, direction and, where wanted, default";
    }

    @Override
    public RegistryAction read(Fields fields) {
        var type = fields.need("type", TYPE);
        var form = type.orElseGet(AnyForm::new);
        var action = new RegistryAction(
                fields.need("key", Texts.REGISTRY_KEY),
                fields.need("value", Texts.LINE),
                fields.need("data", form),
                fields.maybe("default", form),
                fields.need("direction", DIRECTION));
        if (action.direction() != Direction.SET && form instanceof TextForm) {
            fields.wrong("direction", "a text can be neither raised nor lowered", "set belongs here");
        }
        return action;
    }

    /** Data of a type that is not known: no fault can be told in it. */
    private record AnyForm() implements Form<RegistryData> {
        @Override
        public String belongs() {
            return Texts.LINE.belongs();
        }

        @Override
        public RegistryData read(Spot spot) {
            return standIn();
        }

        @Override
        public RegistryData standIn() {
            return new RegistryText("");
        }
    }

    private record NumberForm() implements Form<RegistryData> {
        private static final Pattern SPELLED = Pattern.compile("0[xX][0-9a-fA-F]{1,8}|[0-9]{1,10}");

        @Override
        public String belongs() {
            return "a number of 32 bits in quotes, such as \"0x14\" or \"20\",";
        }

        @Override
        public RegistryData read(Spot spot) {
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

    private record TextForm() implements Form<RegistryData> {
        @Override
        public String belongs() {
            return Texts.LINE.belongs();
        }

        @Override
        public RegistryData read(Spot spot) {
            return RegistryText.parse(Texts.LINE.read(spot))
                    .<RegistryData>map(parsed -> parsed)
                    .orElseGet(this::standIn);
        }

        @Override
        public RegistryData standIn() {
            return new RegistryText("");
        }
    }
}
