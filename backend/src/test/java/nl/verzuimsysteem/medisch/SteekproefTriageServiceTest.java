package nl.verzuimsysteem.medisch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.selekt.SelektId;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.vragenlijst.Vervolgactie;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Triages that a POB judged, in the sample of his bedrijfsarts. */
@Tag("database")
class SteekproefTriageServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Selektoordeeltoneel spel = new Selektoordeeltoneel(programma);
    private final Consulttoneel toneel = spel.toneel;
    private final SteekproefService lijst = programma.bean(SteekproefService.class);
    private final SteekproefTriageService service = programma.bean(SteekproefTriageService.class);

    @Test
    void in_de_eerste_maand_komt_elke_triage_die_een_pob_beoordeelt_erin_en_wordt_zij_een_keer_getoetst() {
        var id = doorPob();
        var arts = toneel.arts.actor();

        assertThat(regels()).singleElement().satisfies(regel -> {
            assertThat(regel.triage()).isEqualTo(id);
            assertThat(regel.consult()).isNull();
            assertThat(regel.dag()).isEqualTo(toneel.vandaag());
            assertThat(regel.eersteMaand()).isTrue();
            assertThat(regel.professional()).isEqualTo(toneel.pob.naam());
        });
        assertThat(service.open(arts, id)).satisfies(stuk -> {
            assertThat(stuk.blad().antwoorden()).anyMatch(een -> een.tekst().contains(Selektoordeeltoneel.GEPLANT));
            assertThat(stuk.blad().invoer().actie()).isEqualTo(Vervolgactie.WACHTEN);
            assertThat(stuk.professional()).isEqualTo(toneel.pob.naam());
            assertThat(stuk.oordeel()).isNull();
        });

        assertThatThrownBy(() -> service.beoordeel(arts, id, null, "")).isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> service.beoordeel(arts, id, Steekproefoordeel.ONVOLDOENDE, " "))
                .isInstanceOf(OngeldigeInvoer.class);
        service.beoordeel(arts, id, Steekproefoordeel.AANDACHTSPUNT, "Doorvragen op korenbloemen");
        assertThatThrownBy(() -> service.beoordeel(arts, id, Steekproefoordeel.GOED, ""))
                .isInstanceOf(Conflict.class);

        assertThat(service.open(arts, id)).satisfies(stuk -> {
            assertThat(stuk.oordeel()).isEqualTo(Steekproefoordeel.AANDACHTSPUNT);
            assertThat(stuk.opmerking()).isEqualTo("Doorvragen op korenbloemen");
        });
        assertThat(regels()).isEmpty();
        assertThat(lijst.tellingen(arts))
                .singleElement()
                .satisfies(telling -> assertThat(telling.aandachtspunt()).isEqualTo(1));
        assertThat(spel.tekst("SELECT opmerking FROM steekproef WHERE selekt_id = ?", id.waarde()))
                .doesNotContain("korenbloemen");
    }

    @Test
    void wat_een_bedrijfsarts_zelf_beoordeelt_komt_er_niet_in() {
        spel.beslis(
                toneel.arts,
                spel.ingevuld(Selektoordeeltoneel.RUSTIG),
                Selektoordeeltoneel.invoer(Vervolgactie.WACHTEN));

        assertThat(regels()).isEmpty();
    }

    @Test
    void een_ander_toetst_niet() {
        var id = doorPob();
        for (var regio : List.of(toneel.regio, toneel.gegevens.regio())) {
            var ander = toneel.inloggers.regioteam(Functie.BEDRIJFSARTS, regio).actor();
            assertThat(lijst.lijst(ander, Uitsnede.eerste(10)).rijen()).isEmpty();
            assertThatThrownBy(() -> service.open(ander, id)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.beoordeel(ander, id, Steekproefoordeel.GOED, ""))
                    .isInstanceOf(NietGevonden.class);
        }
        assertThatThrownBy(() -> service.open(toneel.pob.actor(), id)).isInstanceOf(GeenRecht.class);
        assertThatThrownBy(() -> service.beoordeel(toneel.pob.actor(), id, Steekproefoordeel.GOED, ""))
                .isInstanceOf(GeenRecht.class);
    }

    private SelektId doorPob() {
        spel.delegeer();
        var id = spel.ingevuld(Selektoordeeltoneel.RUSTIG);
        spel.beslis(toneel.pob, id, Selektoordeeltoneel.invoer(Vervolgactie.WACHTEN));
        return id;
    }

    private List<Steekproefregel> regels() {
        return lijst.lijst(toneel.arts.actor(), Uitsnede.eerste(10)).rijen();
    }
}
