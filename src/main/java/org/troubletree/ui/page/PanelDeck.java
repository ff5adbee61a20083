package org.troubletree.ui.page;

import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import org.troubletree.ui.look.HeightForWidth;

/** Shows one of several components in the same place. It is as high as the highest of those it reserves space for. */
final class PanelDeck extends CardLayout implements HeightForWidth {
    private final List<Component> roomFor = new ArrayList<>();

    /** Reserves space for this component, also while another is shown. */
    void keepRoomFor(Component part) {
        roomFor.add(part);
    }

    @Override
    public int height(Container parent, int width) {
        return roomFor.stream()
                .mapToInt(part -> HeightForWidth.of(part, width))
                .max()
                .orElse(0);
    }
}
