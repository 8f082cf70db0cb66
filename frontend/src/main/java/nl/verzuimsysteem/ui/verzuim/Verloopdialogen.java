package nl.verzuimsysteem.ui.verzuim;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.verzuim.DossierKop;
import nl.verzuimsysteem.verzuim.Wijziging;
import org.jspecify.annotations.Nullable;

/** The dialogs for how an absence goes on: recovered, for a part, worse again, working on trial, on leave. */
@Singleton
class Verloopdialogen {
    private static final int HELEMAAL = 100;

    private final Wijzigingen wijzigingen;
    private final Clock klok;

    Verloopdialogen(Wijzigingen wijzigingen, Clock klok) {
        this.wijzigingen = wijzigingen;
        this.klok = klok;
    }

    /** In what somebody says how much the employee works. */
    private enum Maat {
        PROCENT,
        UREN
    }

    void hersteld(DossierKop kop, Consumer<DossierId> daarna) {
        var dag = vandaag(t("dossier.herstel.datum"));
        open(kop, "herstel", () -> dag(dag).map(Wijziging.Hersteld::new), daarna)
                .uitleg(t("verloop.herstel.uitleg"))
                .veld("eersteDagWeerAanHetWerk", dag)
                .begin();
    }

    void gedeeltelijkHersteld(DossierKop kop, Consumer<DossierId> daarna) {
        var dag = vandaag(t("verloop.vanaf"));
        var maat = new RadioButtonGroup<Maat>(t("verloop.gedeeltelijk.maat"));
        maat.setItems(Maat.values());
        maat.setItemLabelGenerator(een -> t("verloop.gedeeltelijk.maat." + een.name()));
        maat.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        maat.setValue(Maat.PROCENT);
        var procent = procent(t("verloop.gedeeltelijk.procent"));
        procent.setHelperText(t("verloop.gedeeltelijk.procent.hulp"));
        var uren = new BigDecimalField(t("verloop.gedeeltelijk.uren"));
        uren.setLocale(Melding.NEDERLANDS);
        uren.setValueChangeMode(ValueChangeMode.LAZY);
        uren.setHelperText(t("verloop.gedeeltelijk.uren.hulp"));
        uren.setVisible(false);
        maat.addValueChangeListener(keuze -> {
            procent.setVisible(keuze.getValue() == Maat.PROCENT);
            uren.setVisible(keuze.getValue() == Maat.UREN);
        });
        open(
                        kop,
                        "gedeeltelijk",
                        () -> dag(dag).map(vanaf -> maat.getValue() == Maat.UREN
                                ? new Wijziging.GedeeltelijkHersteld(vanaf, 1, getal(uren))
                                : new Wijziging.GedeeltelijkHersteld(vanaf, getal(procent), null)),
                        daarna)
                .veld("vanaf", dag)
                .keuze(maat)
                .veld("percentage", procent)
                .veld("uren", uren)
                .begin();
    }

    void terugval(DossierKop kop, Consumer<DossierId> daarna) {
        var dag = vandaag(t("verloop.vanaf"));
        var procent = procent(t("verloop.terugval.procent"));
        procent.setHelperText(t("verloop.terugval.procent.hulp"));
        procent.setValue(HELEMAAL);
        open(kop, "terugval", () -> dag(dag).map(vanaf -> new Wijziging.Terugval(vanaf, getal(procent))), daarna)
                .veld("vanaf", dag)
                .veld("percentage", procent)
                .begin();
    }

    void arbeidstherapie(DossierKop kop, Consumer<DossierId> daarna) {
        var dag = vandaag(t("verloop.vanaf"));
        open(kop, "therapie", () -> dag(dag).map(Wijziging.Arbeidstherapie::new), daarna)
                .uitleg(t("verloop.therapie.uitleg"))
                .veld("vanaf", dag)
                .begin();
    }

    /** People know the last day of leave; what is kept is the day after it. */
    void verlof(DossierKop kop, Consumer<DossierId> daarna) {
        var eerste = new DatumVeld(t("verloop.verlof.eerste"), klok);
        var laatste = new DatumVeld(t("verloop.verlof.laatste"), klok);
        open(
                        kop,
                        "verlof",
                        () -> dag(eerste)
                                .flatMap(
                                        van -> dag(laatste).map(tot -> new Wijziging.VerlofVast(van, tot.plusDays(1)))),
                        daarna)
                .uitleg(t("verloop.verlof.uitleg"))
                .veld("van", eerste)
                .veld("tot", laatste)
                .begin();
    }

    private Gevolgendialoog open(
            DossierKop kop, String soort, Supplier<Optional<? extends Wijziging>> wat, Consumer<DossierId> daarna) {
        return wijzigingen.dialoog(
                kop,
                t("verloop.titel." + soort, kop.naam()),
                t("verloop.knop." + soort),
                t("verloop.gelukt." + soort, kop.naam()),
                wat,
                daarna);
    }

    private DatumVeld vandaag(String label) {
        var veld = new DatumVeld(label, klok);
        veld.setValue(Kalender.vandaag(klok));
        return veld;
    }

    private static IntegerField procent(String label) {
        var veld = new IntegerField(label);
        veld.setMin(0);
        veld.setMax(HELEMAAL);
        veld.setStep(1);
        veld.setValueChangeMode(ValueChangeMode.LAZY);
        return veld;
    }

    private static Optional<LocalDate> dag(DatumVeld veld) {
        return Optional.ofNullable(veld.getValue());
    }

    /** What cannot be, the service refuses with its own words: an empty field as nothing. */
    private static int getal(IntegerField veld) {
        @Nullable Integer waarde = veld.getValue();
        return waarde == null ? 0 : waarde;
    }

    private static BigDecimal getal(BigDecimalField veld) {
        @Nullable BigDecimal waarde = veld.getValue();
        return waarde == null ? BigDecimal.ZERO : waarde;
    }
}
