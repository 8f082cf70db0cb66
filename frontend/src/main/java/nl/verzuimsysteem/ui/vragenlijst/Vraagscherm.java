package nl.verzuimsysteem.ui.vragenlijst;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.ui.Teksten;
import nl.verzuimsysteem.vragenlijst.Antwoord;
import nl.verzuimsysteem.vragenlijst.Keuze;
import nl.verzuimsysteem.vragenlijst.Vraag;
import nl.verzuimsysteem.vragenlijst.Vraagsoort;
import org.jspecify.annotations.Nullable;

/**
 * One question. A tap on a choice answers it and goes on; who uses keys chooses with the arrows, and goes on with Enter or
 * the button. Of more choices, and of own words, the button goes on.
 */
final class Vraagscherm extends Div {
    private static final String KOP = "vraag-kop";
    private static final String UITLEG = "vraag-uitleg";
    private static final int EEN_SECONDE = 1000;

    private final Vraag vraag;
    private final String taal;
    private final Locale locale;
    private final Gang gang;
    private final Paragraph fout = new Paragraph();
    private final Set<String> gekozen = new LinkedHashSet<>();
    private String tekst;

    /** Where an answer leads. */
    interface Gang {
        /** @throws OngeldigeInvoer when it is no answer to the question */
        void bewaar(Antwoord antwoord);

        void verder();
    }

    Vraagscherm(Vraag vraag, @Nullable Antwoord eerder, String taal, Locale locale, Gang gang) {
        this.vraag = vraag;
        this.taal = taal;
        this.locale = locale;
        this.gang = gang;
        tekst = eerder == null ? "" : eerder.tekst();
        if (eerder != null) {
            gekozen.addAll(eerder.keuzes());
        }
        addClassName("vraagscherm");
        var kop = Vragenpad.titel(vraag.tekst().in(taal));
        kop.setId(KOP);
        fout.addClassName("vraag-fout");
        fout.getElement().setAttribute("role", "alert");
        add(kop, uitleg(), fout);
        switch (vraag.soort()) {
            case KEUZE -> addComponentAtIndex(2, keuzes("radio"));
            case MEERKEUZE -> addComponentAtIndex(2, keuzes("checkbox"));
            case TEKST -> addComponentAtIndex(2, veld());
        }
        add(knoppen(eerder));
    }

    /** What the question says of itself; without that, what he has to know to answer it. */
    private Paragraph uitleg() {
        var eigen = vraag.uitleg();
        var woorden = eigen == null ? "" : eigen.in(taal);
        if (woorden.isBlank() && vraag.soort() == Vraagsoort.MEERKEUZE) {
            woorden = t("vragenpad.meer");
        } else if (woorden.isBlank() && !vraag.verplicht()) {
            woorden = t("vragenpad.magOverslaan");
        }
        var uitleg = new Paragraph(woorden);
        uitleg.setId(UITLEG);
        uitleg.setVisible(!woorden.isBlank());
        return uitleg;
    }

    private Vraagkeuzes keuzes(String soort) {
        var keuzes = new Vraagkeuzes(vraag, gekozen, soort, taal, new Vraagkeuzes.Gehoord() {
            @Override
            public void kies(String code, boolean aan, boolean getikt) {
                gekozen(code, aan, getikt);
            }

            @Override
            public void enter() {
                verder();
            }
        });
        keuzes.noem(KOP, UITLEG);
        return keuzes;
    }

    private TextArea veld() {
        var veld = new TextArea();
        veld.addClassName("vraag-tekst");
        veld.setAriaLabelledBy(KOP);
        veld.setWidthFull();
        veld.setMinRows(5);
        veld.setMaxLength(Antwoord.LANGSTE_TEKST);
        veld.setValue(tekst);
        // Also before he goes on: who is called away finds it back.
        veld.setValueChangeMode(ValueChangeMode.LAZY);
        veld.setValueChangeTimeout(EEN_SECONDE);
        veld.addValueChangeListener(anders -> {
            tekst = anders.getValue();
            if (anders.isFromClient() && !tekst.isBlank()) {
                bewaar(antwoord());
            }
        });
        return veld;
    }

    private Div knoppen(@Nullable Antwoord eerder) {
        var verder = Vragenpad.knop(t("vragenpad.verder"), this::verder, vraag.soort() != Vraagsoort.KEUZE);
        if (vraag.soort() == Vraagsoort.KEUZE
                && (eerder == null || eerder.keuzes().isEmpty())) {
            // Who taps needs no button; who uses keys or listens finds it.
            verder.addClassName("alleen-toetsen");
        }
        var knoppen = new Div(verder);
        knoppen.addClassName("vraag-knoppen");
        if (!vraag.verplicht()) {
            knoppen.add(Vragenpad.knop(t("vragenpad.slaOver"), this::slaOver, false));
        }
        return knoppen;
    }

    private void gekozen(String code, boolean aan, boolean getikt) {
        if (vraag.keuzes().stream().map(Keuze::code).noneMatch(code::equals)) {
            return;
        }
        if (vraag.soort() == Vraagsoort.KEUZE) {
            gekozen.clear();
            gekozen.add(code);
        } else if (aan) {
            gekozen.add(code);
        } else {
            gekozen.remove(code);
        }
        fout.setText("");
        if (!gekozen.isEmpty() || !vraag.verplicht()) {
            if (bewaar(antwoord()) && getikt && vraag.soort() == Vraagsoort.KEUZE) {
                gang.verder();
            }
        }
    }

    private void verder() {
        if (vraag.soort() == Vraagsoort.TEKST && vraag.verplicht() && tekst.isBlank()) {
            fout.setText(t("vragenpad.schrijf"));
        } else if (vraag.soort() != Vraagsoort.TEKST && vraag.verplicht() && gekozen.isEmpty()) {
            fout.setText(t("vragenpad.kies"));
        } else if (bewaar(antwoord())) {
            gang.verder();
        }
    }

    private void slaOver() {
        if (bewaar(Antwoord.GEEN)) {
            gang.verder();
        }
    }

    private Antwoord antwoord() {
        if (vraag.soort() == Vraagsoort.TEKST) {
            return new Antwoord(List.of(), tekst.strip());
        }
        // In the order in which they are asked, whatever the order of the taps.
        return new Antwoord(
                vraag.keuzes().stream()
                        .map(Keuze::code)
                        .filter(gekozen::contains)
                        .toList(),
                "");
    }

    private boolean bewaar(Antwoord antwoord) {
        try {
            gang.bewaar(antwoord);
            return true;
        } catch (OngeldigeInvoer e) {
            // Its words are those of the team; he reads his own language.
            fout.setText(t("vragenpad.fout"));
            return false;
        }
    }

    private String t(String sleutel) {
        return Teksten.t(locale, sleutel);
    }
}
