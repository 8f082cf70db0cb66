package nl.verzuimsysteem.verrichtingen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.organisatie.Abonnement;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Uitkomst;
import nl.verzuimsysteem.taken.NieuweStap;
import nl.verzuimsysteem.taken.StapService;
import nl.verzuimsysteem.tarieven.Grond;
import nl.verzuimsysteem.tarieven.Oordeel;
import nl.verzuimsysteem.verzuim.MedischeWoorden;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("database")
class VerrichtingServiceTest {
    private final Kostentoneel toneel = new Kostentoneel();
    private final LocalDate ziek = toneel.ziekSinds(120);

    @ParameterizedTest
    @CsvSource({
        "COMPLEET,    SPREEKUUR,       0,   BINNEN, INBEGREPEN_TOT_WEEK, 1,  0",
        "COMPLEET,    SPREEKUUR,       76,  BINNEN, INBEGREPEN_TOT_WEEK, 11, 0",
        "COMPLEET,    SPREEKUUR,       77,  BUITEN, NA_INBEGREPEN_WEEK,  12, 14500",
        "COMPLEET_XL, SPREEKUUR,       76,  BINNEN, ALTIJD_INBEGREPEN,   11, 0",
        "COMPLEET_XL, SPREEKUUR,       77,  BINNEN, ALTIJD_INBEGREPEN,   12, 0",
        "EIGEN_REGIE, SPREEKUUR,       0,   BUITEN, ALTIJD_BUITEN,       1,  14500",
        "COMPLEET,    NO_SHOW,         10,  BUITEN, ALTIJD_BUITEN,       2,  7500",
        "COMPLEET_XL, NO_SHOW,         10,  BUITEN, ALTIJD_BUITEN,       2,  7500",
        "COMPLEET_XL, EXTRA_SPREEKUUR, 76,  BUITEN, ALTIJD_BUITEN,       11, 9500",
        "COMPLEET,    VRAAG_MMA,       100, BINNEN, ALTIJD_INBEGREPEN,   15, 0",
    })
    void het_oordeel_staat_er_meteen_bij_met_de_regel_die_besliste(
            Abonnement.Soort abonnement, String dienst, int dagen, Oordeel oordeel, Grond grond, int week, long cent) {
        toneel.abonnement(abonnement);

        toneel.legVast(dienst, ziek.plusDays(dagen));

        var regel = toneel.enige();
        assertThat(regel.oordeel().oordeel()).isEqualTo(oordeel);
        assertThat(regel.oordeel().grond()).isEqualTo(grond);
        assertThat(regel.oordeel().week()).isEqualTo(week);
        assertThat(regel.oordeel().abonnement()).isEqualTo(abonnement);
        assertThat(regel.bedrag()).isEqualTo(new Geld(cent));
        assertThat(toneel.toneel.tel(
                        "SELECT COUNT(*) FROM verrichting WHERE id = ? AND te_factureren = 1",
                        regel.id().waarde()))
                .isEqualTo(oordeel == Oordeel.BUITEN ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLEET,    70, NOG,     11",
        "COMPLEET,    76, NOG,     11",
        "COMPLEET,    77, VOORBIJ, 11",
        "COMPLEET_XL, 77, ALTIJD,  ",
        "EIGEN_REGIE, 1,  NIET,    ",
    })
    void de_meter_zegt_tot_en_met_welke_week_het_abonnement_dit_dossier_dekt(
            Abonnement.Soort abonnement, int dagen, Meter.Dekking dekking, Integer totWeek) {
        toneel.abonnement(abonnement);
        var dag = toneel.ziekSinds(dagen);

        var meter = toneel.kosten.vanDossier(toneel.coordinator, toneel.dossier).meter();

        assertThat(meter.dekking()).isEqualTo(dekking);
        assertThat(meter.totWeek()).isEqualTo(totWeek);
        assertThat(meter.totEnMet()).isEqualTo(totWeek == null ? null : dag.plusDays(76));
        assertThat(meter.week()).isEqualTo(dagen / 7 + 1);
    }

    @Test
    void de_meter_vertelt_welk_abonnement_hierna_komt() {
        assertThat(meter().wissel()).isNull();

        var over = toneel.vandaag.plusDays(20);
        toneel.wisselt(over, null);
        assertThat(meter().wissel()).isEqualTo(new Meter.Wissel(over, null));

        toneel.wisselt(over, Abonnement.Soort.COMPLEET_XL);
        assertThat(meter().wissel()).isEqualTo(new Meter.Wissel(over, Abonnement.Soort.COMPLEET_XL));
        assertThat(meter().abonnement()).as("today").isEqualTo(Abonnement.Soort.COMPLEET);
    }

    @Test
    void de_meter_telt_wat_is_gebruikt_en_een_correctie_weer_af() {
        toneel.legVast("SPREEKUUR", ziek.plusDays(10));
        toneel.legVast("SPREEKUUR", ziek.plusDays(80));
        var fout = toneel.legVast("NO_SHOW", ziek.plusDays(81));
        toneel.verrichtingen.corrigeer(toneel.mma, fout, "Was wel aanwezig", false);

        var meter = toneel.kosten.vanDossier(toneel.coordinator, toneel.dossier).meter();

        assertThat(stand(meter, "SPREEKUUR").binnen()).isEqualTo(1);
        assertThat(stand(meter, "SPREEKUUR").buiten()).isEqualTo(1);
        assertThat(stand(meter, "SPREEKUUR").betaald()).isEqualTo(new Geld(14_500));
        assertThat(stand(meter, "NO_SHOW").buiten()).isZero();
        assertThat(meter.buiten()).isEqualTo(new Geld(14_500));
        assertThat(meter.diensten())
                .extracting(Meter.Stand::dienst)
                .doesNotContain("SECOND_OPINION", "OPEN_SPREEKUUR")
                .contains("CASEMANAGEMENT");
    }

    @Test
    void een_uitgevoerde_opdracht_is_een_verrichting_met_de_prijs_die_bij_het_versturen_is_getoond() {
        var opdracht = toneel.verstuur("EXTRA_SPREEKUUR");
        assertThat(toneel.regels()).as("nothing is delivered yet").isEmpty();
        toneel.prijs("EXTRA_SPREEKUUR", 12_500);
        toneel.abonnement(Abonnement.Soort.COMPLEET_XL);

        toneel.voerUit(opdracht, toneel.mma);

        var regel = toneel.enige();
        assertThat(regel.opdracht()).isEqualTo(opdracht);
        assertThat(regel.bedrag()).isEqualTo(new Geld(9_500));
        assertThat(regel.oordeel().abonnement()).isEqualTo(Abonnement.Soort.COMPLEET);
        assertThat(regel.datum()).isEqualTo(toneel.vandaag);
        assertThat(regel.door()).isEqualTo("Fatima Yilmaz");
    }

    @Test
    void dezelfde_opdracht_nog_eens_afronden_geeft_geen_tweede_verrichting() {
        var opdracht = toneel.uitgevoerd("EXTRA_SPREEKUUR", toneel.mma);

        toneel.toneel.werklijst().voerUit(toneel.mma, opdracht, "Dat is geregeld.");
        var op = toneel.enige().vastgelegdOp();
        toneel.inTransactie(() -> toneel.programma
                .bean(Verrichtingenboek.class)
                .vanOpdracht(toneel.toneel.bedrijf, opdracht, toneel.vandaag, op));

        assertThat(toneel.rijen()).isEqualTo(1);
    }

    @Test
    void een_opdracht_die_is_teruggestuurd_of_ingetrokken_kost_niets() {
        var terug = toneel.verstuur("EXTRA_SPREEKUUR");
        toneel.toneel.werklijst().pakOp(toneel.mma, terug);
        toneel.toneel.werklijst().stuurTerug(toneel.mma, terug, "Dit hoort elders.");
        toneel.toneel.opdrachten().trekIn(toneel.coordinator, toneel.verstuur("HUISBEZOEK"));

        assertThat(toneel.regels()).isEmpty();
    }

    @Test
    void het_contact_van_week_vier_is_inbegrepen_en_gaat_mee_als_de_stap_verandert() {
        stap(ziek.plusDays(24));
        stap(ziek.plusDays(24));
        assertThat(toneel.enige().bedrag()).isEqualTo(new Geld(0));
        assertThat(toneel.enige().oordeel().grond()).isEqualTo(Grond.ALTIJD_INBEGREPEN);

        stap(ziek.plusDays(25));
        assertThat(toneel.regels()).hasSize(3);
        assertThat(toneel.aantal("VIERDEWEEKSCONTACT")).isEqualTo(1);

        var stappen = toneel.programma.bean(StapService.class);
        stappen.trekIn(toneel.casemanager, toneel.dossier, MijlpaalSoort.HULPVRAAG, 0);
        assertThat(toneel.aantal("VIERDEWEEKSCONTACT")).isZero();

        stap(ziek.plusDays(25));
        assertThat(toneel.aantal("VIERDEWEEKSCONTACT")).isEqualTo(1);
        assertThat(toneel.som()).isZero();
    }

    @Test
    void twee_keer_vastleggen_met_dezelfde_sleutel_is_een_keer() {
        var nieuw = toneel.nieuw(Kostentoneel.sleutel(), "NO_SHOW", toneel.vandaag);

        assertThat(toneel.verrichtingen.legVast(toneel.mma, nieuw))
                .isEqualTo(toneel.verrichtingen.legVast(toneel.mma, nieuw));
        assertThat(toneel.rijen()).isEqualTo(1);
        assertThat(toneel.inLog("VERRICHTING_VASTLEGGEN")).isEqualTo(1);
    }

    @Test
    void een_correctie_is_een_tegenboeking_en_nog_eens_is_dezelfde() {
        var id = toneel.legVast("NO_SHOW", toneel.vandaag);

        var tegen = toneel.verrichtingen.corrigeer(toneel.mma, id, "Was wel aanwezig", false);
        assertThat(toneel.verrichtingen.corrigeer(toneel.mma, id, "Nog een keer", false))
                .isEqualTo(tegen);

        assertThat(toneel.regels())
                .extracting(Verrichting::id, regel -> regel.bedrag().cent(), Verrichting::aantal, Verrichting::reden)
                .containsExactly(
                        tuple(tegen, -7_500L, -1, "Was wel aanwezig"), tuple(id, 7_500L, 1, "Afgesproken met u"));
        assertThat(toneel.regels().getFirst().neemtTerug()).isEqualTo(id);
        assertThat(toneel.regels().getLast().teruggenomen()).isTrue();
        assertThat(open()).as("what no invoice has, comes on none").isZero();
        assertThat(toneel.inLog("VERRICHTING_CORRIGEREN")).isEqualTo(1);
        assertThatThrownBy(() -> toneel.verrichtingen.corrigeer(toneel.mma, tegen, "Toch niet", false))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("zelf een correctie");
    }

    @Test
    void wat_op_een_factuur_staat_verandert_niet_en_de_tegenboeking_komt_op_de_volgende() {
        var id = toneel.legVast("NO_SHOW", toneel.vandaag);
        var factuur = toneel.zetOpFactuur(id);

        toneel.verrichtingen.corrigeer(toneel.mma, id, "Was wel aanwezig", false);

        assertThat(toneel.toneel.tel("SELECT factuur_id FROM verrichting WHERE id = ?", id.waarde()))
                .isEqualTo(factuur);
        assertThat(open()).isEqualTo(1);
        assertThat(toneel.som()).isZero();
    }

    @Test
    void een_naamloze_dienst_staat_nooit_in_een_dossier() {
        assertThatThrownBy(() -> toneel.legVast("SECOND_OPINION", toneel.vandaag))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("hoort nooit bij een dossier");

        var sleutel = Kostentoneel.sleutel();
        var id = toneel.verrichtingen.legNaamloosVast(
                toneel.mma, toneel.toneel.bedrijf, sleutel, "SECOND_OPINION", YearMonth.from(toneel.vandaag));
        assertThat(toneel.verrichtingen.legNaamloosVast(
                        toneel.mma, toneel.toneel.bedrijf, sleutel, "SECOND_OPINION", YearMonth.from(toneel.vandaag)))
                .isEqualTo(id);

        assertThat(toneel.regels()).isEmpty();
        assertThat(toneel.toneel.tel(
                        "SELECT COUNT(*) FROM verrichting WHERE bedrijf_id = ? AND dossier_id IS NULL AND reden IS NULL",
                        toneel.bedrijf()))
                .isEqualTo(1);
        // Nor when it came there by mistake.
        toneel.toneel.doe("UPDATE verrichting SET dossier_id = ? WHERE id = ?", toneel.dossier.waarde(), id.waarde());
        assertThat(toneel.regels()).isEmpty();
    }

    @Test
    void wat_niet_klopt_wordt_bij_het_veld_gezegd() {
        var morgen = toneel.vandaag.plusDays(1);
        assertThatThrownBy(() -> toneel.legVast("NO_SHOW", morgen)).hasMessageContaining("Kies vandaag");
        assertThatThrownBy(() -> toneel.legVast("NO_SHOW", ziek.minusDays(1))).hasMessageContaining("eerste ziektedag");
        assertThatThrownBy(() -> toneel.legVast("CASEMANAGEMENT", toneel.vandaag))
                .hasMessageContaining("per uur betaald");
        assertThatThrownBy(() -> toneel.legVast("ONBEKEND", toneel.vandaag)).hasMessageContaining("Kies wat er");
        var medisch = MedischeWoorden.alle("Hij heeft een depressie").isEmpty() ? "kanker" : "depressie";
        assertThatThrownBy(() -> toneel.verrichtingen.legVast(
                        toneel.mma,
                        new NieuweVerrichting(
                                Kostentoneel.sleutel(), toneel.dossier, "NO_SHOW", toneel.vandaag, medisch, false)))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThat(toneel.rijen()).isZero();
        var id = toneel.legVast("NO_SHOW", toneel.vandaag);
        assertThatThrownBy(() -> toneel.verrichtingen.corrigeer(toneel.mma, id, medisch, false))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThat(toneel.rijen()).isEqualTo(1);
    }

    @Test
    void in_een_dossier_dat_is_ingetrokken_komt_niets_meer() {
        toneel.toneel.doe("UPDATE dossier SET vervallen = 'INGETROKKEN' WHERE id = ?", toneel.dossier.waarde());

        assertThatThrownBy(() -> toneel.legVast("NO_SHOW", toneel.vandaag)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> toneel.regels()).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> toneel.kosten.vanDossier(toneel.coordinator, new DossierId(Long.MAX_VALUE)))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void elke_daad_blijft_binnen_vijf_vragen_en_het_overzicht_binnen_twee() {
        toneel.begroot(4, () -> toneel.legVast("NO_SHOW", toneel.vandaag));
        toneel.begroot(2, () -> toneel.regels());
        var id = toneel.enige().id();
        toneel.begroot(4, () -> toneel.verrichtingen.corrigeer(toneel.mma, id, "Was wel aanwezig", false));
        toneel.begroot(
                3,
                () -> toneel.verrichtingen.legNaamloosVast(
                        toneel.mma,
                        toneel.toneel.bedrijf,
                        Kostentoneel.sleutel(),
                        "OPEN_SPREEKUUR",
                        YearMonth.from(toneel.vandaag)));
    }

    private void stap(LocalDate datum) {
        toneel.programma
                .bean(StapService.class)
                .legVast(
                        toneel.casemanager,
                        toneel.dossier,
                        new NieuweStap(
                                MijlpaalSoort.HULPVRAAG, 0, datum, null, null, null, Uitkomst.GEEN_HULP, null, false));
    }

    private long open() {
        return toneel.toneel.tel(
                "SELECT COUNT(*) FROM verrichting WHERE bedrijf_id = ? AND te_factureren = 1", toneel.bedrijf());
    }

    private Meter meter() {
        return toneel.kosten.vanDossier(toneel.coordinator, toneel.dossier).meter();
    }

    private static Meter.Stand stand(Meter meter, String dienst) {
        return meter.diensten().stream()
                .filter(een -> een.dienst().equals(dienst))
                .findFirst()
                .orElseThrow();
    }
}
