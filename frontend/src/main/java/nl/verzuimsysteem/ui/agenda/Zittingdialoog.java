package nl.verzuimsysteem.ui.agenda;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import nl.verzuimsysteem.agenda.Gevolg;
import nl.verzuimsysteem.agenda.Rooster;
import nl.verzuimsysteem.agenda.Spreekuurhouder;
import nl.verzuimsysteem.agenda.Spreekuurplaats;
import nl.verzuimsysteem.agenda.Zitting;
import nl.verzuimsysteem.agenda.ZittingService;
import nl.verzuimsysteem.agenda.Zittinginvoer;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumDialoog;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Tijdveld;

/** Makes, changes and ends sessions. */
final class Zittingdialoog {
    private static final LocalTime NEGEN_UUR = LocalTime.of(9, 0);
    private static final LocalTime MIDDAG = LocalTime.NOON;

    private final ZittingService zittingen;
    private final Clock klok;
    private final Runnable daarna;
    private final Select<Spreekuurplaats> plaats = new Select<>();
    private final Select<DayOfWeek> weekdag = new Select<>();
    private final Tijdveld van = new Tijdveld(t("agenda.veld.van"));
    private final Tijdveld tot = new Tijdveld(t("agenda.veld.tot"));
    private final Select<Integer> omDeWeken = new Select<>();
    private final DatumVeld geldigVan;
    private final DatumVeld geldigTot;

    /** @param daarna what follows when something changed */
    Zittingdialoog(ZittingService zittingen, List<Spreekuurplaats> plaatsen, Clock klok, Runnable daarna) {
        this.zittingen = zittingen;
        this.klok = klok;
        this.daarna = daarna;
        plaats.setLabel(t("agenda.plaats"));
        plaats.setItems(plaatsen.stream().filter(Spreekuurplaats::actief).toList());
        plaats.setItemLabelGenerator(een -> een == null ? t("agenda.geenPlaats") : een.naam());
        plaats.setEmptySelectionAllowed(true);
        plaats.setEmptySelectionCaption(t("agenda.geenPlaats"));
        weekdag.setLabel(t("agenda.veld.weekdag"));
        weekdag.setItems(DayOfWeek.values());
        weekdag.setItemLabelGenerator(Agendawoorden::weekdag);
        omDeWeken.setLabel(t("agenda.veld.ritme"));
        omDeWeken.setItems(
                IntStream.rangeClosed(1, Rooster.MEESTE_WEKEN).boxed().toList());
        omDeWeken.setItemLabelGenerator(Agendawoorden::ritme);
        geldigVan = new DatumVeld(t("agenda.veld.geldigVan"), klok);
        geldigTot = new DatumVeld(t("agenda.veld.nietVerplicht", t("agenda.veld.geldigTot")), klok);
        for (var half : new HasStyle[] {van, tot, geldigVan, geldigTot}) {
            half.addClassName("half");
        }
        geldigTot.setHelperText(t("agenda.veld.geldigTotHulp"));
    }

    void nieuw(RegioId regio, List<Spreekuurhouder> houders) {
        var wie = Houderkeuze.maak(houders);
        if (houders.size() == 1) {
            wie.setValue(houders.getFirst());
        }
        plaats.setValue(plaats.getListDataView().getItems().findFirst().orElse(null));
        van.setValue(NEGEN_UUR);
        tot.setValue(MIDDAG);
        omDeWeken.setValue(1);
        geldigVan.setValue(Kalender.vandaag(klok));
        var dialoog = new Invoerdialoog(t("agenda.zitting.nieuw")).veld("professional", wie);
        velden(dialoog)
                .vraag(
                        t("agenda.zitting.legVast"),
                        () -> zittingen.voegToe(
                                Ingelogd.actor(),
                                regio,
                                wie.getValue() == null ? null : wie.getValue().id(),
                                wie.getValue() == null ? null : wie.getValue().functie(),
                                invoer()),
                        daarna,
                        t("agenda.zitting.vastgelegd"));
    }

    void wijzig(Zitting zitting) {
        var rooster = zitting.rooster();
        plaats.setValue(plaats.getListDataView()
                .getItems()
                .filter(een -> een.id().equals(zitting.plaats()))
                .findFirst()
                .orElse(null));
        weekdag.setValue(rooster.weekdag());
        van.setValue(rooster.van());
        tot.setValue(rooster.tot());
        omDeWeken.setValue(rooster.omDeWeken());
        geldigVan.setValue(rooster.geldigVan());
        geldigTot.setValue(rooster.geldigTot());
        velden(new Invoerdialoog(t("agenda.zitting.wijzigTitel", zitting.naam())))
                .vraag(
                        t("agenda.bewaar"),
                        () -> Gevolgdialoog.eerst(toch -> wijzig(zitting, toch), daarna, t("agenda.zitting.gewijzigd")),
                        () -> {},
                        () -> {});
    }

    void stop(Zitting zitting) {
        new DatumDialoog(
                        t("agenda.zitting.stopTitel", zitting.naam()),
                        t("agenda.veld.laatste"),
                        t("agenda.zitting.stop"),
                        klok,
                        laatste -> Gevolgdialoog.eerst(
                                toch -> zittingen.beeindig(
                                        Ingelogd.actor(), zitting.id(), zitting.versie(), laatste, toch),
                                daarna,
                                t("agenda.zitting.gestopt")),
                        () -> {})
                .met(Kalender.vandaag(klok))
                .open();
    }

    private Gevolg wijzig(Zitting zitting, boolean toch) {
        return zittingen.wijzig(Ingelogd.actor(), zitting.id(), zitting.versie(), invoer(), toch);
    }

    private Invoerdialoog velden(Invoerdialoog dialoog) {
        return dialoog.veld("plaats", plaats)
                .veld("weekdag", weekdag)
                .veld("van", van)
                .veld("tot", tot)
                .veld("omDeWeken", omDeWeken)
                .veld("geldigVan", geldigVan)
                .veld("geldigTot", geldigTot);
    }

    private Zittinginvoer invoer() {
        return new Zittinginvoer(
                plaats.getValue() == null ? null : plaats.getValue().id(),
                weekdag.getValue(),
                van.getValue(),
                tot.getValue(),
                omDeWeken.getValue() == null ? 0 : omDeWeken.getValue(),
                geldigVan.getValue(),
                geldigTot.getValue());
    }
}
