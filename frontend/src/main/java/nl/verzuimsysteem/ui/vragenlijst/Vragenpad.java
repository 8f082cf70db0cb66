package nl.verzuimsysteem.ui.vragenlijst;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.ui.Taal;
import nl.verzuimsysteem.ui.Teksten;
import nl.verzuimsysteem.vragenlijst.Antwoord;
import nl.verzuimsysteem.vragenlijst.Vraag;
import nl.verzuimsysteem.vragenlijst.Vragengang;
import nl.verzuimsysteem.vragenlijst.Vragenlijst;
import org.jspecify.annotations.Nullable;

/**
 * Asks a questionnaire, one question on a screen, in large type: for who is ill, has a phone and does not like to read. It
 * speaks the language it is given, whatever the page around it speaks. Each answer is kept at once; who comes back goes on
 * with the first question he did not answer, and before anything is sent he sees all he said.
 */
@StyleSheet("vragenpad.css")
public final class Vragenpad extends Div {
    /** Without a line he reads that nothing is lost: there is nobody to ask. */
    private static final String LIJN = """
            const pad = this;
            const stand = window.Vaadin?.connectionState;
            const kijk = () => {
              const weg = ['reconnecting', 'connection-lost'].includes(stand?.state);
              pad.classList.toggle('zonder-lijn', weg || !navigator.onLine);
            };
            window.addEventListener('offline', kijk);
            window.addEventListener('online', kijk);
            stand?.addStateChangeListener(kijk);
            kijk();""";

    private static final Set<String> TALEN = Set.of("nl", "en", "de", "pl");

    private final Vragenlijst lijst;
    private final Map<String, Antwoord> gegeven;
    private final Locale locale;
    private final String taal;
    private final Opslag opslag;
    private final Vragenpadkop kop;
    private final Div scherm = new Div();
    private final List<Component> erna = new ArrayList<>();
    /** Whether he came from the last screen to change one answer, and wants back there. */
    private boolean controleert;
    /** Not folded yet. */
    private @Nullable Component uitleg;

    private String samenvatting = "";

    /** Where answers go. */
    public interface Opslag {
        /**
         * Keeps an answer, in the place of an earlier one to the same question. It is a good one to that question.
         *
         * @param vraag code of the question
         */
        void bewaar(String vraag, Antwoord antwoord);

        /** He is done. After this the thanks are shown. */
        void rondAf();
    }

    /**
     * @param gegeven what he answered before
     * @param taal by its code; who speaks none of the four is asked in English
     */
    public Vragenpad(Vragenlijst lijst, Map<String, Antwoord> gegeven, String taal, Opslag opslag) {
        this.lijst = lijst;
        this.gegeven = new LinkedHashMap<>(gegeven);
        this.taal = gesproken(taal);
        this.locale = Taal.van(this.taal).locale();
        this.opslag = opslag;
        kop = new Vragenpadkop(locale);
        addClassName("vragenpad");
        scherm.addClassName("vragenpad-scherm");
        getElement().setAttribute("lang", this.taal);
        var lijn = new Paragraph(t("vragenpad.zonderLijn"));
        lijn.addClassName("vragenpad-lijn");
        add(kop, lijn, scherm);
        addAttachListener(gekoppeld -> getElement().executeJs(LIJN));
        if (gegeven.isEmpty()) {
            toonBegin();
        } else {
            toonVerder();
        }
    }

    /** The language in which we ask somebody: his own, or English when we do not speak that. */
    public static String gesproken(String taal) {
        return TALEN.contains(taal) ? taal : "en";
    }

    /**
     * Puts something above the button by which who answered nothing yet begins. From the first question on it lies folded
     * below each.
     *
     * @param samenvatting what it says when it is folded
     */
    public Vragenpad vooraf(String samenvatting, Component uitleg) {
        this.samenvatting = samenvatting;
        this.uitleg = uitleg;
        if (kop.isVisible()) {
            vouw();
        } else {
            scherm.addComponentAtIndex(scherm.getComponentCount() - 1, uitleg);
        }
        return this;
    }

    /** Puts something below the thanks. */
    public Vragenpad naAfloop(Component... componenten) {
        erna.addAll(List.of(componenten));
        return this;
    }

    private String t(String sleutel, Object... waarden) {
        return Teksten.t(locale, sleutel, waarden);
    }

    private void toonBegin() {
        kop.verberg();
        var begin = knop(t("vragenpad.begin"), this::toonVerder, true);
        scherm.removeAll();
        scherm.add(new Paragraph(lijst.inleiding().in(taal)), begin);
    }

    private void toonVerder() {
        Vragengang.volgende(lijst, gegeven).ifPresentOrElse(this::toon, this::toonControle);
    }

    private void toon(Vraag vraag) {
        var pad = Vragengang.pad(lijst, gegeven);
        var plek = pad.indexOf(vraag);
        var eerder = eerder(pad, plek);
        kop.toon(
                plek + 1,
                plek + Vragengang.nogHoogstens(lijst, eerder),
                Vragengang.voortgang(lijst, eerder),
                terug(pad, plek));
        wissel(new Vraagscherm(vraag, gegeven.get(vraag.code()), taal, locale, new Vraagscherm.Gang() {
            @Override
            public void bewaar(Antwoord antwoord) {
                bewaarAntwoord(vraag, antwoord);
            }

            @Override
            public void verder() {
                na(vraag);
            }
        }));
    }

    private Map<String, Antwoord> eerder(List<Vraag> pad, int plek) {
        var eerder = new LinkedHashMap<String, Antwoord>();
        pad.subList(0, plek).forEach(vraag -> {
            var antwoord = gegeven.get(vraag.code());
            if (antwoord != null) {
                eerder.put(vraag.code(), antwoord);
            }
        });
        return eerder;
    }

    private Vragenpadkop.@Nullable Terug terug(List<Vraag> pad, int plek) {
        if (controleert) {
            return this::toonControle;
        }
        return plek == 0 ? null : () -> toon(pad.get(plek - 1));
    }

    /** @throws OngeldigeInvoer when it is no answer to the question */
    private void bewaarAntwoord(Vraag vraag, Antwoord antwoord) {
        Vragengang.controleer(vraag, antwoord);
        opslag.bewaar(vraag.code(), antwoord);
        gegeven.put(vraag.code(), antwoord);
    }

    private void na(Vraag vraag) {
        var pad = Vragengang.pad(lijst, gegeven);
        var plek = pad.indexOf(vraag) + 1;
        if (controleert) {
            toonVerder();
        } else if (plek > 0 && plek < pad.size()) {
            toon(pad.get(plek));
        } else {
            toonControle();
        }
    }

    /** All he answered, to look at and to change; nothing is sent before this. */
    private void toonControle() {
        var open = Vragengang.volgende(lijst, gegeven);
        if (open.isPresent()) {
            toon(open.get());
            return;
        }
        controleert = false;
        var pad = Vragengang.pad(lijst, gegeven);
        kop.toonVol(pad.isEmpty() ? null : () -> toon(pad.getLast()));
        var stuur = knop(t("vragenpad.stuur"), this::stuur, true);
        var uitleg = new Paragraph(t("vragenpad.stuur.uitleg"));
        wissel(
                new Vragenpadoverzicht(pad, gegeven, taal, locale, vraag -> {
                    controleert = true;
                    toon(vraag);
                }),
                uitleg,
                stuur);
    }

    private void stuur() {
        opslag.rondAf();
        kop.verberg();
        var titel = titel(t("vragenpad.klaar.kop"));
        wissel(titel, new Paragraph(lijst.slot().in(taal)));
        scherm.add(erna);
    }

    /** Shows other things, and has their title read. */
    private void wissel(Component... nieuw) {
        scherm.removeAll();
        scherm.add(nieuw);
        vouw();
        scherm.getElement().executeJs("this.querySelector('h2')?.focus()");
    }

    private void vouw() {
        if (uitleg != null) {
            var gevouwen = new Details(samenvatting, uitleg);
            gevouwen.addClassName("vragenpad-uitleg");
            add(gevouwen);
            uitleg = null;
        }
    }

    static H2 titel(String tekst) {
        var titel = new H2(tekst);
        titel.getElement().setAttribute("tabindex", "-1");
        return titel;
    }

    static Button knop(String opschrift, Runnable act, boolean belangrijkst) {
        var knop = new Button(opschrift, klik -> act.run());
        knop.addClassName("vragenpad-knop");
        if (belangrijkst) {
            knop.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return knop;
    }
}
