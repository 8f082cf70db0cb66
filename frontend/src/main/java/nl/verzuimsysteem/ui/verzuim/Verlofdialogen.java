package nl.verzuimsysteem.ui.verzuim;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.poortwachter.Verlof;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.verzuim.DossierKop;
import nl.verzuimsysteem.verzuim.DossierService;
import nl.verzuimsysteem.verzuim.VerlofService;
import nl.verzuimsysteem.verzuim.Wijziging;

/** The dialogs for leave that was recorded: its days, and what the bedrijfsarts says of it. */
@Singleton
class Verlofdialogen {
    private final Wijzigingen wijzigingen;
    private final VerlofService verlof;
    private final DossierService dossiers;
    private final Clock klok;

    Verlofdialogen(Wijzigingen wijzigingen, VerlofService verlof, DossierService dossiers, Clock klok) {
        this.wijzigingen = wijzigingen;
        this.verlof = verlof;
        this.dossiers = dossiers;
        this.klok = klok;
    }

    /** People know the last day of leave; what is kept is the day after it. */
    void wijzig(DossierKop kop, Verlof een, Consumer<DossierId> daarna) {
        var eerste = new DatumVeld(t("verloop.verlof.eerste"), klok);
        var laatste = new DatumVeld(t("verloop.verlof.laatste"), klok);
        eerste.setValue(een.van());
        laatste.setValue(een.tot().minusDays(1));
        wijzigingen
                .dialoog(
                        kop,
                        t("verloop.titel.verlofDagen", kop.naam()),
                        t("verloop.knop.verlofDagen"),
                        t("verloop.gelukt.verlofDagen"),
                        () -> Optional.ofNullable(eerste.getValue())
                                .flatMap(wordt -> Optional.ofNullable(laatste.getValue())
                                        .map(dag -> new Wijziging.VerlofDagen(een.van(), wordt, dag.plusDays(1)))),
                        daarna)
                .veld("wordt", eerste)
                .veld("tot", laatste)
                .begin();
    }

    /** One word, and no room for a reason. */
    void beoordeel(DossierKop kop, Verlof een, Consumer<DossierId> daarna) {
        var antwoord = new RadioButtonGroup<Verlof.Oorzaak>(t("verloop.oordeel.vraag"));
        antwoord.setItems(antwoorden(een));
        antwoord.setItemLabelGenerator(keuze -> t("verloop.oordeel." + keuze.name()));
        if (een.oorzaak() != Verlof.Oorzaak.ONBEKEND) {
            antwoord.setValue(een.oorzaak());
        }
        var voorstel = new Voorstel(
                dossiers,
                kop,
                actor -> Optional.ofNullable(antwoord.getValue())
                        .map(keuze -> verlof.voorbeeld(actor, kop.id(), een.van(), keuze)),
                (actor, versie) -> antwoord.getValue() == Verlof.Oorzaak.ONBEKEND
                        ? verlof.neemTerug(actor, kop.id(), een.van())
                        : verlof.beoordeel(actor, kop.id(), een.van(), antwoord.getValue()));
        new Gevolgendialoog(t("verloop.oordeel.titel", kop.naam()), t("verloop.oordeel.knop"), voorstel, dossier -> {
                    daarna.accept(dossier);
                    wijzigingen.meld(t("verloop.oordeel.gelukt"), dossier, daarna);
                })
                .uitleg(t(
                        "verloop.oordeel.uitleg",
                        Kalender.voluit(een.van()),
                        Kalender.voluit(een.tot().minusDays(1))))
                .veld("oorzaak", antwoord)
                .begin();
    }

    private static List<Verlof.Oorzaak> antwoorden(Verlof een) {
        var antwoorden = new ArrayList<>(List.of(Verlof.Oorzaak.ZELFDE, Verlof.Oorzaak.ANDERE));
        if (een.oorzaak() != Verlof.Oorzaak.ONBEKEND) {
            antwoorden.add(Verlof.Oorzaak.ONBEKEND);
        }
        return antwoorden;
    }
}
