package org.troubletree.load;

import org.troubletree.json.JsonObject;







/** An object of known keys. */
interface ObjectForm<T> extends Form<T> {
    /** The value that these fields make up. */
    T read(Fields fields);

    @Override
    default T read(Spot spot) {
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
