package nl.verzuimsysteem.medisch;

import static java.util.Objects.requireNonNull;
import static nl.verzuimsysteem.kern.Functie.BEDRIJFSARTS;
import static nl.verzuimsysteem.kern.Functie.POB;
import static nl.verzuimsysteem.medisch.Blad.MEDISCH;
import static nl.verzuimsysteem.medisch.Blad.WERKNOTITIE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietDoorU;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.spreekuren.Aanleiding;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class ConsultServiceTest {
    private static final String WOORD = "slijmbeursontsteking Zażółć";

    private final Consulttoneel toneel = new Consulttoneel(TestProgramma.gedeeld());
    private final ConsultService service = toneel.service;

    @Test
    void een_consult_begint_een_keer_en_de_werknemer_is_dan_aangekomen() {
        var afspraak = toneel.afspraak(toneel.pob, POB, Aanleiding.VERVOLG);

        var consult = service.begin(toneel.pob.actor(), afspraak);

        assertThat(service.begin(toneel.pob.actor(), afspraak)).isEqualTo(consult);
        assertThat(toneel.getal(
                        "SELECT COUNT(*) FROM afspraak WHERE id = ? AND status = 'AANGEKOMEN'", afspraak.waarde()))
                .isEqualTo(1);
        var gelezen = service.consult(toneel.pob.actor(), consult);
        assertThat(gelezen.onder()).isEqualTo(toneel.arts.naam());
        assertThat(gelezen.medisch()).isEqualTo(Consultblad.LEEG);
        assertThat(gelezen.magSchrijven()).isTrue();
    }

    @Test
    void alleen_wie_het_houdt_of_hem_vervangt_begint_een_consult_en_niet_voor_de_dag() {
        var afspraak = toneel.afspraak(toneel.arts, BEDRIJFSARTS, Aanleiding.PROBLEEMANALYSE);
        var collega = toneel.inloggers.regioteam(BEDRIJFSARTS, toneel.regio);

        assertThatThrownBy(() -> service.begin(collega.actor(), afspraak))
                .isInstanceOf(NietDoorU.class)
                .hasMessageContaining(toneel.arts.naam());
        toneel.doe(
                "UPDATE gebruiker_functie SET vervangt_id = ?, geldig_tot = ? WHERE gebruiker_id = ?",
                toneel.arts.id().waarde(),
                toneel.vandaag().plusDays(7),
                collega.id().waarde());
        var consult = service.begin(collega.actor(), afspraak);
        assertThat(service.consult(collega.actor(), consult).professional()).isEqualTo(collega.naam());

        var morgen = toneel.afspraak(
                toneel.arts, BEDRIJFSARTS, Aanleiding.VERVOLG, toneel.nu().plus(Duration.ofDays(2)));
        assertThatThrownBy(() -> service.begin(toneel.arts.actor(), morgen)).isInstanceOf(Conflict.class);
        toneel.doe("UPDATE afspraak SET status = 'AFGEZEGD', loopt = NULL WHERE id = ?", morgen.waarde());
        assertThatThrownBy(() -> service.begin(toneel.arts.actor(), morgen)).isInstanceOf(Conflict.class);
    }

    @Test
    void een_delegatie_houdt_op_als_de_bedrijfsarts_naar_een_andere_regio_gaat_of_vertrekt() {
        var consult = toneel.consult(toneel.pob, POB, Aanleiding.VERVOLG);
        var arts = toneel.arts.id().waarde();
        toneel.doe("UPDATE gebruiker SET actief = 0 WHERE id = ?", arts);
        assertThatThrownBy(() -> service.consult(toneel.pob.actor(), consult)).isInstanceOf(MedischGesloten.class);

        toneel.doe("UPDATE gebruiker SET actief = 1 WHERE id = ?", arts);
        assertThat(service.consult(toneel.pob.actor(), consult)).isNotNull();
        toneel.doe(
                "UPDATE gebruiker_functie SET regio_id = ? WHERE gebruiker_id = ?",
                toneel.gegevens.regio().waarde(),
                arts);
        assertThatThrownBy(() -> service.consult(toneel.pob.actor(), consult)).isInstanceOf(MedischGesloten.class);
    }

    @Test
    void een_vertrouwelijk_consult_begint_alleen_wie_het_houdt_en_voor_een_vervanger_bestaat_het_niet() {
        var afspraak = toneel.afspraak(toneel.arts, BEDRIJFSARTS, Aanleiding.OPEN_SPREEKUUR);
        var collega = toneel.inloggers.regioteam(BEDRIJFSARTS, toneel.regio);
        assertThatThrownBy(() -> service.begin(collega.actor(), afspraak)).isInstanceOf(NietGevonden.class);
        toneel.doe(
                "UPDATE gebruiker_functie SET vervangt_id = ?, geldig_tot = ? WHERE gebruiker_id = ?",
                toneel.arts.id().waarde(),
                toneel.vandaag().plusDays(7),
                collega.id().waarde());

        assertThatThrownBy(() -> service.begin(collega.actor(), afspraak)).isInstanceOf(NietGevonden.class);
        assertThat(service.begin(toneel.arts.actor(), afspraak)).isNotNull();
    }

    @Test
    void een_pob_zonder_delegatie_begint_niets_en_leest_niets_en_dat_staat_in_het_logboek() {
        var consult = toneel.consult(toneel.pob, POB, Aanleiding.VERVOLG);
        toneel.doe(
                "UPDATE taakdelegatie SET ingetrokken_per = ? WHERE gemachtigde_id = ?",
                toneel.vandaag(),
                toneel.pob.id().waarde());
        var afspraak = toneel.afspraak(toneel.pob, POB, Aanleiding.VERVOLG);

        assertThatThrownBy(() -> service.begin(toneel.pob.actor(), afspraak)).isInstanceOf(GeenRecht.class);
        assertThatThrownBy(() -> service.consult(toneel.pob.actor(), consult))
                .isInstanceOf(MedischGesloten.class)
                .hasMessageContaining("taakdelegatie");
        assertThatThrownBy(() -> service.bewaar(toneel.pob.actor(), consult, MEDISCH, 0, WOORD))
                .isInstanceOf(GeenRecht.class);
        assertThat(toneel.getal("""
                        SELECT COUNT(*) FROM audit_regel WHERE gebruiker_id = ? AND uitkomst = 4
                          AND bijzonderheid LIKE 'consult %: GEEN_DELEGATIE'""", toneel.pob.id().waarde())).isEqualTo(2);
    }

    @Test
    void elke_lezing_geeft_een_regel_met_wie_verantwoordelijk_is_en_de_regel_die_gold() {
        var consult = toneel.consult(toneel.pob, POB, Aanleiding.VERVOLG);
        service.consult(toneel.pob.actor(), consult);
        service.consult(toneel.arts.actor(), consult);

        assertThat(toneel.getal(
                        """
                        SELECT COUNT(*) FROM audit_regel WHERE handeling = 'MEDISCH_INZIEN' AND gebruiker_id = ?
                          AND object_soort = 'consult' AND object_id = ? AND zone = 'MEDISCH' AND werknemer_id = ?
                          AND bijzonderheid = ?""",
                        toneel.pob.id().waarde(),
                        consult.waarde(),
                        toneel.werknemer.waarde(),
                        "grond DELEGATIE; onder verantwoordelijkheid van " + toneel.arts.naam() + " (gebruiker "
                                + toneel.arts.id() + ")"))
                .isEqualTo(1);
        assertThat(toneel.getal("""
                        SELECT COUNT(*) FROM audit_regel WHERE handeling = 'MEDISCH_INZIEN' AND gebruiker_id = ?
                          AND bijzonderheid LIKE 'grond VERANTWOORDELIJK;%'""", toneel.arts.id().waarde())).isEqualTo(1);
    }

    @Test
    void een_blad_is_terug_te_lezen_herhalen_kan_en_wie_achterloopt_overschrijft_niets() {
        var consult = toneel.consult(toneel.pob, POB, Aanleiding.VERVOLG);
        var actor = toneel.pob.actor();

        var eerste = service.bewaar(actor, consult, MEDISCH, 0, WOORD);
        assertThat(service.bewaar(actor, consult, MEDISCH, 0, WOORD).versie()).isEqualTo(eerste.versie());
        var tweede = service.bewaar(actor, consult, MEDISCH, eerste.versie(), WOORD + " rust");
        assertThat(service.bewaar(actor, consult, MEDISCH, eerste.versie(), WOORD + " rust")
                        .versie())
                .isEqualTo(tweede.versie());
        assertThatThrownBy(() -> service.bewaar(actor, consult, MEDISCH, eerste.versie(), "te laat"))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> service.bewaar(actor, consult, MEDISCH, 0, "ook te laat"))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(
                        () -> service.bewaar(actor, consult, MEDISCH, 2, "x".repeat(ConsultService.LANGSTE_BLAD + 1)))
                .isInstanceOf(OngeldigeInvoer.class);

        assertThat(service.consult(actor, consult).medisch()).isEqualTo(new Consultblad(WOORD + " rust", 2));
        assertThat(service.consult(toneel.arts.actor(), consult).medisch().tekst())
                .isEqualTo(WOORD + " rust");
    }

    @Test
    void werknotities_zijn_van_de_schrijver_alleen() {
        var consult = toneel.consult(toneel.pob, POB, Aanleiding.VERVOLG);
        service.bewaar(toneel.pob.actor(), consult, WERKNOTITIE, 0, "eigen gedachte");

        assertThat(requireNonNull(service.consult(toneel.pob.actor(), consult).werknotitie())
                        .tekst())
                .isEqualTo("eigen gedachte");
        assertThat(service.consult(toneel.arts.actor(), consult).werknotitie()).isNull();
        assertThatThrownBy(() -> service.bewaar(toneel.arts.actor(), consult, WERKNOTITIE, 1, "van een ander"))
                .isInstanceOf(NietDoorU.class);
    }

    @Test
    void een_collega_van_het_team_leest_en_schrijft_niet_en_een_andere_regio_vindt_niets() {
        var consult = toneel.consult(toneel.arts, BEDRIJFSARTS, Aanleiding.PROBLEEMANALYSE);
        var collega = toneel.inloggers.regioteam(BEDRIJFSARTS, toneel.regio);
        var ver = toneel.inloggers.regioteam(BEDRIJFSARTS, toneel.gegevens.regio());

        assertThat(service.consult(collega.actor(), consult).magSchrijven()).isFalse();
        assertThatThrownBy(() -> service.bewaar(collega.actor(), consult, MEDISCH, 0, WOORD))
                .isInstanceOf(NietDoorU.class);
        assertThatThrownBy(() -> service.consult(ver.actor(), consult)).isInstanceOf(NietGevonden.class);
        for (var functie : new Functie[] {Functie.MMA, Functie.CASEMANAGER}) {
            var ander = toneel.inloggers.regioteam(functie, toneel.regio).actor();
            assertThatThrownBy(() -> service.consult(ander, consult)).isInstanceOf(GeenRecht.class);
        }
        var coordinator = toneel.inloggers.verzuimcoordinator(toneel.bedrijf).actor();
        assertThatThrownBy(() -> service.consult(coordinator, consult)).isInstanceOf(GeenRecht.class);
    }

    @Test
    void een_open_spreekuur_bestaat_alleen_voor_wie_het_hield() {
        var consult = toneel.consult(toneel.arts, BEDRIJFSARTS, Aanleiding.OPEN_SPREEKUUR);
        var collega = toneel.inloggers.regioteam(BEDRIJFSARTS, toneel.regio);

        assertThat(service.consult(toneel.arts.actor(), consult).vertrouwelijk())
                .isTrue();
        assertThatThrownBy(() -> service.consult(collega.actor(), consult)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.consult(toneel.pob.actor(), consult)).isInstanceOf(NietGevonden.class);
    }

    @Test
    void na_het_afronden_blijft_staan_wat_er_staat_en_kan_er_iets_bij() {
        var consult = toneel.consult(toneel.arts, BEDRIJFSARTS, Aanleiding.PROBLEEMANALYSE);
        var actor = toneel.arts.actor();
        service.bewaar(actor, consult, MEDISCH, 0, WOORD);
        var sleutel = Consulttoneel.sleutel();
        assertThatThrownBy(() -> service.vulAan(actor, consult, sleutel, "links"))
                .isInstanceOf(Conflict.class);
        toneel.rondAf(consult);

        assertThatThrownBy(() -> service.bewaar(actor, consult, MEDISCH, 1, "anders"))
                .isInstanceOf(Conflict.class);
        service.vulAan(actor, consult, sleutel, "het was de linkerschouder");
        service.vulAan(actor, consult, sleutel, "het was de linkerschouder");
        assertThatThrownBy(() -> service.vulAan(actor, consult, Consulttoneel.sleutel(), " "))
                .isInstanceOf(OngeldigeInvoer.class);

        var gelezen = service.consult(actor, consult);
        assertThat(gelezen.medisch().tekst()).isEqualTo(WOORD);
        assertThat(gelezen.aanvullingen()).singleElement().satisfies(een -> {
            assertThat(een.tekst()).isEqualTo("het was de linkerschouder");
            assertThat(een.door()).isEqualTo(toneel.arts.naam());
        });
    }

    @Test
    void geen_woord_van_een_consult_staat_leesbaar_in_de_database_of_in_een_regel_van_het_programma() {
        var consult = toneel.consult(toneel.arts, BEDRIJFSARTS, Aanleiding.PROBLEEMANALYSE);
        var actor = toneel.arts.actor();
        service.bewaar(actor, consult, MEDISCH, 0, "kwartelbek in de medische tekst");
        service.bewaar(actor, consult, WERKNOTITIE, 0, "kwartelbek in de notitie");
        toneel.rondAf(consult);
        service.vulAan(actor, consult, Consulttoneel.sleutel(), "kwartelbek erbij");

        assertThat(service.consult(actor, consult).toString()).doesNotContain("kwartelbek");
        toneel.programma
                .jdbi()
                .useHandle(handle -> handle.select("""
                        SELECT table_name AS tabel, column_name AS kolom FROM information_schema.columns
                        WHERE table_schema = DATABASE() AND data_type IN ('varchar', 'char', 'text', 'mediumtext', 'longtext',
                          'blob', 'mediumblob', 'longblob', 'varbinary')""").mapToMap().forEach(rij -> {
                    var waarden = handle.select("SELECT `" + rij.get("kolom") + "` AS waarde FROM `" + rij.get("tabel")
                                    + "` WHERE `" + rij.get("kolom") + "` IS NOT NULL")
                            .map((rs, context) ->
                                    new String(requireNonNull(rs.getBytes(1)), StandardCharsets.ISO_8859_1))
                            .list();
                    assertThat(waarden)
                            .as(rij.toString())
                            .noneMatch(waarde -> waarde.toLowerCase(Locale.ROOT).contains("kwartelbek"));
                }));
    }

    @Test
    void lezen_en_bewaren_blijven_binnen_hun_aantal_vragen() {
        var consult = toneel.consult(toneel.arts, BEDRIJFSARTS, Aanleiding.PROBLEEMANALYSE);
        var actor = toneel.arts.actor();
        service.bewaar(actor, consult, MEDISCH, 0, "een");
        try (var telling = toneel.programma.teller().beginDezeThread()) {
            service.bewaar(actor, consult, MEDISCH, 1, "twee");
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
        try (var telling = toneel.programma.teller().beginDezeThread()) {
            service.consult(actor, consult);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(8);
        }
    }
}
