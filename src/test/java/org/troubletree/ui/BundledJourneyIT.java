package org.troubletree.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.timing.Pause.pause;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javax.swing.AbstractButton;
import javax.swing.JDialog;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.assertj.swing.timing.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.troubletree.cli.CommandTrees;
import org.troubletree.saved.WalkFolder;
import org.troubletree.tree.Scenario;
import org.troubletree.tree.Tree;
import org.troubletree.window.RealWindows;

/** A recorded case of the bundled trees, from the paste to the saved report, with the keyboard alone. */
class BundledJourneyIT {
    private static final int MOST_TABS = 40;

    @RegisterExtension
    final RealWindows windows = new RealWindows();

    private final Tree tree =
            CommandTrees.bundled().read().tree("ims-shuts-down").orElseThrow();
    private final Scenario scenario = tree.scenarios().stream()
            .filter(each -> each.id().equals("seed-by-paste"))
            .findFirst()
            .orElseThrow();

    @Test
    void goesFromThePasteThroughTheGuardedChangeToTheSavedReport(@TempDir Path folder) throws IOException {
        assertThat(WizardFrame.open(
                        CommandTrees.bundled(), WalkFolder.at(folder.resolve("walks")), Optional.empty(), "0.0.0"))
                .isEmpty();
        var frame = windows.frame("troubletree");

        paste("start.paste", Scenario.EVENT_LOG);
        awaitPart("match.0.follow", "");
        withControl(KeyEvent.VK_ENTER);
        List.of("which-version", "store-crashed", "company", "disk-space").forEach(this::choose);
        confirm("series");
        choose("repeats");
        awaitPage("perfopt-log");
        paste("check.paste", "perfopt-log");
        withControl(KeyEvent.VK_ENTER);
        confirm("perfopt-log");
        awaitPage("value-after-lowering");
        pressButton("how.toggle");
        choose("value-after-lowering");
        change();
        choose("stays-up");

        awaitPage(scenario.expected().reaches());
        assertThat(frame.label("foot.left").text()).isEqualTo("Last page");
        windows.picture("bundled-outcome", frame.target());
        assertThat(saved(folder.resolve("report.txt")).replaceAll(" +", " "))
                .contains("Old data: 0x5 (5)", "New data: 0x14 (20)", "Read back: 0x14 (20)");
    }

    private void choose(String page) {
        awaitPage(page);
        var choice = "choice." + scenario.answers().get(page);
        awaitPart(choice, "");
        press(((AbstractButton) part(choice).orElseThrow()).getMnemonic());
    }

    /** Takes the answer that follows from the evidence. */
    private void confirm(String page) {
        awaitPage(page);
        awaitPart("foot.next", "Confirm");
        withControl(KeyEvent.VK_ENTER);
    }

    private void change() {
        awaitPage("raise-threads");
        pressButton("change.risk");
        enter("change.old-value", "5");
        pressButton("change.backup");
        pressButton("change.applied");
        enter("change.read-back", "0x14");
        awaitFocus("change.done");
        press(KeyEvent.VK_ENTER);
    }

    private String saved(Path file) throws IOException {
        withControl(KeyEvent.VK_S);
        await("the field for the file name", () -> hasFocus(part -> part instanceof JTextField && isOver(part)));
        withControl(KeyEvent.VK_A);
        windows.robot().enterText(file.toString());
        press(KeyEvent.VK_ENTER);
        awaitPart("prompt.told", file.toString());
        return Files.readString(file);
    }

    private static boolean isOver(Component part) {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusedWindow() instanceof JDialog dialog
                && dialog.isAncestorOf(part);
    }

    private void paste(String field, String kind) {
        awaitFocus(field);
        var text = new StringSelection(scenario.evidence().getOrDefault(kind, ""));
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(text, null);
        withControl(KeyEvent.VK_V);
    }

    private void enter(String field, String text) {
        awaitFocus(field);
        windows.robot().enterText(text);
        press(KeyEvent.VK_ENTER);
    }

    /** Moves the focus there with Tab, and presses the button. */
    private void pressButton(String name) {
        awaitPart(name, "");
        for (int tabs = 0; tabs < MOST_TABS && !hasFocus(part -> name.equals(part.getName())); tabs++) {
            press(KeyEvent.VK_TAB);
        }
        awaitFocus(name);
        press(KeyEvent.VK_ENTER);
    }

    /** Sends a key to the focused component; a fixture would first focus its own component. */
    private void press(int key) {
        windows.robot().pressAndReleaseKeys(key);
        windows.robot().waitForIdle();
    }

    private void withControl(int key) {
        windows.robot().pressKey(KeyEvent.VK_CONTROL);
        press(key);
        windows.robot().releaseKey(KeyEvent.VK_CONTROL);
    }

    private void awaitPage(String page) {
        awaitPart("page.title", tree.node(page).title());
    }

    private void awaitFocus(String name) {
        await("the focus on " + name, () -> hasFocus(part -> name.equals(part.getName())));
    }

    /** Waits until this component is enabled and has this text. */
    private void awaitPart(String name, String words) {
        await(
                name + " " + words,
                () -> part(name)
                        .filter(part -> part.isEnabled() && words(part).contains(words))
                        .isPresent());
    }

    private void await(String what, BooleanSupplier isThere) {
        pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return isThere.getAsBoolean();
                    }
                },
                30_000);
        windows.robot().waitForIdle();
    }

    private static boolean hasFocus(Predicate<Component> kind) {
        return Optional.ofNullable(
                        KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner())
                .filter(kind)
                .isPresent();
    }

    private Optional<Component> part(String name) {
        return windows.robot().finder().findAll(part -> name.equals(part.getName()) && part.isShowing()).stream()
                .findFirst();
    }

    private static String words(Component part) {
        return switch (part) {
            case JTextComponent text -> text.getText();
            case AbstractButton button -> button.getText();
            default -> "";
        };
    }
}
