package org.troubletree.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.troubletree.json.JsonReader;

/** A person's folder. Only files directly in it are read. */
record FolderSource(Path folder) implements TreeSource {
    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public List<String> files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public boolean mayChange() {
        return true;
    }

    @Override
    public Map<String, FileStamp> marks() {
        var marks = new HashMap<String, FileStamp>();
        try {
            for (var file : files()) {
                var path = folder.resolve(file);
                marks.put(path.toString(), FileStamp.of(Files.readAttributes(path, BasicFileAttributes.class)));
            }
        } catch (IOException gone) {
            return Map.of();
        }
        return marks;
    }

    @Override
    public byte[] content(String file) throws IOException {
        try (var in = Files.newInputStream(folder.resolve(file))) {
            return in.readNBytes(JsonReader.MOST_BYTES + 1);
        }
    }
}
