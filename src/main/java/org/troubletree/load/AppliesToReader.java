package org.troubletree.load;

import org.troubletree.load.form.Fields;
import org.troubletree.load.form.ListOf;
import org.troubletree.load.form.ObjectForm;
import org.troubletree.load.form.TextForms;
import org.troubletree.tree.AppliesTo;

final class AppliesToReader implements ObjectForm<AppliesTo> {
    private static final int MOST_VERSIONS = 60;

    @Override
    public String belongs() {
        return "an object with product, fact and versions";
    }

    @Override
    public AppliesTo read(Fields fields) {
        var applies = new AppliesTo(
                fields.need("product", TextForms.LINE),
                fields.need("fact", TextForms.FACT),
                fields.need("versions", ListOf.different(TextForms.LINE).atLeast(1)));
        if (applies.versions().size() > MOST_VERSIONS) {
            fields.wrong("versions", "the tree has more than %d versions".formatted(MOST_VERSIONS), "fewer of them");
        }
        return applies;
    }
}
