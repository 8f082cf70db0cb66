package nl.verzuimsysteem.ui.maatregelen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.maatregelen.LoonmaatregelService;
import nl.verzuimsysteem.maatregelen.LoonmaatregelSoort;
import nl.verzuimsysteem.maatregelen.Loonmaatregelreden;
import nl.verzuimsysteem.maatregelen.NieuweLoonmaatregel;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Invoerdialoog;

/** Asks which measure, why, and from when. First which of the two: it decides which reasons there are. */
final class Loondialoog {
    private Loondialoog() {}

    static void open(LoonmaatregelService service, DossierId dossier, Clock klok, Runnable daarna) {
        var sleutel = UUID.randomUUID().toString();
        var reden = new Select<Loonmaatregelreden>();
        reden.setLabel(t("maatregelen.loon.reden"));
        reden.setItemLabelGenerator(een -> een.naam().tekst());
        var soort = new Select<LoonmaatregelSoort>();
        soort.setLabel(t("maatregelen.loon.soort"));
        soort.setItems(LoonmaatregelSoort.values());
        soort.setItemLabelGenerator(een -> een.naam().tekst());
        soort.addValueChangeListener(keuze -> {
            reden.setItems(Arrays.stream(Loonmaatregelreden.values())
                    .filter(een -> een.soort() == keuze.getValue())
                    .toList());
            soort.setHelperText(t("maatregelen.loon.hulp." + keuze.getValue()));
        });
        soort.setValue(LoonmaatregelSoort.LOONOPSCHORTING);
        var van = new DatumVeld(t("maatregelen.loon.van"), klok);
        van.setValue(Kalender.vandaag(klok));
        var tot = new DatumVeld(t("maatregelen.loon.tot"), klok).zonderVoorbeeld();
        var verteld = new DatumVeld(t("maatregelen.loon.verteldOp"), klok);
        verteld.setHelperText(t("maatregelen.loon.verteldOp.hulp"));
        verteld.setValue(Kalender.vandaag(klok));
        new Invoerdialoog(t("maatregelen.loon.nieuw"))
                .veld("soort", soort)
                .veld("reden", reden)
                .veld("van", van)
                .veld("tot", tot)
                .veld("verteldOp", verteld)
                .vraag(
                        t("maatregelen.loon.knop"),
                        () -> service.legVast(
                                Ingelogd.actor(),
                                dossier,
                                new NieuweLoonmaatregel(
                                        sleutel, reden.getValue(), van.getValue(), tot.getValue(), verteld.getValue())),
                        daarna,
                        t("maatregelen.loon.vastgelegd"));
    }
}
