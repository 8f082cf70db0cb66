package nl.verzuimsysteem.ui.uwv;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.taken.NieuweStap;
import nl.verzuimsysteem.taken.StapService;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Medischewacht;
import nl.verzuimsysteem.uwv.Uwvblad;

/** Records that a report to UWV was made: on which day, under which reference. */
final class Melddialoog {
    private static final int LANGSTE_REFERENTIE = 60;

    private Melddialoog() {}

    static void open(StapService stappen, DossierId dossier, Uwvblad blad, Clock klok, Runnable daarna) {
        var datum = new DatumVeld(t("uwv.meld.datum"), klok);
        var referentie = new TextField(t("uwv.meld.referentie"));
        referentie.setHelperText(t("uwv.meld.referentie.hulp"));
        referentie.setMaxLength(LANGSTE_REFERENTIE);
        var gemeld = blad.gemeld();
        datum.setValue(gemeld == null ? Kalender.vandaag(klok) : gemeld.datum());
        referentie.setValue(gemeld == null || gemeld.referentie() == null ? "" : gemeld.referentie());
        var wacht = new Medischewacht(referentie);
        var naam = blad.soort().naam().tekst();
        new Invoerdialoog(t("uwv.meld.titel", naam))
                .uitleg(t("uwv.meld.uitleg"))
                .veld("datum", datum)
                .veld("referentie", referentie)
                .erbij(wacht)
                .vraag(
                        t("uwv.meld.knop"),
                        () -> {
                            var code = referentie.getValue().strip();
                            stappen.legVast(
                                    Ingelogd.actor(),
                                    dossier,
                                    new NieuweStap(
                                            blad.soort().mijlpaal(),
                                            blad.mijlpaal().volgnummer(),
                                            datum.getValue(),
                                            null,
                                            null,
                                            null,
                                            null,
                                            code.isEmpty() ? null : code,
                                            wacht.nietMedisch()));
                        },
                        daarna,
                        t("uwv.meld.gelukt", naam));
    }
}
