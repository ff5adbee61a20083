package org.troubletree.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** The trees that are bundled with the program, in its jar or in its folder of classes. */
record BundledSource(ClassLoader program) implements TreeSource {
    private static final String FOLDER = "wizard-trees/";

    @Override
    public String name() {
        return "wizard-trees";
    }

    @Override
    public List<String> files() throws IOException {
        var symptoms = resource(TreeFolders.SYMPTOMS);
        if (symptoms.isEmpty()) {
            return List.of();
        }
        return symptoms.get().openConnection() instanceof JarURLConnection jar
                ? filesOf(jar)
                : new FolderSource(folderOf(symptoms.get())).files();
    }

    private static List<String> filesOf(JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            return jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(FOLDER) && name.endsWith(".json"))
                    .map(name -> name.substring(FOLDER.length()))
                    .sorted()
                    .toList();
        }
    }

    private static Path folderOf(URL file) throws IOException {
        try {
            return Path.of(new URI(file.toString())).resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IOException("the program does not find its own trees", e);
        }
    }

    @Override
    public boolean mayChange() {
        return false;
    }

    @Override
    public Map<String, FileStamp> marks() {
        return Map.of();
    }

    @Override
    public byte[] content(String file) throws IOException {
        var url = resource(file).orElseThrow(() -> new IOException("it is not in the program"));
        try (InputStream in = url.openStream()) {
            return in.readAllBytes();
        }
    }

    private Optional<URL> resource(String file) {
        return Optional.ofNullable(program.getResource(FOLDER + file));
    }
}
