package nl.verzuimsysteem.ui.overleg;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.overleg.AgendapuntId;
import nl.verzuimsysteem.overleg.Besluit;
import nl.verzuimsysteem.overleg.Besluitsoort;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Meldingen;
import org.jspecify.annotations.Nullable;

/**
 * The decisions about a case: a button for each kind with whose turn it is, the form it opens, and what was decided. The
 * form stays as it is when the rest is drawn anew.
 */
final class Besluitdeel extends Div {
    private final Schermdelen delen;
    private final AgendapuntId punt;
    private final boolean magHouden;
    private final Runnable besloten;
    private final Div knoppen = new Div();
    private final Map<Keuze, Button> perKeuze = new LinkedHashMap<>();
    private final Div plek = new Div();
    private final Besluitenlijst lijst;
    private @Nullable Besluitvorm vorm;

    /** What somebody can decide: the kind, and whose turn it then is. */
    record Keuze(Besluitsoort soort, @Nullable Functie functie) {
        static final List<Keuze> ALLE = List.of(
                new Keuze(Besluitsoort.TAAK, Functie.MMA),
                new Keuze(Besluitsoort.TAAK, Functie.POB),
                new Keuze(Besluitsoort.TAAK, Functie.CASEMANAGER),
                new Keuze(Besluitsoort.TAAK, Functie.LEIDINGGEVENDE),
                new Keuze(Besluitsoort.OPDRACHT, null),
                new Keuze(Besluitsoort.SPREEKUUR, Functie.BEDRIJFSARTS),
                new Keuze(Besluitsoort.SPREEKUUR, Functie.POB),
                new Keuze(Besluitsoort.NOTITIE, null));

        String woord() {
            return Overlegwoorden.besluit(soort, functie);
        }
    }

    /** @param besloten hears that something was decided, withdrawn or given up */
    Besluitdeel(Schermdelen delen, AgendapuntId punt, boolean magHouden, Runnable besloten) {
        this.delen = delen;
        this.punt = punt;
        this.magHouden = magHouden;
        this.besloten = besloten;
        addClassName("besluitdeel");
        plek.addClassName("besluitplek");
        knoppen.addClassName("besluitknoppen");
        knoppen.getElement().setAttribute("role", "group").setAttribute("aria-label", t("overleg.besluit.nieuw"));
        Keuze.ALLE.forEach(keuze -> {
            var knop = new Button(
                    keuze.woord(), Overlegwoorden.icoon(keuze.soort()).maak(), klik -> kies(keuze));
            knop.getElement().setAttribute("aria-expanded", "false");
            perKeuze.put(keuze, knop);
            knoppen.add(knop);
        });
        lijst = new Besluitenlijst(magHouden, this::trekIn);
        var kaart = new Kaart(t("overleg.besluiten"), knoppen, plek, lijst);
        add(kaart);
    }

    boolean isBezig() {
        return vorm != null;
    }

    void toon(List<Besluit> besluiten) {
        knoppen.setVisible(magHouden);
        lijst.toon(besluiten);
        setVisible(magHouden || !besluiten.isEmpty());
    }

    private void kies(Keuze keuze) {
        var eerder = vorm;
        try {
            var nieuw =
                    new Besluitvorm(delen, punt, keuze, delen.besluiten().keuzes(Ingelogd.actor(), punt), this::klaar);
            if (eerder != null) {
                nieuw.neemOver(eerder);
            }
            plek.removeAll();
            plek.add(nieuw);
            vorm = nieuw;
            nieuw.begin();
            merk(keuze);
        } catch (Conflict | NietGevonden e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
            besloten.run();
        }
    }

    private void merk(@Nullable Keuze gekozen) {
        perKeuze.forEach((keuze, knop) ->
                knop.getElement().setAttribute("aria-expanded", Boolean.toString(keuze.equals(gekozen))));
    }

    /** Recorded, or given up: the focus goes back to the button that opened the form. */
    private void klaar(Keuze keuze) {
        plek.removeAll();
        vorm = null;
        merk(null);
        var knop = perKeuze.get(keuze);
        if (knop != null) {
            knop.focus();
        }
        besloten.run();
    }

    private void trekIn(Besluit besluit) {
        try {
            delen.besluiten().trekIn(Ingelogd.actor(), besluit.id());
            Meldingen.gelukt(t("overleg.besluit.ingetrokken"));
        } catch (Conflict | NietGevonden e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
        }
        besloten.run();
    }
}
