package org.troubletree.ui;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javax.swing.Box;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.KeyStroke;
import org.troubletree.ui.look.Buttons;
import org.troubletree.ui.look.ColourRole;
import org.troubletree.ui.look.Icons;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.Theme;
import org.troubletree.ui.page.OptionalPassage;
import org.troubletree.ui.page.SaveRequest;

/** The menu bar: all commands with their keys. A command that is not possible now is disabled. */
final class Menus {
    private final WizardPanel panel;
    private final Wizard wizard;
    private final HelpCommands help;
    private final TextSize text;
    private final JMenuBar bar = new JMenuBar();
    private final JMenu report = menu("menu.report", "Save report", 'S');
    private final JMenu masked = menu("menu.masked", "Save report, names masked", 'M');
    private final JMenuItem note;
    private final JMenuItem more;
    private final JMenuItem back;
    private final JMenuItem doubt;
    private final JMenuItem resume;
    private final Map<Theme, JMenuItem> themes = new EnumMap<>(Theme.class);
    private final Map<OptionalPassage, JMenuItem> asides = new EnumMap<>(OptionalPassage.class);

    Menus(WizardPanel panel, HelpCommands help) {
        this.panel = panel;
        this.help = help;
        this.wizard = panel.wizard();
        text = new TextSize(panel::relook);
        note = item("menu.note", "Note…", 'N', key(KeyEvent.VK_M), panel::note);
        more = item("menu.more", "Map, evidence, notes, articles", 'E', key(KeyEvent.VK_E), panel::more);
        back = item("menu.back", "Back", 'B', KeyStroke.getKeyStroke("ESCAPE"), wizard::back);
        doubt = item("menu.doubt", "This doesn't fit what I see", 'D', key(KeyEvent.VK_D), wizard::doubt);
        resume = item("menu.resume", "Return to the walk", 'R', key(KeyEvent.VK_R), wizard::resume);
        bar.setName("menu");
        bar.add(file());
        bar.add(walk());
        bar.add(view());
        bar.add(help());
        bar.add(Box.createHorizontalGlue());
        addIcons();
    }

    JMenuBar bar() {
        return bar;
    }

    private JMenu file() {
        var menu = menu("menu.file", "File", 'F');
        menu.add(item("menu.open", "Open events…", 'O', key(KeyEvent.VK_O), panel.intake()::openEvents));
        menu.add(item("menu.openWalk", "Open a walk…", 'W', none(), panel.intake()::openWalk));
        menu.add(item("menu.startOver", "Begin anew", 'B', key(KeyEvent.VK_N), wizard::startOver));
        menu.addSeparator();
        fill(report, SaveRequest.NameMasking.SHOWN, key(KeyEvent.VK_S));
        fill(masked, SaveRequest.NameMasking.MASKED, none());
        menu.add(report);
        menu.add(masked);
        menu.addSeparator();
        menu.add(item("menu.close", "Close", 'C', key(KeyEvent.VK_Q), panel::close));
        return menu;
    }

    private void fill(JMenu reports, SaveRequest.NameMasking names, KeyStroke asText) {
        var name = reports.getName();
        reports.add(item(name + ".text", "As text…", 'T', asText, () -> save(SaveRequest.SaveFormat.TEXT, names)));
        reports.add(item(
                name + ".markdown", "As Markdown…", 'M', none(), () -> save(SaveRequest.SaveFormat.MARKDOWN, names)));
        reports.add(item(name + ".html", "As HTML…", 'H', none(), () -> save(SaveRequest.SaveFormat.HTML, names)));
    }

    private void save(SaveRequest.SaveFormat form, SaveRequest.NameMasking names) {
        panel.save(new SaveRequest.ReportRequest(form, names));
    }

    private JMenu walk() {
        var menu = menu("menu.walk", "Walk", 'W');
        menu.add(back);
        menu.add(doubt);
        menu.add(resume);
        menu.addSeparator();
        menu.add(note);
        menu.add(more);
        return menu;
    }

    private JMenu view() {
        var menu = menu("menu.view", "View", 'V');
        var group = new ButtonGroup();
        for (var theme : Theme.values()) {
            var item = new JRadioButtonMenuItem(theme.title());
            item.setName("menu.theme." + theme.name().toLowerCase(Locale.ROOT));
            item.addActionListener(event -> show(theme));
            group.add(item);
            themes.put(theme, item);
            menu.add(item);
        }
        menu.addSeparator();
        menu.add(item("menu.text.larger", "Larger text", 'L', TextSize.LARGER.getFirst(), text::larger));
        menu.add(item("menu.text.smaller", "Smaller text", 'S', TextSize.SMALLER.getFirst(), text::smaller));
        menu.add(item("menu.text.usual", "Usual text", 'U', TextSize.USUAL.getFirst(), text::usual));
        text.bind(bar);
        menu.addSeparator();
        menu.add(aside(OptionalPassage.CALL, 'P'));
        menu.add(aside(OptionalPassage.TEACH, 'T'));
        return menu;
    }

    private JMenuItem aside(OptionalPassage aside, char mnemonic) {
        var item = new JCheckBoxMenuItem(aside.title());
        item.setName("menu.aside." + aside.passage());
        item.setMnemonic(mnemonic);
        item.setToolTipText("Offer these words on every page that has them");
        item.addActionListener(event -> wizard.turn(aside));
        asides.put(aside, item);
        return item;
    }

    private JMenu help() {
        var menu = menu("menu.help", "Help", 'H');
        menu.add(item("menu.help.page", "About this page", 'A', KeyStroke.getKeyStroke("F1"), help::page));
        menu.add(item("menu.help.case", "Try a case…", 'C', none(), help::tryCase));
        menu.add(item("menu.help.about", "About Troubletree", 'T', none(), help::program));
        return menu;
    }

    private void addIcons() {
        bar.add(Buttons.icon(
                "bar.smaller", Icons.small("text-smaller", ColourRole.MUTED), "Smaller text", text::smaller));
        bar.add(Buttons.icon("bar.larger", Icons.small("text-larger", ColourRole.MUTED), "Larger text", text::larger));
        bar.add(Buttons.icon("bar.theme", Icons.small("theme", ColourRole.MUTED), "Next theme", this::nextTheme));
        bar.add(Buttons.icon("bar.help", Icons.small("help", ColourRole.MUTED), "Help (F1)", help::page));
    }

    private void nextTheme() {
        show(Look.theme().next());
    }

    private void show(Theme theme) {
        Look.show(theme);
        panel.relook();
    }

    void render() {
        boolean isWalking = wizard.showing() == Wizard.Showing.WALK;
        report.setEnabled(wizard.course().walk().isPresent());
        masked.setEnabled(report.isEnabled());
        note.setEnabled(isWalking);
        more.setEnabled(isWalking);
        back.setEnabled(
                isWalking && (wizard.course().canGoBack() || wizard.course().isAtItsStart()));
        back.setToolTipText(wizard.course()
                .walk()
                .filter(walk -> isWalking)
                .map(NavigationBar::whereBack)
                .orElse(""));
        doubt.setEnabled(isWalking);
        resume.setEnabled(!isWalking && wizard.course().walk().isPresent());
        asides.forEach((aside, item) -> item.setSelected(wizard.asides().contains(aside)));
        themes.forEach((theme, item) -> item.setSelected(theme == Look.theme()));
    }

    private static JMenu menu(String name, String text, char mnemonic) {
        var menu = new JMenu(text);
        menu.setName(name);
        menu.setMnemonic(mnemonic);
        return menu;
    }

    private static JMenuItem item(String name, String text, char mnemonic, KeyStroke key, Runnable action) {
        var item = new JMenuItem(text, mnemonic);
        item.setName(name);
        item.addActionListener(event -> action.run());
        if (key.getKeyCode() != KeyEvent.VK_UNDEFINED) {
            item.setAccelerator(key);
        }
        return item;
    }

    private static KeyStroke key(int code) {
        return KeyStroke.getKeyStroke(code, InputEvent.CTRL_DOWN_MASK);
    }

    private static KeyStroke none() {
        return KeyStroke.getKeyStroke(KeyEvent.VK_UNDEFINED, 0);
    }
}
