package org.troubletree.load;

import org.troubletree.load.form.Fields;
import org.troubletree.load.form.ObjectForm;
import org.troubletree.load.form.TextForms;
import org.troubletree.tree.Link;

final class LinkReader implements ObjectForm<Link> {
    @Override
    public String belongs() {
        return "a link with title, text, tree and, where wanted, node";
    }

    @Override
    public Link read(Fields fields) {
        return new Link(PageReader.read(fields), fields.need("tree", TextForms.ID), fields.maybe("node", TextForms.ID));
    }
}
