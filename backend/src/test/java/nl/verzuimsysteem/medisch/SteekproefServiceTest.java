package nl.verzuimsysteem.medisch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.spreekuren.Aanleiding;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class SteekproefServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Terugkoppelspel spel = new Terugkoppelspel(programma);
    private final Consulttoneel toneel = spel.toneel;
    private final SteekproefService service = programma.bean(SteekproefService.class);

    @Test
    void in_de_eerste_maand_komt_elk_gegeven_spreekuur_van_de_pob_erin_en_wordt_het_een_keer_beoordeeld() {
        spel.delegeerTerugkoppelen();
        var consult = spel.vanPob(Aanleiding.VERVOLG);
        assertThat(service.lijst(toneel.arts.actor(), Uitsnede.eerste(10)).rijen())
                .isEmpty();
        spel.schrijfEnRondAf(toneel.pob, consult);
        assertThat(service.lijst(toneel.arts.actor(), Uitsnede.eerste(10)).rijen())
                .singleElement()
                .satisfies(regel -> {
                    assertThat(regel.consult()).isEqualTo(consult);
                    assertThat(regel.eersteMaand()).isTrue();
                });
        assertThat(service.open(toneel.arts.actor(), consult).inhoud()).isEqualTo(Terugkoppelspel.inhoud());

        var arts = toneel.arts.actor();
        assertThatThrownBy(() -> service.beoordeel(arts, consult, null, "")).isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> service.beoordeel(arts, consult, Steekproefoordeel.ONVOLDOENDE, ""))
                .isInstanceOf(OngeldigeInvoer.class);
        service.beoordeel(arts, consult, Steekproefoordeel.AANDACHTSPUNT, "Meer doorvragen op kamille");
        assertThatThrownBy(() -> service.beoordeel(arts, consult, Steekproefoordeel.GOED, ""))
                .isInstanceOf(Conflict.class);

        assertThat(spel.leesbaar()).doesNotContain("kamille");
        assertThat(service.open(arts, consult)).satisfies(blad -> {
            assertThat(blad.opmerking()).isEqualTo("Meer doorvragen op kamille");
            assertThat(blad.beoordeeldDoor()).isEqualTo(toneel.arts.naam());
        });
        assertThat(service.lijst(arts, Uitsnede.eerste(10)).rijen()).isEmpty();
        assertThat(service.tellingen(arts)).singleElement().satisfies(telling -> {
            assertThat(telling.naam()).isEqualTo(toneel.pob.naam());
            assertThat(telling.aandachtspunt()).isEqualTo(1);
            assertThat(telling.open() + telling.goed() + telling.onvoldoende()).isZero();
        });
    }

    @Test
    void ook_wat_de_bedrijfsarts_accordeerde_komt_erin_maar_wat_hij_zelf_hield_niet() {
        var consult = spel.terAccordering();
        assertThat(service.tellingen(toneel.arts.actor())).isEmpty();
        spel.accorderen.akkoord(toneel.arts.actor(), consult, spel.consultversie(consult));
        spel.schrijfEnRondAf(toneel.arts, spel.vanArts(Aanleiding.VERVOLG));

        assertThat(service.lijst(toneel.arts.actor(), Uitsnede.eerste(10)).rijen())
                .extracting(Steekproefregel::consult)
                .containsExactly(consult);
    }

    @Test
    void een_ander_beoordeelt_niet() {
        spel.delegeerTerugkoppelen();
        var consult = spel.vanPob(Aanleiding.VERVOLG);
        spel.schrijfEnRondAf(toneel.pob, consult);
        for (var regio : new nl.verzuimsysteem.kern.RegioId[] {toneel.regio, toneel.gegevens.regio()}) {
            var ander = toneel.inloggers.regioteam(Functie.BEDRIJFSARTS, regio).actor();
            assertThat(service.lijst(ander, Uitsnede.eerste(10)).rijen()).isEmpty();
            assertThatThrownBy(() -> service.open(ander, consult)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.beoordeel(ander, consult, Steekproefoordeel.GOED, ""))
                    .isInstanceOf(NietGevonden.class);
        }
        assertThatThrownBy(() -> service.lijst(toneel.pob.actor(), Uitsnede.eerste(10)))
                .isInstanceOf(GeenRecht.class);
    }
}
