package nl.verzuimsysteem.ui.verzuim;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.poortwachter.Verzuimperiode;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.verzuim.DossierKop;
import nl.verzuimsysteem.verzuim.Wijziging;

/** The dialogs that mend what was recorded: another day, a report or a row that was a mistake. */
@Singleton
class Correctiedialogen {
    private final Wijzigingen wijzigingen;
    private final Clock klok;

    Correctiedialogen(Wijzigingen wijzigingen, Clock klok) {
        this.wijzigingen = wijzigingen;
        this.klok = klok;
    }

    /** What can be wrong about a spell. */
    private enum Wat {
        EERSTE_DAG,
        HERSTELDAG,
        NIET_HERSTELD;

        static List<Wat> van(DossierKop kop, Verzuimperiode periode) {
            if (periode.loopt()) {
                return List.of(EERSTE_DAG);
            }
            return periode.equals(kop.perioden().getLast()) ? List.of(values()) : List.of(EERSTE_DAG, HERSTELDAG);
        }
    }

    /** @param begin the spell that is chosen at first */
    void corrigeer(DossierKop kop, Verzuimperiode begin, Consumer<DossierId> daarna) {
        var periode = periode(kop, begin);
        var dag = new DatumVeld(t("verloop.corrigeer.EERSTE_DAG"), klok);
        var wat = new RadioButtonGroup<Wat>(t("verloop.corrigeer.wat"));
        wat.setItemLabelGenerator(een -> t("verloop.corrigeer.keuze." + een.name()));
        wat.setItems(Wat.van(kop, begin));
        wat.setValue(Wat.EERSTE_DAG);
        wat.setVisible(!begin.loopt());
        dag.setValue(begin.van());
        periode.addValueChangeListener(keuze -> {
            wat.setItems(Wat.van(kop, keuze.getValue()));
            wat.setValue(Wat.EERSTE_DAG);
            wat.setVisible(!keuze.getValue().loopt());
            vul(dag, Wat.EERSTE_DAG, keuze.getValue());
        });
        wat.addValueChangeListener(keuze -> {
            if (keuze.getValue() != null) {
                vul(dag, keuze.getValue(), periode.getValue());
            }
        });
        dialoog(kop, "corrigeer", () -> wijziging(wat.getValue(), periode.getValue(), dag), daarna)
                .veld("van", periode)
                .keuze(wat)
                .veld("wordt", dag)
                .begin();
    }

    private static void vul(DatumVeld dag, Wat wat, Verzuimperiode periode) {
        dag.setVisible(wat != Wat.NIET_HERSTELD);
        dag.setLabel(t("verloop.corrigeer." + (wat == Wat.HERSTELDAG ? wat : Wat.EERSTE_DAG)));
        dag.setValue(wat == Wat.HERSTELDAG ? periode.tot() : periode.van());
    }

    private static Optional<? extends Wijziging> wijziging(Wat wat, Verzuimperiode periode, DatumVeld dag) {
        return switch (wat) {
            case EERSTE_DAG ->
                Optional.ofNullable(dag.getValue()).map(wordt -> new Wijziging.EersteDag(periode.van(), wordt));
            case HERSTELDAG ->
                Optional.ofNullable(dag.getValue()).map(wordt -> new Wijziging.Hersteldag(periode.van(), wordt));
            case NIET_HERSTELD -> Optional.of(new Wijziging.Hersteldag(periode.van(), null));
        };
    }

    /** @param begin the spell that is chosen at first */
    void trekIn(DossierKop kop, Verzuimperiode begin, Consumer<DossierId> daarna) {
        var periode = periode(kop, begin);
        dialoog(
                        kop,
                        "trekIn",
                        () -> Optional.of(
                                new Wijziging.TrekIn(periode.getValue().van())),
                        daarna)
                .uitleg(t("verloop.trekIn.uitleg"))
                .veld("van", periode)
                .begin();
    }

    /** Takes away what was recorded from a day on about how much he is absent. */
    void verwijderVerloop(DossierKop kop, LocalDate vanaf, Consumer<DossierId> daarna) {
        dialoog(kop, "verloopWeg", () -> Optional.of(new Wijziging.VerloopWeg(vanaf)), daarna)
                .uitleg(t("verloop.verloopWeg.uitleg", Kalender.voluit(vanaf)))
                .begin();
    }

    void verwijderVerlof(DossierKop kop, LocalDate van, Consumer<DossierId> daarna) {
        dialoog(kop, "verlofWeg", () -> Optional.of(new Wijziging.VerlofWeg(van)), daarna)
                .uitleg(t("verloop.verlofWeg.uitleg", Kalender.voluit(van)))
                .begin();
    }

    private Gevolgendialoog dialoog(
            DossierKop kop, String soort, Supplier<Optional<? extends Wijziging>> wat, Consumer<DossierId> daarna) {
        return wijzigingen.dialoog(
                kop,
                t("verloop.titel." + soort, kop.naam()),
                t("verloop.knop." + soort),
                t("verloop.gelukt." + soort),
                wat,
                daarna);
    }

    /** Which spell it is about; stays away when there is only one. */
    private static Select<Verzuimperiode> periode(DossierKop kop, Verzuimperiode begin) {
        var keuze = new Select<Verzuimperiode>();
        keuze.setLabel(t("verloop.periode"));
        keuze.setItems(new ArrayList<>(kop.perioden()).reversed());
        keuze.setItemLabelGenerator(Correctiedialogen::inWoorden);
        keuze.setValue(begin);
        keuze.setWidthFull();
        keuze.setVisible(kop.perioden().size() > 1);
        return keuze;
    }

    /** A spell with its first and last day. */
    static String inWoorden(Verzuimperiode periode) {
        var tot = periode.tot();
        return tot == null
                ? t("dossier.samengesteld.loopt", Kalender.voluit(periode.van()))
                : t("dossier.samengesteld.periode", Kalender.voluit(periode.van()), Kalender.voluit(tot.minusDays(1)));
    }
}
