package org.troubletree.load.form;

import org.troubletree.json.JsonObject;

/** An object of known keys. */
public interface ObjectForm<T> extends Form<T> {
    /** The value that these fields make up. */
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
