package org.troubletree.load;

import org.troubletree.tree.Link;







final class LinkReader implements ObjectForm<Link> {
    @Override
    public String belongs() {
        return "a link with title, text, tree and, where wanted, node";
    }

    @Override
    public Link read(Fields fields) {
        return new Link(PageReader.read(fields), fields.need("tree", Texts.ID), fields.maybe("node", Texts.ID));
    }
}
