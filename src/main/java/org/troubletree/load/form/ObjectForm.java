package org.troubletree.load.form;

import org.troubletree.json.JsonObject;

/** An object with known keys. */
public interface ObjectForm<T> extends Form<T> {
    /** Reads the value from its members. */
    T read(Fields fields);

    @Override
    default T read(JsonLocation spot) {
        if (!(spot.value() instanceof JsonObject object)) {
            spot.wrongType(belongs());
            return standIn();
        }
        var fields = Fields.of(object, spot);
        var value = read(fields);
        fields.refuseOthers(this);
        return value;
    }

    @Override
    default T standIn() {
        return read(Fields.silent());
    }
}
