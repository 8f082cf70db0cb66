package nl.verzuimsysteem.selekt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class OverzichtServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Overzichttoneel spel = new Overzichttoneel(programma);
    private final OverzichtService service = programma.bean(OverzichtService.class);
    private final Actor mma = spel.toneel.mma;

    @Test
    void wie_gebeld_moet_worden_staat_bovenaan_en_wat_klaar_is_staat_er_niet() {
        var gepland = spel.triage(Selektstatus.GEPLAND, 0);
        var verstuurd = spel.triage(Selektstatus.VERSTUURD, 2);
        var ingevuld = spel.triage(Selektstatus.INGEVULD, 3);
        var bellen = spel.triage(Selektstatus.TE_BELLEN, 1);
        var langer = spel.triage(Selektstatus.TE_BELLEN, 9);
        spel.triage(Selektstatus.BEOORDEELD, 4);
        spel.triage(Selektstatus.VERVALLEN, 4);

        assertThat(ids(Overzichtfilter.LOPEND)).containsExactly(langer, bellen, ingevuld, gepland, verstuurd);
    }

    @Test
    void elke_staat_heeft_een_eigen_lijst_en_een_aantal() {
        var nieuw = spel.triage(Selektstatus.VERSTUURD, 2);
        var herinnerd = spel.op(spel.triage(Selektstatus.VERSTUURD, 6), "herinnerd_op", 72);
        spel.triage(Selektstatus.GESTOPT, 3);
        spel.triage(Selektstatus.GESTOPT, 200);

        assertThat(ids(met(Overzichtstaat.VERSTUURD))).containsExactly(nieuw);
        assertThat(ids(met(Overzichtstaat.HERINNERD))).containsExactly(herinnerd);
        assertThat(ids(met(Overzichtstaat.GESTOPT)))
                .as("what is over as long as that stands in its case")
                .hasSize(1);
        var overzicht = service.overzicht(mma, met(Overzichtstaat.HERINNERD), 50);
        assertThat(overzicht.aantal(Overzichtstaat.VERSTUURD)).isEqualTo(1);
        assertThat(overzicht.aantal(Overzichtstaat.HERINNERD)).isEqualTo(1);
        assertThat(overzicht.aantal(Overzichtstaat.GESTOPT)).isEqualTo(1);
        assertThat(overzicht.aantal(Overzichtstaat.VERLOPEN)).isZero();
        assertThat(overzicht.bladzijde().rijen())
                .extracting(Overzichtregel::staat)
                .containsExactly(Overzichtstaat.HERINNERD);
        assertThat(service.overzicht(mma, met(Overzichtstaat.VERLOPEN), 50).aantal(Overzichtstaat.VERSTUURD))
                .as("an empty list has its numbers too")
                .isEqualTo(1);
    }

    @Test
    void op_naam_en_op_bedrijf_is_te_zoeken() {
        var hier = spel.triage(Selektstatus.VERSTUURD, 2);
        var ander = spel.toneel.gegevens.bedrijf(spel.toneel.regio);
        var werknemer = spel.toneel.gegevens.werknemer(ander);
        var elders = spel.triage(
                ander,
                spel.toneel.regio,
                werknemer,
                spel.toneel.dossier(ander, spel.toneel.regio, werknemer),
                Selektstatus.VERSTUURD,
                3);
        spel.toneel.doe(
                "UPDATE werknemer SET voornaam = 'Wim', tussenvoegsel = 'van', achternaam = 'Zwol%_1' WHERE id = ?",
                werknemer.waarde());

        assertThat(ids(new Overzichtfilter(null, null, "zwol%_1 wim"))).containsExactly(elders);
        assertThat(ids(new Overzichtfilter(null, null, "zwol%_1 piet"))).isEmpty();
        assertThat(ids(new Overzichtfilter(null, null, "zw%l"))).isEmpty();
        assertThat(ids(new Overzichtfilter(null, spel.toneel.bedrijf, ""))).containsExactly(hier);
        assertThat(service.overzicht(mma, new Overzichtfilter(null, ander, ""), 50)
                        .aantal(Overzichtstaat.VERSTUURD))
                .isEqualTo(1);
    }

    @Test
    void een_ander_team_ziet_er_niets_van_en_de_werkgever_mag_het_niet() {
        spel.triage(Selektstatus.TE_BELLEN, 2);
        var elders = Actoren.mma(spel.toneel.gegevens.regio());

        assertThat(service.overzicht(elders, Overzichtfilter.LOPEND, 50)
                        .bladzijde()
                        .rijen())
                .isEmpty();
        assertThat(service.overzicht(elders, new Overzichtfilter(null, spel.toneel.bedrijf, ""), 50)
                        .aantallen())
                .isEmpty();
        assertThat(service.cijfers(elders, Overzichtperiode.VIER_WEKEN, Overzichtfilter.LOPEND)
                        .totaal()
                        .triages())
                .isZero();
        assertThat(service.cijfers(
                                elders, Overzichtperiode.VIER_WEKEN, new Overzichtfilter(null, spel.toneel.bedrijf, ""))
                        .totaal()
                        .triages())
                .isZero();
        for (var wie : List.of(spel.toneel.werkgever, Actoren.werknemer(spel.toneel.bedrijf, spel.toneel.werknemer))) {
            assertThatThrownBy(() -> service.lijst(wie, Overzichtfilter.LOPEND, Uitsnede.eerste(50)))
                    .isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.overzicht(wie, Overzichtfilter.LOPEND, 50))
                    .isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.cijfers(wie, Overzichtperiode.VIER_WEKEN, Overzichtfilter.LOPEND))
                    .isInstanceOf(GeenRecht.class);
        }
        assertThat(service.overzicht(spel.toneel.lid(Functie.CASEMANAGER, "Carla Case"), Overzichtfilter.LOPEND, 50)
                        .aantal(Overzichtstaat.TE_BELLEN))
                .isEqualTo(1);
    }

    @Test
    void de_lijst_zegt_bij_wie_een_bericht_niet_aankwam() {
        spel.triage(Selektstatus.TE_BELLEN, 1);
        spel.nietBezorgd(spel.triage(Selektstatus.TE_BELLEN, 2));
        spel.nietBezorgd(spel.triage(Selektstatus.VERSTUURD, 2));

        assertThat(service.lijst(mma, met(Overzichtstaat.TE_BELLEN), Uitsnede.eerste(50))
                        .rijen())
                .extracting(Overzichtregel::nietBezorgd)
                .containsExactly(true, false);
    }

    @Test
    void de_cijfers_tellen_per_week_van_de_eerste_dag() {
        var gebeld = spel.op(spel.triage(Selektstatus.INGEVULD, 8), "ingevuld_op", 1);
        spel.toneel.doe("UPDATE selekt SET afgenomen_door = 'Fatima Yilmaz' WHERE id = ?", gebeld.waarde());
        var verstuurd = spel.op(spel.triage(Selektstatus.BEOORDEELD, 8), "verstuurd_op", 0);
        spel.op(spel.op(verstuurd, "ingevuld_op", 30), "beoordeeld_op", 50);
        var gezien = spel.op(spel.triage(Selektstatus.VERLOPEN, 8), "verstuurd_op", 0);
        spel.op(gezien, "herinnerd_op", 72);
        spel.triage(Selektstatus.GESTOPT, 100);

        var totaal = service.cijfers(mma, Overzichtperiode.VIER_WEKEN, Overzichtfilter.LOPEND)
                .totaal();

        assertThat(totaal.triages()).isEqualTo(3);
        assertThat(totaal.verstuurd()).isEqualTo(2);
        assertThat(totaal.herinnerd()).isEqualTo(1);
        assertThat(totaal.ingevuld()).isEqualTo(2);
        assertThat(totaal.beoordeeld()).isEqualTo(1);
        assertThat(totaal.verlopen()).isEqualTo(1);
        assertThat(totaal.respons()).hasValue(50);
        assertThat(totaal.urenTotIngevuld()).hasValue(30);
        assertThat(totaal.dagenTotContact())
                .as("called on day 2, judged on day 4")
                .hasValue(2);
    }

    @Test
    void een_lijst_kost_twee_opdrachten_en_de_cijfers_een() {
        spel.triage(Selektstatus.TE_BELLEN, 1);
        try (var telling = programma.teller().beginDezeThread()) {
            service.overzicht(mma, Overzichtfilter.LOPEND, 50);
            assertThat(telling.aantal()).isEqualTo(2);
        }
        try (var telling = programma.teller().beginDezeThread()) {
            service.lijst(mma, Overzichtfilter.LOPEND, new Uitsnede(50, 50));
            assertThat(telling.aantal()).isEqualTo(1);
        }
        try (var telling = programma.teller().beginDezeThread()) {
            service.cijfers(mma, Overzichtperiode.TWAALF_WEKEN, Overzichtfilter.LOPEND);
            assertThat(telling.aantal()).isEqualTo(1);
        }
    }

    private static Overzichtfilter met(Overzichtstaat staat) {
        return new Overzichtfilter(staat, null, "");
    }

    private List<SelektId> ids(Overzichtfilter filter) {
        return service.lijst(mma, filter, Uitsnede.eerste(50)).rijen().stream()
                .map(Overzichtregel::id)
                .toList();
    }
}
