package org.troubletree.load;

import org.troubletree.tree.AppliesTo;

final class AppliesToReader implements ObjectForm<AppliesTo> {
    @Override
    public String belongs() {
        return "an object with product, fact and versions";
    }

    @Override
    public AppliesTo read(Fields fields) {
        return new AppliesTo(
                fields.need("product", Texts.LINE),
                fields.need("fact", Texts.FACT),
                fields.need("versions", ListOf.different(Texts.LINE).atLeast(1)));
    }
}
