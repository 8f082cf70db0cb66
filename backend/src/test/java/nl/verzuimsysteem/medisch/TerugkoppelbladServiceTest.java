package nl.verzuimsysteem.medisch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.spreekuren.Aanleiding;
import nl.verzuimsysteem.terugkoppeling.Geschiktheid;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelinhoud;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class TerugkoppelbladServiceTest {
    private final Terugkoppelspel spel = new Terugkoppelspel(TestProgramma.gedeeld());
    private final Consulttoneel toneel = spel.toneel;
    private final TerugkoppelbladService bladen = spel.bladen;

    @Test
    void een_bedrijfsarts_geeft_meteen_en_het_spreekuur_is_gehouden() {
        var consult = spel.vanArts(Aanleiding.PROBLEEMANALYSE);
        assertThat(bladen.lees(toneel.arts.actor(), consult).legtVoor()).isFalse();
        spel.schrijfEnRondAf(toneel.arts, consult);

        assertThat(spel.status(consult)).isEqualTo(Consultstatus.AFGEROND);
        assertThat(afspraakstatus(consult)).isEqualTo("GEHOUDEN");
        assertThat(spel.leestWerkgever()).singleElement().satisfies(een -> {
            assertThat(een.inhoud()).isEqualTo(Terugkoppelspel.inhoud());
            assertThat(een.geaccordeerdOp()).isNull();
        });
        assertThat(spel.leestZelf()).hasSize(1);
    }

    @Test
    void een_pob_geeft_zelf_wat_hij_mag_en_legt_de_rest_voor() {
        spel.delegeerTerugkoppelen();
        var vrij = spel.vanPob(Aanleiding.VERVOLG);
        assertThat(bladen.lees(toneel.pob.actor(), vrij).legtVoor()).isFalse();
        spel.schrijfEnRondAf(toneel.pob, vrij);
        assertThat(spel.status(vrij)).isEqualTo(Consultstatus.AFGEROND);
        assertThat(spel.leestWerkgever()).hasSize(1);

        var voorbehouden = spel.vanPob(Aanleiding.PROBLEEMANALYSE);
        assertThat(bladen.lees(toneel.pob.actor(), voorbehouden).legtVoor()).isTrue();
        spel.schrijfEnRondAf(toneel.pob, voorbehouden);
        assertThat(spel.status(voorbehouden)).isEqualTo(Consultstatus.TER_ACCORDERING);
        assertThat(spel.leestWerkgever()).hasSize(1);
    }

    @Test
    void tot_het_akkoord_ligt_de_terugkoppeling_alleen_in_de_kluis_en_leest_niemand_haar_buiten_de_zone() {
        var consult = spel.terAccordering();

        assertThat(spel.leestWerkgever()).isEmpty();
        assertThat(spel.leestZelf()).isEmpty();
        assertThat(spel.leesbaar()).doesNotContain(Terugkoppelspel.GEPLANT);

        spel.accorderen.akkoord(toneel.arts.actor(), consult, spel.consultversie(consult));
        assertThat(spel.leestWerkgever()).singleElement().satisfies(een -> {
            assertThat(een.inhoud().advies()).contains(Terugkoppelspel.GEPLANT);
            assertThat(een.geaccordeerdOp()).isNotNull();
            assertThat(een.onder()).isEqualTo(toneel.arts.naam());
        });
    }

    @Test
    void een_pob_zonder_delegatie_komt_er_niet_bij_en_dat_staat_in_het_log() {
        var consult = spel.vanPob(Aanleiding.VERVOLG);
        var versie = spel.schrijf(toneel.pob, consult, Terugkoppelspel.inhoud(), false);
        toneel.doe(
                "UPDATE taakdelegatie SET ingetrokken_op = ?, ingetrokken_per = ? WHERE gemachtigde_id = ?",
                toneel.nu(),
                toneel.vandaag(),
                toneel.pob.id().waarde());
        var pob = toneel.pob.actor();

        assertThatThrownBy(() -> bladen.lees(pob, consult)).isInstanceOf(MedischGesloten.class);
        assertThatThrownBy(() ->
                        bladen.bewaar(pob, consult, versie, new Terugkoppelinvoer(Terugkoppelspel.inhoud(), false)))
                .isInstanceOf(MedischGesloten.class);
        assertThatThrownBy(() -> bladen.rondAf(pob, consult, versie)).isInstanceOf(MedischGesloten.class);
        assertThat(toneel.getal(
                        "SELECT COUNT(*) FROM audit_regel WHERE gebruiker_id = ? AND uitkomst = 4",
                        toneel.pob.id().waarde()))
                .isEqualTo(3);
    }

    @Test
    void na_een_vertrouwelijk_spreekuur_leest_alleen_de_werknemer() {
        var consult = spel.vanArts(Aanleiding.OPEN_SPREEKUUR);
        var inhoud = new Terugkoppelinhoud(
                Geschiktheid.NIET_BEOORDEELD,
                Map.of(),
                "Neem vaker pauze",
                "",
                toneel.vandaag().plusWeeks(6));
        bladen.rondAf(toneel.arts.actor(), consult, spel.schrijf(toneel.arts, consult, inhoud, false));

        assertThat(spel.leestWerkgever()).isEmpty();
        assertThat(spel.leestZelf())
                .singleElement()
                .satisfies(een -> assertThat(een.vertrouwelijk()).isTrue());
        assertThat(toneel.getal(
                        "SELECT COUNT(*) FROM spreekuurverzoek WHERE bedrijf_id = ? AND soort = 'VERVOLG' AND vertrouwelijk = 1 AND dossier_id IS NULL",
                        toneel.bedrijf.waarde()))
                .as("the next contact is not lost, and as confidential")
                .isEqualTo(1);
        assertThat(toneel.getal(
                        "SELECT COUNT(*) FROM gebeurtenis WHERE bedrijf_id = ? AND soort = 'TERUGKOPPELING_GEGEVEN'",
                        toneel.bedrijf.waarde()))
                .isZero();
    }

    @Test
    void een_volgend_contact_komt_een_keer_op_de_lijst_van_de_planner() {
        var consult = spel.vanArts(Aanleiding.VERVOLG);
        var dag = toneel.vandaag().plusWeeks(6);
        var inhoud = new Terugkoppelinhoud(Geschiktheid.NU_NIET, Map.of(), "Nu rust", "", dag);
        var versie = spel.schrijf(toneel.arts, consult, inhoud, false);
        bladen.rondAf(toneel.arts.actor(), consult, versie);
        bladen.rondAf(toneel.arts.actor(), consult, versie);

        assertThat(toneel.getal(
                        "SELECT COUNT(*) FROM spreekuurverzoek WHERE bedrijf_id = ? AND soort = 'VERVOLG' AND uiterlijk_op = ?",
                        toneel.bedrijf.waarde(),
                        dag))
                .isEqualTo(1);
        assertThat(spel.leestWerkgever()).hasSize(1);
    }

    @Test
    void een_medisch_woord_houdt_het_tegen_tot_de_schrijver_zegt_dat_het_niet_zo_is_bedoeld() {
        var consult = spel.vanArts(Aanleiding.VERVOLG);
        var inhoud = new Terugkoppelinhoud(Geschiktheid.NU_NIET, Map.of(), "Heeft griep", "", null);
        var versie = spel.schrijf(toneel.arts, consult, inhoud, false);
        assertThatThrownBy(() -> bladen.rondAf(toneel.arts.actor(), consult, versie))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("griep");
        assertThat(spel.status(consult)).isEqualTo(Consultstatus.LOOPT);
        assertThat(afspraakstatus(consult)).isNotEqualTo("GEHOUDEN");

        bladen.rondAf(toneel.arts.actor(), consult, spel.schrijf(toneel.arts, consult, inhoud, true));
        assertThat(laatsteRegel()).isEqualTo("gegeven; niet medisch bedoeld: advies (1)");
    }

    @Test
    void wie_in_twee_vensters_schrijft_verliest_niets_en_wat_voorligt_wijzigt_niemand() {
        var consult = spel.vanPob(Aanleiding.VERVOLG);
        var versie = spel.schrijf(toneel.pob, consult, Terugkoppelspel.inhoud(), false);
        var anders = new Terugkoppelinvoer(Terugkoppelinhoud.LEEG, false);
        var pob = toneel.pob.actor();
        assertThatThrownBy(() -> bladen.bewaar(pob, consult, 0, anders)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> bladen.rondAf(pob, consult, versie + 1)).isInstanceOf(Conflict.class);
        bladen.rondAf(pob, consult, versie);

        assertThatThrownBy(() -> bladen.bewaar(pob, consult, versie, anders)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> bladen.bewaar(toneel.arts.actor(), consult, versie, anders))
                .isInstanceOf(Conflict.class);
        var nu = bladen.lees(pob, consult);
        assertThat(nu.inhoud()).isEqualTo(Terugkoppelspel.inhoud());
        assertThat(nu.magSchrijven()).isFalse();
    }

    /** An autosave from another window, while the sheet is on its way to the bedrijfsarts. */
    @Test
    @SuppressWarnings("unchecked")
    void wie_bewaart_terwijl_het_blad_wordt_voorgelegd_verandert_niets_meer() throws Exception {
        var consult = spel.vanPob(Aanleiding.VERVOLG);
        var pob = toneel.pob.actor();
        var versie = spel.schrijf(toneel.pob, consult, Terugkoppelspel.inhoud(), false);
        var stiekem = new Terugkoppelinhoud(Geschiktheid.NU_NIET, Map.of(), "Heeft griep", "", null);
        var transacties = (TransactionOperations<Connection>) toneel.programma.bean(TransactionOperations.class);

        var bewaard = transacties.executeWrite(status -> {
            bladen.rondAf(pob, consult, versie);
            var ander = CompletableFuture.supplyAsync(
                    () -> bladen.bewaar(pob, consult, versie, new Terugkoppelinvoer(stiekem, false)));
            assertThatThrownBy(() -> ander.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            return ander;
        });

        assertThatThrownBy(bewaard::join).hasCauseInstanceOf(Conflict.class);
        assertThat(bladen.lees(pob, consult).inhoud()).isEqualTo(Terugkoppelspel.inhoud());
    }

    @Test
    void een_leeg_blad_is_te_bewaren_maar_niet_te_geven() {
        var consult = spel.vanArts(Aanleiding.VERVOLG);
        assertThat(bladen.lees(toneel.arts.actor(), consult).inhoud().isLeeg()).isTrue();
        assertThatThrownBy(() -> bladen.rondAf(toneel.arts.actor(), consult, 0)).isInstanceOf(OngeldigeInvoer.class);
    }

    @Test
    void een_ander_mag_er_niet_bij_en_elders_bestaat_het_niet() {
        var consult = spel.vanPob(Aanleiding.VERVOLG);
        for (var ander : List.of(
                spel.leidinggevende,
                spel.zelf,
                toneel.inloggers.regioteam(Functie.MMA, toneel.regio),
                toneel.inloggers.regioteam(Functie.CASEMANAGER, toneel.regio))) {
            assertThatThrownBy(() -> bladen.lees(ander.actor(), consult)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> bladen.rondAf(ander.actor(), consult, 0)).isInstanceOf(GeenRecht.class);
        }
        var elders = toneel.inloggers.regioteam(Functie.BEDRIJFSARTS, toneel.gegevens.regio());
        assertThatThrownBy(() -> bladen.lees(elders.actor(), consult)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> bladen.rondAf(elders.actor(), consult, 0)).isInstanceOf(NietGevonden.class);
    }

    @Test
    void bewaren_blijft_binnen_het_budget() {
        var consult = spel.vanPob(Aanleiding.VERVOLG);
        var versie = spel.schrijf(toneel.pob, consult, Terugkoppelspel.inhoud(), false);
        try (var telling = toneel.programma.teller().beginDezeThread()) {
            bladen.bewaar(toneel.pob.actor(), consult, versie, new Terugkoppelinvoer(Terugkoppelspel.inhoud(), true));
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
    }

    private String afspraakstatus(ConsultId consult) {
        return toneel.programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT a.status FROM afspraak a JOIN consult c ON c.afspraak_id = a.id WHERE c.id = ?",
                                consult.waarde())
                        .mapTo(String.class)
                        .one());
    }

    private String laatsteRegel() {
        return toneel.programma
                .jdbi()
                .withHandle(handle -> handle.select("""
                                SELECT bijzonderheid FROM audit_regel WHERE bedrijf_id = ?
                                  AND handeling = 'TERUGKOPPELING_OPSTELLEN' AND uitkomst = 0 ORDER BY id DESC LIMIT 1""", toneel.bedrijf.waarde())
                        .mapTo(String.class)
                        .one());
    }
}
