package nl.verzuimsysteem.spreekuren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.organisatie.BedrijfVerhuisd;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.Bezetting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class VerzoekServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Bezetting bezetting = new Bezetting();
    private final VerzoekService service = programma.bean(VerzoekService.class);
    private final Actor ik = bezetting.werknemerZelf();

    private VerzoekId vraag(Verzoeksoort soort, @Nullable String telefoon) {
        return service.vraag(ik, new NieuwVerzoek(Bezetting.sleutel(), soort, telefoon));
    }

    private Verzoek lopend(Verzoeksoort soort) {
        return service.stand(ik).lopend(soort).orElseThrow();
    }

    @Test
    void wie_ziek_is_vraagt_de_bedrijfsarts_binnen_twee_weken_en_nog_eens_vragen_geeft_dezelfde() {
        var dossier = bezetting.meldZiek(10);
        assertThat(service.stand(ik).kan(Verzoeksoort.BEDRIJFSARTS)).isTrue();

        var eerste = vraag(Verzoeksoort.BEDRIJFSARTS, " 06 - 98 76 54 32 ");
        assertThat(vraag(Verzoeksoort.BEDRIJFSARTS, null)).isEqualTo(eerste);

        var stand = lopend(Verzoeksoort.BEDRIJFSARTS);
        assertThat(stand.telefoon()).isEqualTo("06 - 98 76 54 32");
        assertThat(stand.uiterlijk()).isEqualTo(bezetting.vandaag.plusDays(14));
        assertThat(stand.geplandOp()).isNull();
        assertThat(bezetting.rijen("""
                        SELECT dossier_id, vertrouwelijk FROM spreekuurverzoek WHERE bedrijf_id = :bedrijf""")).isEqualTo("{dossier_id=" + dossier + ", vertrouwelijk=0}");
        assertThat(service.stand(ik).kan(Verzoeksoort.BEDRIJFSARTS)).isFalse();
    }

    @Test
    void het_open_spreekuur_en_een_second_opinion_hangen_aan_geen_dossier() {
        bezetting.meldZiek(10);
        vraag(Verzoeksoort.OPEN_SPREEKUUR, null);
        vraag(Verzoeksoort.SECOND_OPINION, "");

        assertThat(bezetting.rijen("""
                        SELECT soort, dossier_id, vertrouwelijk, telefoon FROM spreekuurverzoek
                        WHERE bedrijf_id = :bedrijf ORDER BY soort""")).isEqualTo("""
                        {soort=OPEN_SPREEKUUR, dossier_id=null, vertrouwelijk=1, telefoon=null}
                        {soort=SECOND_OPINION, dossier_id=null, vertrouwelijk=1, telefoon=null}""");
    }

    @Test
    void wie_niet_ziek_is_kan_alleen_naar_het_open_spreekuur_en_wie_weg_is_nergens_meer_heen() {
        assertThatThrownBy(() -> vraag(Verzoeksoort.BEDRIJFSARTS, null))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("open spreekuur");
        assertThat(vraag(Verzoeksoort.OPEN_SPREEKUUR, null)).isNotNull();

        bezetting.dienst(null, bezetting.vandaag.minusDays(1));
        assertThatThrownBy(() -> vraag(Verzoeksoort.SECOND_OPINION, null)).isInstanceOf(Conflict.class);
    }

    @Test
    void een_nummer_dat_geen_nummer_is_en_een_vervolg_worden_geweigerd() {
        bezetting.meldZiek(3);
        assertThatThrownBy(() -> vraag(Verzoeksoort.BEDRIJFSARTS, "bel mijn zus"))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> vraag(Verzoeksoort.VERVOLG, null)).isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> service.vraag(ik, new NieuwVerzoek("x", Verzoeksoort.BEDRIJFSARTS, null)))
                .isInstanceOf(OngeldigeInvoer.class);
    }

    @Test
    void terugnemen_kan_tot_er_iets_is_gepland() {
        var verzoek = vraag(Verzoeksoort.OPEN_SPREEKUUR, null);
        service.trekIn(ik, verzoek);
        service.trekIn(ik, verzoek);
        assertThat(service.stand(ik).lopend()).isEmpty();

        new Inloggers(programma).regioteam(Functie.BEDRIJFSARTS, bezetting.regio);
        var tweede = vraag(Verzoeksoort.OPEN_SPREEKUUR, null);
        assertThat(tweede).isNotEqualTo(verzoek);
        bezetting.doe("""
                INSERT INTO afspraak (bedrijf_id, regio_id, werknemer_id, vertrouwelijk, soort, aanleiding, verzoek_id,
                       professional_id, functie, onder_id, begin, einde, status, loopt, taal, tolk, gepland_op,
                       gepland_door, sleutel)
                SELECT v.bedrijf_id, v.regio_id, v.werknemer_id, 1, 'OPEN_SPREEKUUR', 'OPEN_SPREEKUUR', v.id,
                       (SELECT MIN(id) FROM gebruiker), 'BEDRIJFSARTS', (SELECT MIN(id) FROM gebruiker),
                       '2030-01-08 09:00', '2030-01-08 09:30', 'GEPLAND', 1, 'nl', 'NIET_NODIG', '2026-01-06 08:00',
                       'Test', v.sleutel
                FROM spreekuurverzoek v WHERE v.bedrijf_id = :bedrijf AND v.loopt = 1""");
        assertThat(lopend(Verzoeksoort.OPEN_SPREEKUUR).geplandOp()).isNotNull();
        assertThatThrownBy(() -> service.trekIn(ik, tweede)).isInstanceOf(Conflict.class);
    }

    @Test
    void van_tien_die_tegelijk_hetzelfde_vragen_is_er_een_verzoek() throws Exception {
        try (var draden = Executors.newFixedThreadPool(10)) {
            var klaar = draden.invokeAll(java.util.Collections.nCopies(
                    10, (Callable<VerzoekId>) () -> vraag(Verzoeksoort.OPEN_SPREEKUUR, null)));
            var ids = new java.util.HashSet<VerzoekId>();
            for (var een : klaar) {
                ids.add(een.get());
            }
            assertThat(ids).hasSize(1);
        }
        assertThat(bezetting.aantal("spreekuurverzoek")).isEqualTo(1);
    }

    @Test
    void een_ander_vraagt_niets_en_neemt_niets_terug() {
        var verzoek = vraag(Verzoeksoort.OPEN_SPREEKUUR, null);
        var ander = Actoren.werknemer(bezetting.bedrijf, bezetting.nogEenWerknemer());
        assertThatThrownBy(() -> service.trekIn(ander, verzoek)).isInstanceOf(NietGevonden.class);
        assertThat(service.stand(ander).lopend()).isEmpty();
        for (var wie : List.of(bezetting.coordinator(), bezetting.leidinggevende(), bezetting.gebruikersbeheerder())) {
            assertThatThrownBy(() -> service.stand(wie)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.vraag(
                            wie, new NieuwVerzoek(Bezetting.sleutel(), Verzoeksoort.OPEN_SPREEKUUR, null)))
                    .isInstanceOf(GeenRecht.class);
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void een_vervolg_komt_een_keer_op_de_lijst_en_alles_verhuist_met_het_bedrijf_mee() {
        var dossier = bezetting.meldZiek(10);
        var sleutel = Bezetting.sleutel();
        var naar = new Gegevens(programma).regio();
        TransactionOperations<Connection> transacties = programma.bean(TransactionOperations.class);
        transacties.executeWrite(status -> {
            var verzoeken = programma.bean(Verzoeken.class);
            for (var keer = 0; keer < 2; keer++) {
                verzoeken.vervolg(
                        bezetting.bedrijf,
                        bezetting.regio,
                        bezetting.werknemer,
                        dossier,
                        bezetting.vandaag.plusWeeks(6),
                        "Fatima Yilmaz",
                        sleutel);
            }
            programma
                    .context()
                    .getEventPublisher(BedrijfVerhuisd.class)
                    .publishEvent(new BedrijfVerhuisd(bezetting.bedrijf, bezetting.regio, naar));
            return status;
        });
        assertThat(bezetting.rijen("SELECT soort, loopt, regio_id FROM spreekuurverzoek WHERE bedrijf_id = :bedrijf"))
                .isEqualTo("{soort=VERVOLG, loopt=1, regio_id=" + naar + "}");
        assertThat(service.stand(ik).lopend()).as("he did not ask for it").isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void wat_op_de_triage_volgt_komt_een_keer_op_de_lijst_en_een_oproep_eindigt_met_het_antwoord() {
        var dossier = bezetting.meldZiek(10);
        TransactionOperations<Connection> transacties = programma.bean(TransactionOperations.class);
        var oproep = Bezetting.sleutel();
        var pob = Bezetting.sleutel();
        transacties.executeWrite(status -> {
            var verzoeken = programma.bean(Verzoeken.class);
            for (var keer = 0; keer < 2; keer++) {
                zet(verzoeken, Verzoeksoort.SELEKT_OPROEP, dossier, oproep);
                zet(verzoeken, Verzoeksoort.SELEKT_POB, dossier, pob);
            }
            return status;
        });
        assertThatThrownBy(() -> transacties.executeWrite(status -> {
                    zet(programma.bean(Verzoeken.class), Verzoeksoort.VERVOLG, dossier, Bezetting.sleutel());
                    return status;
                }))
                .isInstanceOf(IllegalArgumentException.class);
        var soorten =
                "SELECT GROUP_CONCAT(soort ORDER BY soort) AS s FROM spreekuurverzoek WHERE loopt = 1 AND bedrijf_id = :bedrijf";
        assertThat(bezetting.rijen(soorten)).isEqualTo("{s=SELEKT_OPROEP,SELEKT_POB}");
        assertThat(service.stand(ik).lopend()).as("he did not ask for it").isEmpty();

        transacties.executeWrite(status -> {
            programma.bean(Verzoeken.class).selektBeantwoord(bezetting.bedrijf, dossier);
            return status;
        });
        assertThat(bezetting.rijen(soorten)).isEqualTo("{s=SELEKT_POB}");
    }

    private void zet(Verzoeken verzoeken, Verzoeksoort soort, DossierId dossier, String sleutel) {
        verzoeken.selekt(
                soort,
                bezetting.bedrijf,
                bezetting.regio,
                bezetting.werknemer,
                dossier,
                bezetting.vandaag.plusDays(5),
                "Fatima Yilmaz",
                sleutel);
    }

    @Test
    void een_keer_vragen_kost_ten_hoogste_vijf_opdrachten() {
        try (var telling = programma.teller().beginDezeThread()) {
            vraag(Verzoeksoort.OPEN_SPREEKUUR, null);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
    }
}
