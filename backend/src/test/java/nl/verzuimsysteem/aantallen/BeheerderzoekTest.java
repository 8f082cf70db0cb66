package nl.verzuimsysteem.aantallen;

import static nl.verzuimsysteem.aantallen.Uitvraagsoort.NAJAAR;
import static nl.verzuimsysteem.aantallen.Uitvraagsoort.VOORJAAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.organisatie.BedrijfService;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Companies that are asked and have nobody who may answer. */
@Tag("database")
class BeheerderzoekTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Uitvraagtoneel toneel = new Uitvraagtoneel(programma);

    @Test
    void zonder_beheerder_is_het_werk_voor_de_mma_tot_er_een_is() {
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio);
        toneel.doe(
                "INSERT INTO contactpersoon (bedrijf_id, naam, rol, telefoon) VALUES (?, 'M. de Boer', 'Directeur', '088 - 111 22 33')",
                bedrijf.waarde());
        var zoek = programma.bean(BeheerderzoekService.class);
        var mma = toneel.inloggers.regioteam(Functie.MMA, toneel.regio).actor();
        var elders =
                toneel.inloggers.regioteam(Functie.MMA, toneel.gegevens.regio()).actor();
        assertThat(zoek.tel(mma)).isZero();
        toneel.start(VOORJAAR);
        toneel.start(NAJAAR);

        toneel.begroot(1, () -> zoek.lijst(mma, Uitsnede.eerste(50)));
        assertThat(zoek.lijst(mma, Uitsnede.eerste(50)).rijen()).singleElement().satisfies(regel -> {
            assertThat(regel.bedrijf()).isEqualTo(bedrijf);
            assertThat(regel.contactpersoon()).isEqualTo("M. de Boer");
        });
        assertThat(zoek.tel(mma)).isEqualTo(1);
        assertThat(zoek.tel(elders)).isZero();
        assertThat(zoek.lijst(elders, Uitsnede.eerste(50)).rijen()).isEmpty();
        assertThatExceptionOfType(GeenRecht.class)
                .isThrownBy(() -> zoek.tel(toneel.inloggers
                        .gebruikersbeheerder(toneel.gegevens.bedrijf(toneel.regio))
                        .actor()));

        toneel.inloggers.gebruikersbeheerder(bedrijf);
        assertThat(zoek.tel(mma)).isZero();
    }

    @Test
    void wie_verhuist_telt_bij_de_nieuwe_regio_en_wat_gesloten_is_blijft_waar_het_was() {
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio);
        var naar = toneel.gegevens.regio();
        var ik = toneel.functioneel.actor();
        var oud = toneel.start(VOORJAAR);
        toneel.uitvragen.sluit(ik, oud, 0);
        var loopt = toneel.start(NAJAAR);
        var zoek = programma.bean(BeheerderzoekService.class);

        programma.bean(BedrijfService.class).verhuis(ik, bedrijf, naar);

        assertThat(toneel.uitvragen.voortgang(ik, loopt))
                .extracting(PerRegio::regio, PerRegio::gevraagd)
                .containsExactly(tuple(naar, 1L));
        assertThat(toneel.uitvragen.voortgang(ik, oud))
                .extracting(PerRegio::regio)
                .containsExactly(toneel.regio);
        assertThat(zoek.tel(toneel.inloggers.regioteam(Functie.MMA, naar).actor()))
                .isEqualTo(1);
        assertThat(zoek.tel(
                        toneel.inloggers.regioteam(Functie.MMA, toneel.regio).actor()))
                .isZero();
    }
}
