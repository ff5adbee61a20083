package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The labels of each language as both generations of Event Viewer and their help write them. */
class LanguagesTest {
    private static final List<String> COPIED =
            List.of("Error", "Courier", "(3)", "4116", "25.07.2007", "11:52:21", "N/A", "NORTH", "");
    private static final List<String> DETAILS =
            List.of("Application", "Courier", "25.07.2007 11:52:21", "4116", "(3)", "Error", "", "N/A", "NORTH", "");
    private static final String XML = """
            <Event><System><Provider Name="Courier"/><EventID>4116</EventID></System></Event>""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ereignistyp|Ereignisquelle|Ereigniskategorie|Ereigniskennung|Datum|Zeit|Benutzer|Computer|Beschreibung",
                "Type de l'événement|Source de l'événement|Catégorie de l'événement|ID de l'événement|Date|Heure|Utilisateur|Ordinateur|Description",
                "Type d’événement|Source d’événement|Catégorie d’événement|ID d’événement|Date|Heure|Utilisateur|Ordinateur|Description",
                "Tipo de suceso|Origen del suceso|Categoría del suceso|Id. suceso|Fecha|Hora|Usuario|Equipo|Descripción",
                "Tipo de evento|Origen del evento|Categoría del evento|Id. del evento|Fecha|Hora|Usuario|Equipo|Descripción",
                "Tipo evento|Origine evento|Categoria evento|ID evento|Data|Ora|Utente|Computer|Descrizione",
                "Type gebeurtenis|Bron van gebeurtenis|Categorie van gebeurtenis|Gebeurtenis-id|Datum|Tijd|Gebruiker|Computer|Beschrijving",
                "Tipo de evento|Fonte de evento|Categoria do evento|Identificação do evento|Data|Hora|Usuário|Computador|Descrição",
                "Tipo de evento|Origem do evento|Categoria do evento|ID do evento|Data|Hora|Utilizador|Computador|Descrição",
            })
    void readsWhatEventViewerOfWindows2000AndXpCopies(String labels) {
        assertRead(EventText.read(heading(labels, COPIED) + "Stopped.").events());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Protokollname|Quelle|Datum|Ereignis-ID|Aufgabenkategorie|Ebene|Schlüsselwörter|Benutzer|Computer|Beschreibung|Ereignis-XML",
                "Protokollname|Quelle|Datum|Ereignis-ID|Aufgabenkategorie|Stufe|Schlüsselwörter|Benutzer|Computer|Beschreibung|Ereignis-XML",
                "Nom du journal|Source|Date|ID de l’événement|Catégorie de la tâche|Niveau|Mots clés|Utilisateur|Ordinateur|Description|XML de l’événement",
                "Nombre de registro|Origen|Fecha|Id. del evento|Categoría de la tarea|Nivel|Palabras clave|Usuario|Equipo|Descripción|XML de evento",
                "Nombre de registro|Origen|Fecha|ID. de evento|Categoría de tarea|Nivel|Palabras clave|Usuario|Equipo|Descripción|XML del evento",
                "Nome registro|Origine|Data|ID evento|Categoria attività|Livello|Parole chiave|Utente|Computer|Descrizione|XML evento",
                "Nome log|Origine|Data|ID evento|Categoria attività|Livello|Parole chiave|Utente|Computer|Descrizione|XML evento",
                "Logboeknaam|Bron|Datum|Gebeurtenis-id|Taakcategorie|Niveau|Trefwoorden|Gebruiker|Computer|Beschrijving|Gebeurtenis-XML",
                "Nome do Log|Fonte|Data|Identificação do Evento|Categoria da Tarefa|Nível|Palavras-chave|Usuário|Computador|Descrição|XML de Evento",
                "Nome do log|Fonte|Data|ID do evento|Categoria da tarefa|Nível|Palavras-chave|Usuário|Computador|Descrição|XML do evento",
                "Nome do Registo|Origem|Data|ID do Evento|Categoria de Tarefas|Nível|Palavras-chave|Utilizador|Computador|Descrição|XML de Evento",
            })
    void readsTheDetailsThatEventViewerSinceVistaCopiesAndTakesTheXmlBelowForTheSameEvent(String labels) {
        var xml = labels.substring(labels.lastIndexOf('|') + 1);

        assertRead(EventText.read(heading(labels, DETAILS) + "Stopped.\n" + xml + ":\n" + XML)
                .events());
    }

    private static String heading(String labels, List<String> values) {
        var names = labels.split("\\|", -1);
        var heading = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            heading.append(names[i]).append(":   ").append(values.get(i)).append('\n');
        }
        return heading.toString();
    }

    private static void assertRead(List<Event> events) {
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.id()).hasValue(4116);
            assertThat(event.source()).hasValue("Courier");
            assertThat(event.type()).hasValue("Error");
            assertThat(event.category()).hasValue("(3)");
            assertThat(event.computer()).hasValue("NORTH");
            assertThat(event.time()).hasValue("2007-07-25T11:52:21");
            assertThat(event.description()).isEqualTo("Stopped.");
        });
    }
}
