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
import org.troubletree.text.Typo;

/** The labels of headings in the languages of Windows, and their meanings. */
final class LabelVocabulary {
    /** The number of words in the longest label. */
    static final int MAX_WORDS = 4;

    private static final int MAX_LABEL_LENGTH = 60;

    private static final LabelVocabulary ALL = new LabelVocabulary();

    private final Map<String, LabelEntry> labels = new HashMap<>();
    private final Set<String> lastWords = new HashSet<>();
    private final Map<LabelShape, List<String>> shapes;

    /** The meaning of a label. */
    record LabelEntry(HeadingField field, LabelStyle style) {}

    /**
     * The first letter and the length of a label. A typing error keeps the letter and changes the length by at most
     * one.
     */
    private record LabelShape(char first, int length) {
        static LabelShape of(String label) {
            return new LabelShape(label.charAt(0), label.length());
        }

        Stream<LabelShape> neighbours() {
            return IntStream.rangeClosed(length - 1, length + 1).mapToObj(near -> new LabelShape(first, near));
        }
    }

    private LabelVocabulary() {
        english();
        german();
        french();
        spanish();
        italian();
        dutch();
        portuguese();
        labels.keySet().forEach(label -> lastWords.add(label.substring(label.lastIndexOf(' ') + 1)));
        shapes = labels.keySet().stream().collect(Collectors.groupingBy(LabelShape::of));
    }

    static LabelVocabulary all() {
        return ALL;
    }

    /** Returns the labels of a source. */
    Set<String> sourceLabels() {
        return labels.entrySet().stream()
                .filter(label -> label.getValue().field() == HeadingField.SOURCE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the words end in a label of an id or a source, possibly misspelt. */
    boolean endsWithIdOrSourceLabel(String words) {
        var parts = List.of(words.strip().split("\\s+"));
        return IntStream.range(0, parts.size())
                .mapToObj(from -> String.join(" ", parts.subList(from, parts.size())))
                .flatMap(label -> entry(label).or(() -> entryForTypo(label)).stream())
                .anyMatch(entry -> entry.field() == HeadingField.ID || entry.field() == HeadingField.SOURCE);
    }

    boolean isLastWordOfLabel(String lastWord) {
        return lastWords.contains(normalizeLabel(lastWord));
    }

    Optional<LabelEntry> entry(String label) {
        return Optional.ofNullable(labels.get(normalizeLabel(label)));
    }

    /** Whether the text begins with a label of this field and a colon. */
    boolean startsWithLabel(String text, HeadingField field) {
        int colon = text.indexOf(':');
        return colon > 0
                && colon <= MAX_LABEL_LENGTH
                && entry(text.substring(0, colon).strip())
                        .filter(label -> label.field() == field)
                        .isPresent();
    }

    /** Returns the meaning of a label with one typing error, or empty if no label is similar. */
    Optional<LabelEntry> entryForTypo(String label) {
        if (label.length() < Typo.SHORTEST) {
            return Optional.empty();
        }
        var misspelt = normalizeLabel(label);
        return LabelShape.of(misspelt)
                .neighbours()
                .flatMap(shape -> shapes.getOrDefault(shape, List.of()).stream())
                .filter(known -> new Typo(misspelt, known).isTypo())
                .map(labels::get)
                .findFirst();
    }

    private static String normalizeLabel(String words) {
        return words.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private void english() {
        add(HeadingField.ID, LabelStyle.PLAIN, "event id", "eventid", "event", "id", "event-id", "event number");
        add(HeadingField.SOURCE, LabelStyle.PLAIN, "source");
        add(HeadingField.TYPE, LabelStyle.PLAIN, "type", "entry type");
        add(HeadingField.CATEGORY, LabelStyle.PLAIN, "category");
        add(HeadingField.DATE, LabelStyle.PLAIN, "date", "pubdate", "event date", "time generated", "logged");
        add(HeadingField.TIME, LabelStyle.PLAIN, "time");
        add(HeadingField.USER, LabelStyle.PLAIN, "user");
        add(HeadingField.COMPUTER, LabelStyle.PLAIN, "computer", "computer name");
        add(
                HeadingField.DESCRIPTION,
                LabelStyle.PLAIN,
                "description",
                "event description",
                "event text",
                "event string");
        add(HeadingField.DESCRIPTION, LabelStyle.PLAIN, "event message", "message", "message text");
        add(HeadingField.SOURCE, LabelStyle.VIEWER, "event source");
        add(HeadingField.TYPE, LabelStyle.VIEWER, "event type");
        add(HeadingField.CATEGORY, LabelStyle.VIEWER, "event category");
        add(HeadingField.LOG, LabelStyle.MODERN, "log name");
        add(HeadingField.CATEGORY, LabelStyle.MODERN, "task category", "task");
        add(HeadingField.TYPE, LabelStyle.MODERN, "level");
        add(HeadingField.OTHER, LabelStyle.MODERN, "keywords", "keyword", "opcode", "opcode name", "user name");
        add(HeadingField.XML, LabelStyle.MODERN, "event xml");
    }

    private void german() {
        add(HeadingField.TYPE, LabelStyle.VIEWER, "ereignistyp");
        add(HeadingField.SOURCE, LabelStyle.VIEWER, "ereignisquelle", "ereignis quelle");
        add(HeadingField.CATEGORY, LabelStyle.VIEWER, "ereigniskategorie");
        add(HeadingField.ID, LabelStyle.PLAIN, "ereigniskennung", "ereignis-id", "ereignis-kennung", "ereignis id");
        add(HeadingField.DATE, LabelStyle.PLAIN, "datum", "protokolliert", "erstellungszeitpunkt");
        add(HeadingField.TIME, LabelStyle.PLAIN, "zeit", "uhrzeit");
        add(HeadingField.USER, LabelStyle.PLAIN, "benutzer");
        add(HeadingField.DESCRIPTION, LabelStyle.PLAIN, "beschreibung", "ereigniszeichenfolge");
        add(HeadingField.LOG, LabelStyle.MODERN, "protokollname");
        add(HeadingField.SOURCE, LabelStyle.PLAIN, "quelle");
        add(HeadingField.CATEGORY, LabelStyle.MODERN, "aufgabenkategorie");
        add(HeadingField.TYPE, LabelStyle.MODERN, "ebene", "stufe");
        add(HeadingField.OTHER, LabelStyle.MODERN, "schlüsselwörter", "vorgangscode");
        add(HeadingField.XML, LabelStyle.MODERN, "ereignis-xml");
    }

    private void french() {
        add(HeadingField.TYPE, LabelStyle.VIEWER, "type de l'événement", "type d'événement", "type de l'évènement");
        add(
                HeadingField.SOURCE,
                LabelStyle.VIEWER,
                "source de l'événement",
                "source d'événement",
                "source de l'évènement");
        add(HeadingField.CATEGORY, LabelStyle.VIEWER, "catégorie de l'événement", "catégorie d'événement");
        add(
                HeadingField.ID,
                LabelStyle.PLAIN,
                "id de l'événement",
                "id d'événement",
                "id événement",
                "id de l'évènement");
        add(HeadingField.DATE, LabelStyle.PLAIN, "connecté", "heure de génération");
        add(HeadingField.TIME, LabelStyle.PLAIN, "heure");
        add(HeadingField.USER, LabelStyle.PLAIN, "utilisateur");
        add(HeadingField.COMPUTER, LabelStyle.PLAIN, "ordinateur");
        add(HeadingField.DESCRIPTION, LabelStyle.PLAIN, "chaîne d'événement", "chaîne de l'événement");
        add(HeadingField.LOG, LabelStyle.MODERN, "nom du journal", "nom de journal");
        add(HeadingField.CATEGORY, LabelStyle.MODERN, "catégorie de la tâche", "catégorie de tâche");
        add(HeadingField.TYPE, LabelStyle.VIEWER, "niveau");
        add(HeadingField.OTHER, LabelStyle.MODERN, "mots clés", "mots-clés");
        add(HeadingField.XML, LabelStyle.MODERN, "xml de l'événement", "xml d'événement");
    }

    private void spanish() {
        add(HeadingField.TYPE, LabelStyle.VIEWER, "tipo de suceso", "tipo de evento");
        add(HeadingField.SOURCE, LabelStyle.VIEWER, "origen del suceso", "origen del evento", "origen");
        add(
                HeadingField.CATEGORY,
                LabelStyle.VIEWER,
                "categoría del suceso",
                "categoría del evento",
                "categoría de eventos");
        add(
                HeadingField.ID,
                LabelStyle.PLAIN,
                "id. suceso",
                "id. del suceso",
                "id. del evento",
                "id. de evento",
                "id de suceso");
        add(HeadingField.ID, LabelStyle.PLAIN, "id del evento", "id de evento");
        add(HeadingField.DATE, LabelStyle.PLAIN, "fecha", "registrado", "hora de generación");
        add(HeadingField.TIME, LabelStyle.PLAIN, "hora");
        add(HeadingField.USER, LabelStyle.PLAIN, "usuario");
        add(HeadingField.COMPUTER, LabelStyle.PLAIN, "equipo");
        add(HeadingField.DESCRIPTION, LabelStyle.PLAIN, "descripción", "cadena del evento", "cadena de evento");
        add(HeadingField.LOG, LabelStyle.MODERN, "nombre de registro", "nombre del registro");
        add(HeadingField.CATEGORY, LabelStyle.MODERN, "categoría de la tarea", "categoría de tarea");
        add(HeadingField.TYPE, LabelStyle.VIEWER, "nivel");
        add(HeadingField.OTHER, LabelStyle.MODERN, "palabras clave");
        add(HeadingField.XML, LabelStyle.MODERN, "xml de evento", "xml del evento");
    }

    private void italian() {
        add(HeadingField.TYPE, LabelStyle.VIEWER, "tipo evento", "livello");
        add(HeadingField.SOURCE, LabelStyle.VIEWER, "origine evento", "origine");
        add(HeadingField.CATEGORY, LabelStyle.VIEWER, "categoria evento");
        add(HeadingField.ID, LabelStyle.PLAIN, "id evento");
        add(HeadingField.DATE, LabelStyle.PLAIN, "data");
        add(HeadingField.TIME, LabelStyle.PLAIN, "ora");
        add(HeadingField.USER, LabelStyle.PLAIN, "utente");
        add(HeadingField.DESCRIPTION, LabelStyle.PLAIN, "descrizione");
        add(HeadingField.LOG, LabelStyle.MODERN, "nome registro", "nome log");
        add(HeadingField.CATEGORY, LabelStyle.MODERN, "categoria attività");
        add(HeadingField.OTHER, LabelStyle.MODERN, "parole chiave");
        add(HeadingField.XML, LabelStyle.MODERN, "xml evento");
    }

    private void dutch() {
        add(HeadingField.TYPE, LabelStyle.VIEWER, "type gebeurtenis", "gebeurtenistype");
        add(HeadingField.SOURCE, LabelStyle.VIEWER, "bron van gebeurtenis", "gebeurtenisbron", "bron");
        add(HeadingField.CATEGORY, LabelStyle.VIEWER, "categorie van gebeurtenis", "gebeurteniscategorie");
        add(HeadingField.ID, LabelStyle.PLAIN, "gebeurtenis-id", "gebeurtenis id", "id van gebeurtenis");
        add(HeadingField.TIME, LabelStyle.PLAIN, "tijd");
        add(HeadingField.USER, LabelStyle.PLAIN, "gebruiker");
        add(HeadingField.DESCRIPTION, LabelStyle.PLAIN, "beschrijving");
        add(HeadingField.LOG, LabelStyle.MODERN, "logboeknaam");
        add(HeadingField.CATEGORY, LabelStyle.MODERN, "taakcategorie");
        add(HeadingField.OTHER, LabelStyle.MODERN, "trefwoorden", "sleutelwoorden");
        add(HeadingField.XML, LabelStyle.MODERN, "gebeurtenis-xml");
    }

    private void portuguese() {
        add(HeadingField.TYPE, LabelStyle.VIEWER, "tipo do evento", "nível");
        add(
                HeadingField.SOURCE,
                LabelStyle.VIEWER,
                "fonte de evento",
                "fonte do evento",
                "origem do evento",
                "fonte",
                "origem");
        add(HeadingField.CATEGORY, LabelStyle.VIEWER, "categoria do evento", "categoria de evento");
        add(HeadingField.ID, LabelStyle.PLAIN, "identificação do evento", "identificação de evento", "id do evento");
        add(HeadingField.USER, LabelStyle.PLAIN, "usuário", "utilizador");
        add(HeadingField.COMPUTER, LabelStyle.PLAIN, "computador");
        add(HeadingField.DESCRIPTION, LabelStyle.PLAIN, "descrição");
        add(HeadingField.LOG, LabelStyle.MODERN, "nome do log", "nome do registo", "nome de registo");
        add(
                HeadingField.CATEGORY,
                LabelStyle.MODERN,
                "categoria da tarefa",
                "categoria de tarefas",
                "categoria de tarefa");
        add(HeadingField.OTHER, LabelStyle.MODERN, "palavras-chave");
        add(HeadingField.XML, LabelStyle.MODERN, "xml do evento");
    }

    private void add(HeadingField field, LabelStyle family, String... names) {
        for (var name : names) {
            labels.put(name, new LabelEntry(field, family));
        }
    }
}
