package nl.verzuimsysteem.demo.gegevens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.verzuimsysteem.StartMislukt;
import nl.verzuimsysteem.demo.Demoprogramma;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.toegang.Tweedefactor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The demo loads itself when the program starts on an empty database. */
@Tag("database")
class DemogegevensTest {
    private final TestProgramma programma = Demoprogramma.programma();

    private long aantal(String sql) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    @Test
    void staat_binnen_een_minuut_in_de_database_de_start_meegerekend() {
        // Ten seconds with nothing else on the machine; other tests and a slow server take their part.
        assertThat(Demoprogramma.startduur()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void alles_staat_erin() {
        assertThat(aantal("SELECT COUNT(*) FROM regio")).isEqualTo(3);
        assertThat(aantal("SELECT COUNT(*) FROM bedrijf")).isEqualTo(12);
        assertThat(aantal("SELECT COUNT(*) FROM werknemer")).isEqualTo(900);
        assertThat(aantal("SELECT COUNT(*) FROM dossier WHERE loopt = 1")).isEqualTo(60);
        assertThat(aantal("SELECT COUNT(*) FROM dossier WHERE loopt IS NULL")).isEqualTo(400);
        assertThat(aantal("SELECT COUNT(DISTINCT status) FROM opdracht")).isEqualTo(7);
        assertThat(aantal("SELECT COUNT(*) FROM taak WHERE loopt = 1")).isPositive();
    }

    @Test
    void de_perioden_van_elk_dossier_kloppen_met_zijn_rij() {
        assertThat(aantal("""
                SELECT COUNT(*) FROM dossier d
                WHERE d.eerste_ziektedag <> (SELECT MIN(p.van) FROM verzuimperiode p
                                             WHERE p.bedrijf_id = d.bedrijf_id AND p.dossier_id = d.id)
                   OR NOT (d.hersteld_op <=> (SELECT p.tot FROM verzuimperiode p
                                              WHERE p.bedrijf_id = d.bedrijf_id AND p.dossier_id = d.id
                                              ORDER BY p.van DESC LIMIT 1))
                   OR (d.loopt = 1) <> (d.hersteld_op IS NULL)""")).isZero();
    }

    @Test
    void elke_dag_heeft_elke_dienst_die_iets_kost_precies_een_tarief() {
        for (var dagenTerug : List.of(0, 200, 500, 730)) {
            assertThat(aantal("""
                    SELECT COUNT(*) FROM diensttarief
                    WHERE geldig_van <= CURRENT_DATE - INTERVAL %1$d DAY
                      AND (geldig_tot IS NULL OR geldig_tot > CURRENT_DATE - INTERVAL %1$d DAY)""".formatted(dagenTerug))).isEqualTo(9);
        }
    }

    @Test
    void de_bedragen_van_de_opdrachten_zijn_die_van_de_dag_van_versturen() {
        assertThat(aantal("""
                SELECT COUNT(*) FROM opdracht o
                JOIN abonnement a ON a.bedrijf_id = o.bedrijf_id AND a.geldig_van <= DATE(o.verstuurd_op)
                     AND (a.geldig_tot IS NULL OR a.geldig_tot > DATE(o.verstuurd_op))
                JOIN opdrachttype s ON s.id = o.opdrachttype_id
                JOIN dienst d ON d.code = s.dienst_code
                JOIN dienstregel r ON r.dienst_code = d.code AND r.abonnement = a.soort
                LEFT JOIN diensttarief t ON t.dienst_code = d.code AND t.geldig_van <= DATE(o.verstuurd_op)
                     AND (t.geldig_tot IS NULL OR t.geldig_tot > DATE(o.verstuurd_op))
                WHERE (o.oordeel = 'BINNEN') = (r.inbegrepen_tot_week IS NULL) AND o.abonnement = a.soort
                  AND o.bedrag_cent <=> t.bedrag_cent AND o.per = d.per""")).isEqualTo(aantal("SELECT COUNT(*) FROM opdracht"));
    }

    @Test
    void een_uitvoerder_werkt_voor_het_bedrijf_in_de_groep_van_de_opdracht() {
        assertThat(aantal("""
                SELECT COUNT(*) FROM opdracht o
                WHERE o.uitvoerder_id IS NOT NULL AND NOT EXISTS (
                      SELECT 1 FROM gebruiker_functie f
                      WHERE f.gebruiker_id = o.uitvoerder_id AND f.functie = o.groep
                        AND (f.regio_id = o.regio_id OR f.bedrijf_id = o.bedrijf_id))""")).isZero();
    }

    @Test
    void wie_een_opdracht_verstuurde_werkt_voor_dat_bedrijf() {
        assertThat(aantal("""
                SELECT COUNT(*) FROM opdracht o
                WHERE NOT EXISTS (
                      SELECT 1 FROM gebruiker_functie f
                      WHERE f.gebruiker_id = o.verstuurd_door AND f.bedrijf_id = o.bedrijf_id)""")).isZero();
    }

    @Test
    void opnieuw_starten_laat_alles_zoals_het_was() {
        programma
                .jdbi()
                .useHandle(handle -> handle.execute("UPDATE bedrijf SET telefoon = '088 - 000 99 99' WHERE id = 1"));
        var regels = aantal("SELECT COUNT(*) FROM gebeurtenis");

        try (var tweede = TestProgramma.op(programma.database(), Map.of())) {
            assertThat(tweede.bean(Demogegevens.class).laadAlsLeeg()).isFalse();
        }

        assertThat(aantal("SELECT COUNT(*) FROM bedrijf WHERE telefoon = '088 - 000 99 99'"))
                .isEqualTo(1);
        assertThat(aantal("SELECT COUNT(*) FROM gebeurtenis")).isEqualTo(regels);
    }

    @Test
    void een_beheerder_vindt_een_uitnodiging_een_uitgezet_account_een_collega_en_een_controle() {
        assertThat(aantal("SELECT COUNT(*) FROM gebruiker WHERE wachtwoord IS NULL AND uitgenodigd_op IS NOT NULL"))
                .isEqualTo(1);
        assertThat(aantal("SELECT COUNT(*) FROM gebruiker WHERE uitgezet_om = 'INACTIEF'"))
                .isEqualTo(1);
        assertThat(aantal("""
                SELECT COUNT(*) FROM gebruiker_functie f JOIN gebruiker_functie b ON b.bedrijf_id = f.bedrijf_id
                JOIN gebruiker g ON g.id = b.gebruiker_id AND g.inlognaam = 'BHR1005'
                WHERE f.functie = 'GEBRUIKERSBEHEERDER' AND b.functie = 'GEBRUIKERSBEHEERDER'""")).isEqualTo(2);
        assertThat(aantal("SELECT COUNT(*) FROM rechtencontrole_regel WHERE oordeel IS NULL"))
                .isPositive();
        assertThat(aantal("SELECT COUNT(*) FROM gebruiker WHERE bedrijf_id IS NULL AND inlognaam LIKE 'BHR%'"))
                .isZero();
    }

    @Test
    void de_aantallen_van_het_voorjaar_zijn_er_en_die_van_het_najaar_deels_met_een_bedrijf_zonder_beheerder() {
        assertThat(aantal("SELECT COUNT(*) FROM aantalvraag WHERE soort = 'VOORJAAR' AND loopt IS NULL"))
                .isEqualTo(12);
        assertThat(aantal("SELECT COUNT(*) FROM aantalvraag WHERE soort = 'VOORJAAR' AND opgegeven_op IS NOT NULL"))
                .isEqualTo(11);
        assertThat(aantal("SELECT COUNT(*) FROM aantalvraag WHERE soort = 'NAJAAR' AND loopt = 1"))
                .isEqualTo(12);
        assertThat(aantal("SELECT COUNT(*) FROM aantalvraag WHERE soort = 'NAJAAR' AND opgegeven_op IS NOT NULL"))
                .isBetween(3L, 4L);
        assertThat(aantal("SELECT COUNT(*) FROM opgave WHERE volgnummer = 2")).isEqualTo(1);
        assertThat(aantal("""
                SELECT COUNT(*) FROM aantalvraag v WHERE v.loopt = 1 AND v.opgegeven_op IS NULL AND NOT EXISTS (
                  SELECT 1 FROM gebruiker_functie f
                  WHERE f.bedrijf_id = v.bedrijf_id AND f.functie = 'GEBRUIKERSBEHEERDER'
                    AND (f.geldig_tot IS NULL OR f.geldig_tot > CURRENT_DATE))""")).isEqualTo(1);
        assertThat(aantal("""
                SELECT COUNT(*) FROM aantalvraag v
                WHERE v.versie <> (SELECT COUNT(*) FROM opgave o
                                   WHERE o.bedrijf_id = v.bedrijf_id AND o.aantalvraag_id = v.id)""")).isZero();
    }

    @Test
    void de_keuze_op_de_inlogpagina_heeft_iemand_van_elke_functie() {
        var accounts = programma.bean(Demoaccounts.class).keuze();

        assertThat(accounts).hasSize(15);
        assertThat(accounts).extracting(Demoaccounts.Account::inlognaam).doesNotHaveDuplicates();
        assertThat(accounts.stream().map(Demoaccounts.Account::functies).collect(Collectors.toSet()))
                .contains(
                        "Verzuimcoördinator",
                        "Verzuimcoördinator en Leidinggevende",
                        "Leidinggevende",
                        "Gebruikersbeheerder",
                        "Werknemer",
                        "Medewerker Medische Administratie",
                        "Praktijkondersteuner Bedrijfsarts",
                        "Casemanager",
                        "Bedrijfsarts",
                        "Functioneel beheerder",
                        "Logbeheerder");
    }

    @Test
    void het_geheim_van_een_account_is_te_lezen_en_bij_elke_start_hetzelfde() {
        var inlognaam = "BHR1001";
        programma
                .jdbi()
                .useHandle(handle -> handle.createQuery("SELECT id, totp_geheim FROM gebruiker WHERE inlognaam = :naam")
                        .bind("naam", inlognaam)
                        .map((rij, context) -> programma
                                .bean(Tweedefactor.class)
                                .ontsleutel(new GebruikerId(rij.getLong("id")), rij.getBytes("totp_geheim")))
                        .useStream(geheimen ->
                                assertThat(geheimen.toList()).containsExactly(Demowachtwoord.geheim(inlognaam))));
    }

    @Test
    void met_andere_geheimen_start_hij_niet_op_dezelfde_gegevens() {
        assertThatThrownBy(() -> TestProgramma.op(
                        programma.database(), Map.of("verzuim.sleutels.totp", Tweedefactor.nieuweSleutels())))
                .isInstanceOf(StartMislukt.class)
                .hasMessageContaining("geheimen.properties");
    }
}
