package org.troubletree.ui.look;

import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.Shape;
import javax.swing.SizeRequirements;
import javax.swing.text.AbstractDocument;
import javax.swing.text.Element;
import javax.swing.text.LabelView;
import javax.swing.text.ParagraphView;
import javax.swing.text.StyledEditorKit;
import javax.swing.text.View;
import javax.swing.text.ViewFactory;
import org.jspecify.annotations.Nullable;

/**
 * Shows styled text as Swing does, but paints each line once. Swing paints a first line with a hanging indent twice,
 * which makes it look bold.
 */
final class MarkdownKit extends StyledEditorKit {
    /** In pixels. Wider widths are not real lines, so the text need not be measured for them. */
    private static final float WIDEST = 30_000;

    @Override
    public ViewFactory getViewFactory() {
        var swings = super.getViewFactory();
        return element -> switch (element.getName()) {
            case AbstractDocument.ParagraphElementName -> new Paragraph(element);
            case AbstractDocument.ContentElementName -> new TextRun(element);
            default -> swings.create(element);
        };
    }

    /**
     * Breaks a long word at any character, preferably after a backslash of a path or registry key, so that the pane
     * can be narrow.
     */
    private static final class TextRun extends LabelView {
        TextRun(Element element) {
            super(element);
        }

        @Override
        public float getMinimumSpan(int axis) {
            return axis == X_AXIS ? 0 : super.getMinimumSpan(axis);
        }

        @Override
        public int getBreakWeight(int axis, float x, float width) {
            if (axis == X_AXIS && width > WIDEST) {
                return GoodBreakWeight;
            }
            return axis == X_AXIS && behindBackslash(getStartOffset(), x, width) >= 0
                    ? ExcellentBreakWeight
                    : super.getBreakWeight(axis, x, width);
        }

        @Override
        public View breakView(int axis, int from, float x, float width) {
            int end = axis == X_AXIS ? behindBackslash(from, x, width) : -1;
            return end >= 0 ? createFragment(from, end) : super.breakView(axis, from, x, width);
        }

        /**
         * The last offset after a backslash that fits; -1 if all text fits, or if a blank comes later, or if none
         * fits.
         */
        private int behindBackslash(int from, float x, float width) {
            if (getText(from, getEndOffset()).toString().indexOf('\\') < 0) {
                return -1;
            }
            checkPainter();
            int to = getGlyphPainter().getBoundedPosition(this, from, x, width);
            if (to >= getEndOffset()) {
                return -1;
            }
            var line = getText(from, to).toString();
            int backslash = line.lastIndexOf('\\');
            return backslash > line.lastIndexOf(' ') ? from + backslash + 1 : -1;
        }
    }

    private static final class Paragraph extends ParagraphView {
        private boolean firstLinePainted;

        Paragraph(Element element) {
            super(element);
        }

        /** Lines break anywhere, so the minimum width need not be computed word by word, which is slow. */
        @Override
        protected SizeRequirements calculateMinorAxisRequirements(int axis, @Nullable SizeRequirements before) {
            var span = before == null ? new SizeRequirements() : before;
            span.minimum = 0;
            span.preferred = (int) layoutPool.getPreferredSpan(axis);
            span.maximum = Integer.MAX_VALUE;
            span.alignment = 0.5f;
            return span;
        }

        @Override
        public void paint(Graphics graphics, Shape place) {
            firstLinePainted = false;
            super.paint(graphics, place);
        }

        @Override
        protected void paintChild(Graphics graphics, Rectangle place, int index) {
            if (index > 0 || !firstLinePainted) {
                super.paintChild(graphics, place, index);
            }
            firstLinePainted |= index == 0;
        }
    }
}
