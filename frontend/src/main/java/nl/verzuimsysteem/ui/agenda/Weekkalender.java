package nl.verzuimsysteem.ui.agenda;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import nl.verzuimsysteem.kern.Kalender;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A week with hours, drawn by FullCalendar. What can be dragged can also be moved by the buttons behind it; whoever cannot
 * see or does not have the room gets the same week as a list. All times go to and fro as the clock on the wall shows them,
 * so that the zone of the browser does not matter.
 */
final class Weekkalender extends Div {
    private static final String BIBLIOTHEEK = "webjars/fullcalendar/6.1.15/index.global.min.js";
    private static final String SCRIPT = "weekkalender.js";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    private @Nullable ObjectNode week;

    /** What a block is. */
    enum Soort {
        ZITTING,
        AFWEZIG,
        AFSPRAAK,
        BEZET
    }

    /**
     * Something that takes time.
     *
     * @param id what is told when somebody chooses or moves it; empty when he cannot
     * @param titel the first line
     * @param onder the lines below, the most important first
     * @param naam all of it in words, for a screen reader
     * @param kleur 0 and up, one for each person
     * @param verplaatsbaar whether it can be dragged
     */
    record Blok(
            String id,
            Soort soort,
            String titel,
            List<String> onder,
            String naam,
            Instant begin,
            Instant einde,
            int kleur,
            boolean verplaatsbaar) {}

    /** Hears where somebody dragged something to. */
    interface Versleept {
        void naar(String id, LocalDateTime begin);
    }

    /**
     * @param gekozen hears what somebody opens
     * @param versleept hears where he drags something to; {@link #terug} puts it back
     */
    Weekkalender(Consumer<String> gekozen, Versleept versleept) {
        addClassName("weekkalender");
        getElement()
                .addEventListener(
                        "kalender-kies",
                        gebeurtenis -> gekozen.accept(gebeurtenis
                                .getEventData()
                                .get("event.detail.id")
                                .asString()))
                .addEventData("event.detail.id");
        getElement()
                .addEventListener(
                        "kalender-sleep",
                        gebeurtenis -> versleept.naar(
                                gebeurtenis
                                        .getEventData()
                                        .get("event.detail.id")
                                        .asString(),
                                LocalDateTime.parse(gebeurtenis
                                        .getEventData()
                                        .get("event.detail.begin")
                                        .asString())))
                .addEventData("event.detail.id")
                .addEventData("event.detail.begin");
    }

    /**
     * Shows a week.
     *
     * @param feestdagen days that are marked as such
     * @param mensen how many people there are; each has a lane of his own in every day
     * @param nu where the line of this moment stands
     */
    void toon(LocalDate maandag, List<LocalDate> feestdagen, List<Blok> blokken, int mensen, Instant nu) {
        var maker = JsonNodeFactory.instance;
        var nieuw = maker.objectNode();
        nieuw.put("maandag", maandag.toString());
        nieuw.put("banen", Math.max(mensen, 1));
        nieuw.put("nu", moment(nu));
        nieuw.put("feestdag", t("agenda.feestdag"));
        var dagen = nieuw.putArray("feestdagen");
        feestdagen.forEach(dag -> dagen.add(dag.toString()));
        var alle = nieuw.putArray("blokken");
        for (var blok : blokken) {
            var een = alle.addObject();
            een.put("id", blok.id());
            een.put("soort", blok.soort().name());
            een.put("titel", blok.titel());
            var onder = een.putArray("onder");
            blok.onder().forEach(onder::add);
            een.put("naam", blok.naam());
            een.put("begin", moment(blok.begin()));
            een.put("einde", moment(blok.einde()));
            een.put("kleur", blok.kleur());
            een.put("verplaatsbaar", blok.verplaatsbaar());
        }
        week = nieuw;
        if (isAttached()) {
            teken();
        }
    }

    /** Puts back what was dragged last. */
    void terug() {
        getElement().executeJs("window.verzuimWeekkalender?.terug(this)");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        teken();
    }

    private void teken() {
        if (week != null) {
            var pagina = UI.getCurrent().getPage();
            pagina.addJavaScript(BIBLIOTHEEK);
            pagina.addJavaScript(SCRIPT);
            getElement().executeJs("window.verzuimWeekkalender.toon(this, $0)", week);
        }
    }

    private static String moment(Instant moment) {
        return MOMENT.format(Kalender.plaatselijk(moment));
    }
}
