package org.troubletree.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The labels that stand in headings, in the languages of Windows, and what each stands before. */
final class Vocabulary {
    /** The most words that a label has. */
    static final int LONGEST = 4;

    private static final Vocabulary ALL = new Vocabulary();

    private final Map<String, Entry> labels = new HashMap<>();
    private final Set<String> lastWords = new HashSet<>();

    /** A label's meaning. */
    record Entry(Field field, Family family) {}

    private Vocabulary() {
        english();
        german();
        romance();
        labels.keySet().forEach(label -> lastWords.add(label.substring(label.lastIndexOf(' ') + 1)));
    }

    static Vocabulary all() {
        return ALL;
    }

    /** The last words of the labels that stand before a number or a source. */
    Set<String> namingWords() {
        var words = new HashSet<String>();
        labels.forEach((label, entry) -> {
            if (entry.field() == Field.ID || entry.field() == Field.SOURCE) {
                words.add(label.substring(label.lastIndexOf(' ') + 1));
            }
        });
        return words;
    }

    boolean endsSome(String lastWord) {
        return lastWords.contains(even(lastWord));
    }

    Optional<Entry> entry(String label) {
        return Optional.ofNullable(labels.get(even(label)));
    }

    private static String even(String words) {
        return words.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private void english() {
        add(Field.ID, Family.PLAIN, "event id", "eventid", "event", "id", "event-id", "event number");
        add(Field.SOURCE, Family.PLAIN, "source");
        add(Field.TYPE, Family.PLAIN, "type");
        add(Field.CATEGORY, Family.PLAIN, "category");
        add(Field.DATE, Family.PLAIN, "date", "pubdate", "event date", "time generated");
        add(Field.TIME, Family.PLAIN, "time");
        add(Field.USER, Family.PLAIN, "user");
        add(Field.COMPUTER, Family.PLAIN, "computer", "computer name");
        add(Field.DESCRIPTION, Family.PLAIN, "description", "event description", "event text", "event string");
        add(Field.SOURCE, Family.VIEWER, "event source");
        add(Field.TYPE, Family.VIEWER, "event type");
        add(Field.CATEGORY, Family.VIEWER, "event category");
        add(Field.LOG, Family.MODERN, "log name");
        add(Field.CATEGORY, Family.MODERN, "task category", "task");
        add(Field.TYPE, Family.MODERN, "level");
        add(Field.OTHER, Family.MODERN, "keywords", "keyword", "opcode", "opcode name", "user name");
        add(Field.XML, Family.MODERN, "event xml");
    }

    private void german() {
        add(Field.TYPE, Family.VIEWER, "ereignistyp");
        add(Field.SOURCE, Family.VIEWER, "ereignisquelle", "ereignis quelle");
        add(Field.CATEGORY, Family.VIEWER, "ereigniskategorie");
        add(Field.ID, Family.PLAIN, "ereigniskennung", "ereignis-id", "ereignis-kennung");
        add(Field.DATE, Family.PLAIN, "datum");
        add(Field.TIME, Family.PLAIN, "zeit", "uhrzeit");
        add(Field.USER, Family.PLAIN, "benutzer");
        add(Field.DESCRIPTION, Family.PLAIN, "beschreibung");
        add(Field.LOG, Family.MODERN, "protokollname");
        add(Field.SOURCE, Family.PLAIN, "quelle");
        add(Field.CATEGORY, Family.MODERN, "aufgabenkategorie");
        add(Field.TYPE, Family.MODERN, "ebene");
        add(Field.OTHER, Family.MODERN, "schlüsselwörter");
        add(Field.XML, Family.MODERN, "ereignis-xml");
    }

    private void romance() {
        add(Field.TYPE, Family.VIEWER, "type de l'événement", "tipo de suceso", "tipo evento", "tipo de evento");
        add(Field.SOURCE, Family.VIEWER, "source de l'événement", "origen del suceso", "origine evento");
        add(Field.SOURCE, Family.VIEWER, "fonte de evento", "origem do evento", "bron van gebeurtenis", "origen");
        add(Field.CATEGORY, Family.VIEWER, "catégorie de l'événement", "categoría del suceso", "categoria evento");
        add(Field.TYPE, Family.VIEWER, "type gebeurtenis", "tipo do evento", "niveau", "nivel");
        add(Field.CATEGORY, Family.VIEWER, "categorie van gebeurtenis", "categoria do evento", "categoria de evento");
        add(Field.ID, Family.PLAIN, "id de l'événement", "id. suceso", "id evento", "gebeurtenis-id");
        add(Field.ID, Family.PLAIN, "identificação do evento", "id. del evento", "id de evento");
        add(Field.LOG, Family.MODERN, "nom du journal", "nombre de registro");
        add(Field.CATEGORY, Family.MODERN, "catégorie de la tâche", "categoría de la tarea");
        add(Field.DATE, Family.PLAIN, "fecha", "data");
        add(Field.TIME, Family.PLAIN, "heure", "hora", "ora", "tijd");
        add(Field.USER, Family.PLAIN, "utilisateur", "usuario", "utente", "gebruiker", "usuário");
        add(Field.COMPUTER, Family.PLAIN, "ordinateur", "equipo", "computador");
        add(Field.DESCRIPTION, Family.PLAIN, "descripción", "descrizione", "beschrijving", "descrição");
        add(Field.OTHER, Family.MODERN, "mots clés", "palabras clave");
        add(Field.XML, Family.MODERN, "xml de l'événement", "xml de evento");
    }

    private void add(Field field, Family family, String... names) {
        for (var name : names) {
            labels.put(name, new Entry(field, family));
        }
    }
}
