package org.troubletree.window;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Dimension;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmptyWindowJourneyIT {
    @RegisterExtension
    final RealWindows windows = new RealWindows();

    @Test
    void typesAndClicksInAWindowThatIsSeen() throws IOException {
        windows.show(EmptyWindowJourneyIT::window);

        var frame = windows.frame("empty");
        frame.textBox("words").enterText("Größe 4116");
        frame.button("clear").click();

        frame.textBox("words").requireText("");
        var picture =
                ImageIO.read(windows.picture("empty-window", frame.target()).toFile());
        assertThat(new Dimension(picture.getWidth(), picture.getHeight()))
                .isEqualTo(frame.target().getSize());
    }

    private static JFrame window() {
        FlatLightLaf.setup();
        var frame = new JFrame("Empty");
        frame.setName("empty");
        var words = new JTextField(30);
        words.setName("words");
        var clear = new JButton("Clear");
        clear.setName("clear");
        clear.addActionListener(event -> words.setText(""));
        frame.add(words);
        frame.add(clear, "South");
        frame.pack();
        return frame;
    }
}
