package org.troubletree.load;

import java.util.List;
import java.util.Optional;
import org.troubletree.tree.Code;
import org.troubletree.tree.Library;
import org.troubletree.tree.Problem;
import org.troubletree.tree.Symptom;

/** The valid trees of all folders with their files, the symptoms, the codes, and the problems of everything else. */
public record TreeFiles(List<TreeFile> files, List<Symptom> symptoms, List<Code> codes, List<Problem> problems) {
    /** Copies the lists. */
    public TreeFiles {
        files = List.copyOf(files);
        symptoms = List.copyOf(symptoms);
        codes = List.copyOf(codes);
        problems = List.copyOf(problems);
    }

    static TreeFiles none() {
        return new TreeFiles(List.of(), List.of(), List.of(), List.of());
    }

    /** The valid tree from the file with this name. */
    Optional<TreeFile> file(String name) {
        return files.stream().filter(file -> file.file().equals(name)).findFirst();
    }

    /** The library made of these files. */
    public Library library() {
        return Library.of(files.stream().map(TreeFile::tree).toList(), symptoms, problems)
                .with(codes);
    }
}
