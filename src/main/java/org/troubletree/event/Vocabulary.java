package org.troubletree.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The labels that stand in headings, in the languages of Windows, and what each stands before. */
final class Vocabulary {
    /** The most words that a label has. */
    static final int LONGEST = 4;

    private static final int FAR = 60;

    private static final Vocabulary ALL = new Vocabulary();

    private final Map<String, Entry> labels = new HashMap<>();
    private final Set<String> lastWords = new HashSet<>();
    private final Map<Shape, List<String>> shapes;

    /** A label's meaning. */
    record Entry(Field field, Family family) {}

    /** What a slip leaves of a word: its first letter, and its length but for one letter. */
    private record Shape(char first, int length) {
        static Shape of(String label) {
            return new Shape(label.charAt(0), label.length());
        }

        Stream<Shape> near() {
            return IntStream.rangeClosed(length - 1, length + 1).mapToObj(near -> new Shape(first, near));
        }
    }

    private Vocabulary() {
        english();
        german();
        french();
        spanish();
        italian();
        dutch();
        portuguese();
        labels.keySet().forEach(label -> lastWords.add(label.substring(label.lastIndexOf(' ') + 1)));
        shapes = labels.keySet().stream().collect(Collectors.groupingBy(Shape::of));
    }

    static Vocabulary all() {
        return ALL;
    }

    /** The labels that stand before a source. */
    Set<String> sourceLabels() {
        return labels.entrySet().stream()
                .filter(label -> label.getValue().field() == Field.SOURCE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether these words, or the last of them, stand before a number or a source, perhaps with a slip. */
    boolean isNaming(String words) {
        var parts = List.of(words.strip().split("\\s+"));
        return IntStream.range(0, parts.size())
                .mapToObj(from -> String.join(" ", parts.subList(from, parts.size())))
                .flatMap(label -> entry(label).or(() -> nearly(label)).stream())
                .anyMatch(entry -> entry.field() == Field.ID || entry.field() == Field.SOURCE);
    }

    boolean endsSome(String lastWord) {
        return lastWords.contains(even(lastWord));
    }

    Optional<Entry> entry(String label) {
        return Optional.ofNullable(labels.get(even(label)));
    }

    /** Whether the text begins with a label of this kind. */
    boolean begins(String text, Field field) {
        int colon = text.indexOf(':');
        return colon > 0
                && colon <= FAR
                && entry(text.substring(0, colon).strip())
                        .filter(label -> label.field() == field)
                        .isPresent();
    }

    /** The meaning of a label with one slip in it. */
    Optional<Entry> nearly(String label) {
        if (label.length() < Slip.SHORTEST) {
            return Optional.empty();
        }
        var slipped = even(label);
        return Shape.of(slipped)
                .near()
                .flatMap(shape -> shapes.getOrDefault(shape, List.of()).stream())
                .filter(known -> new Slip(slipped, known).isOne())
                .map(labels::get)
                .findFirst();
    }

    private static String even(String words) {
        return words.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private void english() {
        add(Field.ID, Family.PLAIN, "event id", "eventid", "event", "id", "event-id", "event number");
        add(Field.SOURCE, Family.PLAIN, "source");
        add(Field.TYPE, Family.PLAIN, "type", "entry type");
        add(Field.CATEGORY, Family.PLAIN, "category");
        add(Field.DATE, Family.PLAIN, "date", "pubdate", "event date", "time generated", "logged");
        add(Field.TIME, Family.PLAIN, "time");
        add(Field.USER, Family.PLAIN, "user");
        add(Field.COMPUTER, Family.PLAIN, "computer", "computer name");
        add(Field.DESCRIPTION, Family.PLAIN, "description", "event description", "event text", "event string");
        add(Field.DESCRIPTION, Family.PLAIN, "event message", "message", "message text");
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
        add(Field.ID, Family.PLAIN, "ereigniskennung", "ereignis-id", "ereignis-kennung", "ereignis id");
        add(Field.DATE, Family.PLAIN, "datum", "protokolliert", "erstellungszeitpunkt");
        add(Field.TIME, Family.PLAIN, "zeit", "uhrzeit");
        add(Field.USER, Family.PLAIN, "benutzer");
        add(Field.DESCRIPTION, Family.PLAIN, "beschreibung", "ereigniszeichenfolge");
        add(Field.LOG, Family.MODERN, "protokollname");
        add(Field.SOURCE, Family.PLAIN, "quelle");
        add(Field.CATEGORY, Family.MODERN, "aufgabenkategorie");
        add(Field.TYPE, Family.MODERN, "ebene", "stufe");
        add(Field.OTHER, Family.MODERN, "schlüsselwörter", "vorgangscode");
        add(Field.XML, Family.MODERN, "ereignis-xml");
    }

    private void french() {
        add(Field.TYPE, Family.VIEWER, "type de l'événement", "type d'événement", "type de l'évènement");
        add(Field.SOURCE, Family.VIEWER, "source de l'événement", "source d'événement", "source de l'évènement");
        add(Field.CATEGORY, Family.VIEWER, "catégorie de l'événement", "catégorie d'événement");
        add(Field.ID, Family.PLAIN, "id de l'événement", "id d'événement", "id événement", "id de l'évènement");
        add(Field.DATE, Family.PLAIN, "connecté", "heure de génération");
        add(Field.TIME, Family.PLAIN, "heure");
        add(Field.USER, Family.PLAIN, "utilisateur");
        add(Field.COMPUTER, Family.PLAIN, "ordinateur");
        add(Field.DESCRIPTION, Family.PLAIN, "chaîne d'événement", "chaîne de l'événement");
        add(Field.LOG, Family.MODERN, "nom du journal", "nom de journal");
        add(Field.CATEGORY, Family.MODERN, "catégorie de la tâche", "catégorie de tâche");
        add(Field.TYPE, Family.VIEWER, "niveau");
        add(Field.OTHER, Family.MODERN, "mots clés", "mots-clés");
        add(Field.XML, Family.MODERN, "xml de l'événement", "xml d'événement");
    }

    private void spanish() {
        add(Field.TYPE, Family.VIEWER, "tipo de suceso", "tipo de evento");
        add(Field.SOURCE, Family.VIEWER, "origen del suceso", "origen del evento", "origen");
        add(Field.CATEGORY, Family.VIEWER, "categoría del suceso", "categoría del evento", "categoría de eventos");
        add(Field.ID, Family.PLAIN, "id. suceso", "id. del suceso", "id. del evento", "id. de evento", "id de suceso");
        add(Field.ID, Family.PLAIN, "id del evento", "id de evento");
        add(Field.DATE, Family.PLAIN, "fecha", "registrado", "hora de generación");
        add(Field.TIME, Family.PLAIN, "hora");
        add(Field.USER, Family.PLAIN, "usuario");
        add(Field.COMPUTER, Family.PLAIN, "equipo");
        add(Field.DESCRIPTION, Family.PLAIN, "descripción", "cadena del evento", "cadena de evento");
        add(Field.LOG, Family.MODERN, "nombre de registro", "nombre del registro");
        add(Field.CATEGORY, Family.MODERN, "categoría de la tarea", "categoría de tarea");
        add(Field.TYPE, Family.VIEWER, "nivel");
        add(Field.OTHER, Family.MODERN, "palabras clave");
        add(Field.XML, Family.MODERN, "xml de evento", "xml del evento");
    }

    private void italian() {
        add(Field.TYPE, Family.VIEWER, "tipo evento", "livello");
        add(Field.SOURCE, Family.VIEWER, "origine evento", "origine");
        add(Field.CATEGORY, Family.VIEWER, "categoria evento");
        add(Field.ID, Family.PLAIN, "id evento");
        add(Field.DATE, Family.PLAIN, "data");
        add(Field.TIME, Family.PLAIN, "ora");
        add(Field.USER, Family.PLAIN, "utente");
        add(Field.DESCRIPTION, Family.PLAIN, "descrizione");
        add(Field.LOG, Family.MODERN, "nome registro", "nome log");
        add(Field.CATEGORY, Family.MODERN, "categoria attività");
        add(Field.OTHER, Family.MODERN, "parole chiave");
        add(Field.XML, Family.MODERN, "xml evento");
    }

    private void dutch() {
        add(Field.TYPE, Family.VIEWER, "type gebeurtenis", "gebeurtenistype");
        add(Field.SOURCE, Family.VIEWER, "bron van gebeurtenis", "gebeurtenisbron", "bron");
        add(Field.CATEGORY, Family.VIEWER, "categorie van gebeurtenis", "gebeurteniscategorie");
        add(Field.ID, Family.PLAIN, "gebeurtenis-id", "gebeurtenis id", "id van gebeurtenis");
        add(Field.TIME, Family.PLAIN, "tijd");
        add(Field.USER, Family.PLAIN, "gebruiker");
        add(Field.DESCRIPTION, Family.PLAIN, "beschrijving");
        add(Field.LOG, Family.MODERN, "logboeknaam");
        add(Field.CATEGORY, Family.MODERN, "taakcategorie");
        add(Field.OTHER, Family.MODERN, "trefwoorden", "sleutelwoorden");
        add(Field.XML, Family.MODERN, "gebeurtenis-xml");
    }

    private void portuguese() {
        add(Field.TYPE, Family.VIEWER, "tipo do evento", "nível");
        add(Field.SOURCE, Family.VIEWER, "fonte de evento", "fonte do evento", "origem do evento", "fonte", "origem");
        add(Field.CATEGORY, Family.VIEWER, "categoria do evento", "categoria de evento");
        add(Field.ID, Family.PLAIN, "identificação do evento", "identificação de evento", "id do evento");
        add(Field.USER, Family.PLAIN, "usuário", "utilizador");
        add(Field.COMPUTER, Family.PLAIN, "computador");
        add(Field.DESCRIPTION, Family.PLAIN, "descrição");
        add(Field.LOG, Family.MODERN, "nome do log", "nome do registo", "nome de registo");
        add(Field.CATEGORY, Family.MODERN, "categoria da tarefa", "categoria de tarefas", "categoria de tarefa");
        add(Field.OTHER, Family.MODERN, "palavras-chave");
        add(Field.XML, Family.MODERN, "xml do evento");
    }

    private void add(Field field, Family family, String... names) {
        for (var name : names) {
            labels.put(name, new Entry(field, family));
        }
    }
}
