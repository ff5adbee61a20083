package org.troubletree.ui.look;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/**
 * Shows a panel as a window would, but without one: it is laid out, searched by component names, clicked and painted.
 * Everything that touches components runs on the event thread.
 */
public final class Stage {
    private final JPanel world = new JPanel(null);
    private final JRootPane root = new JRootPane();

    private Stage(Component panel) {
        root.getContentPane().add(panel);
        world.add(root);
    }

    /** Installs the look. */
    public static void look(Theme theme) {
        onEventThread(() -> {
            Look.install(theme);
            Look.installRest();
            Look.usualText();
            return theme;
        });
    }

    /** Creates a panel on the event thread and shows it in this size. */
    public static Stage show(Callable<? extends Component> panel, int width, int height) {
        return onEventThread(() -> new Stage(panel.call()).resized(width, height));
    }

    private Stage resized(int width, int height) {
        world.setSize(width, height);
        root.setBounds(0, 0, width, height);
        world.addNotify();
        settle();
        return this;
    }

    /** Lays out again in another size. */
    public Stage resize(int width, int height) {
        return onEventThread(() -> resized(width, height));
    }

    private void settle() {
        TextReflow.settle(world);
    }

    /** The root pane, with its default button and key bindings. */
    public JRootPane root() {
        return root;
    }

    /** The component with this name; throws with a list of all names if there is none. */
    public <C extends Component> C find(String name, Class<C> type) {
        return onEventThread(() -> search(name)
                .map(type::cast)
                .orElseThrow(() -> new NoSuchElementException(name + " is not among " + names(root))));
    }

    /** Whether a component with this name is visible. */
    public boolean shows(String name) {
        return onEventThread(() -> search(name).filter(Stage::isShown).isPresent());
    }

    private Optional<Component> search(String name) {
        return all(root).filter(component -> name.equals(component.getName())).findFirst();
    }

    private static boolean isShown(Component component) {
        return component.isVisible()
                && (component instanceof JRootPane || component.getParent() == null || isShown(component.getParent()));
    }

    /** The names of all components. */
    public List<String> names() {
        return onEventThread(() -> names(root));
    }

    private static List<String> names(Container container) {
        return all(container)
                .map(Component::getName)
                .filter(name -> name != null && name.contains("."))
                .toList();
    }

    /** All components, outer before inner. */
    public Stream<Component> all() {
        return onEventThread(() -> all(root).toList()).stream();
    }

    private static Stream<Component> all(Container container) {
        return Stream.concat(
                Stream.of(container),
                Arrays.stream(container.getComponents())
                        .flatMap(child -> child instanceof Container inner ? all(inner) : Stream.of(child)));
    }

    /** Clicks the button with this name and lets the page settle. */
    public Stage click(String name) {
        var button = find(name, AbstractButton.class);
        return act(() -> button.doClick(0));
    }

    /** Replaces the text of the field with this name. */
    public Stage type(String name, String text) {
        var field = find(name, JTextComponent.class);
        return act(() -> field.setText(text));
    }

    /** Runs an action on the event thread and lets the page settle. */
    public Stage act(Runnable action) {
        onEventThread(() -> {
            action.run();
            return action;
        });
        return onEventThread(() -> {
            settle();
            return this;
        });
    }

    /** All visible text of the page, one component per line. */
    public String words() {
        return onEventThread(() -> String.join(
                "\n",
                all(root)
                        .filter(Stage::isShown)
                        .map(Stage::words)
                        .filter(words -> !words.isBlank())
                        .toList()));
    }

    private static String words(Component component) {
        return switch (component) {
            case javax.swing.JLabel label -> String.valueOf(label.getText());
            case AbstractButton button -> String.valueOf(button.getText());
            case JTextComponent text -> text.getText();
            default -> "";
        };
    }

    /** The page as a picture. */
    public BufferedImage picture() {
        return onEventThread(() -> {
            settle();
            var picture = new BufferedImage(world.getWidth(), world.getHeight(), BufferedImage.TYPE_INT_RGB);
            var graphics = picture.createGraphics();
            smooth(graphics);
            root.paint(graphics);
            graphics.dispose();
            return picture;
        });
    }

    private static void smooth(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }

    /** Writes the page as a PNG file. */
    public void save(Path file) {
        try {
            ImageIO.write(picture(), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs on the event thread and waits for the result. */
    public static <T> T onEventThread(Callable<T> task) {
        var future = new FutureTask<>(task);
        if (SwingUtilities.isEventDispatchThread()) {
            future.run();
        } else {
            SwingUtilities.invokeLater(future);
        }
        return result(future);
    }

    private static <T> T result(FutureTask<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
