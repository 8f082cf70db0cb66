package nl.verzuimsysteem.facturatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.aantallen.Cijfersoort;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.organisatie.BedrijfVerhuisd;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verrichtingen.KostenService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactuurServiceTest {
    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private final FactuurService service = programma.bean(FactuurService.class);
    private Facturatietoneel toneel = new Facturatietoneel(programma);
    private BedrijfId bedrijf = new BedrijfId(1);
    private DossierId dossier = new DossierId(1);
    private FactuurId factuur = new FactuurId(1);

    @BeforeEach
    void een_bedrijf_met_een_factuur() {
        toneel = new Facturatietoneel(programma);
        bedrijf = toneel.bedrijf(45);
        var werknemer = new Gegevens(programma).werknemer(bedrijf);
        dossier = new DossierId(toneel.rij(
                """
                INSERT INTO dossier (bedrijf_id, regio_id, werknemer_id, eerste_ziektedag, loopt, gemeld_op, gemeld_door,
                       sleutel)
                VALUES (?, ?, ?, '2026-01-05', 1, '2026-01-05 08:00', 'Test', ?)""", bedrijf.waarde(), toneel.regio.waarde(), werknemer.waarde(), Facturatietoneel.sleutel()));
        toneel.verrichting(bedrijf, "NO_SHOW", toneel.vorigeMaand(), 7_500L, dossier.waarde());
        toneel.verrichting(bedrijf, "SECOND_OPINION", toneel.vorigeMaand(), 50_000L, dossier.waarde());
        toneel.factureer(toneel.maand);
        factuur = toneel.laatste(bedrijf);
    }

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @Test
    void de_verzuimcoordinator_ziet_elke_regel_en_het_dossier_erachter_maar_niet_bij_wat_naamloos_is() {
        var gezien = lees(Actoren.verzuimcoordinator(bedrijf));

        assertThat(gezien.regels())
                .extracting(Factuur.Regel::omschrijving)
                .element(1)
                .isEqualTo("Niet nagekomen afspraak");
        assertThat(gezien.regels()).extracting(Factuur.Regel::dossier).containsExactly(null, dossier, null);
        // 139,50 + 75,00 + 500,00 = 714,50; 21% = 150,045
        assertThat(gezien.kop().netto()).isEqualTo(new Geld(71_450));
        assertThat(gezien.btw()).singleElement().satisfies(btw -> {
            assertThat(btw.grondslag()).isEqualTo(new Geld(71_450));
            assertThat(btw.bedrag()).isEqualTo(new Geld(15_005));
        });
    }

    @Test
    void wie_geen_dossiers_ziet_vindt_er_ook_hier_geen() {
        for (var actor : List.of(Actoren.gebruikersbeheerder(bedrijf), toneel.beheerder)) {
            assertThat(lees(actor).regels()).extracting(Factuur.Regel::dossier).containsOnlyNulls();
        }
    }

    @Test
    void een_ander_bedrijf_en_een_leidinggevende_zien_niets() {
        var ander = new Gegevens(programma).bedrijf(toneel.regio);
        var afdeling = new Gegevens(programma).afdeling(bedrijf);

        assertThatThrownBy(() -> lees(Actoren.verzuimcoordinator(ander))).isInstanceOf(NietGevonden.class);
        assertThat(service.lijst(Actoren.verzuimcoordinator(ander), Factuurfilter.ALLE, Uitsnede.eerste(10))
                        .rijen())
                .isEmpty();
        assertThat(service.lijst(Actoren.verzuimcoordinator(ander), Factuurfilter.van(bedrijf), Uitsnede.eerste(10))
                        .rijen())
                .isEmpty();
        assertThatThrownBy(() -> lees(Actoren.leidinggevende(bedrijf, afdeling)))
                .isInstanceOf(GeenRecht.class);
        assertThatThrownBy(() -> lees(Actoren.mma(toneel.regio))).isInstanceOf(GeenRecht.class);
    }

    @Test
    void een_lijst_kost_twee_vragen_en_een_factuur_vier() {
        var actor = Actoren.verzuimcoordinator(bedrijf);
        try (var telling = programma.teller().beginDezeThread()) {
            var lijst = service.lijst(actor, Factuurfilter.ALLE, Uitsnede.eerste(10));
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(2);
            assertThat(lijst.rijen()).singleElement().satisfies(kop -> {
                assertThat(kop.id()).isEqualTo(factuur);
                assertThat(kop.nummer()).endsWith("-000001");
                assertThat(kop.vervaldatum()).isEqualTo(kop.factuurdatum().plusDays(30));
            });
        }
        try (var telling = programma.teller().beginDezeThread()) {
            lees(actor);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(4);
        }
    }

    @Test
    void bij_het_abonnement_staat_wie_het_aantal_opgaf_zoals_het_toen_was() {
        toneel.doe("INSERT INTO opgave (bedrijf_id, aantalvraag_id, volgnummer, deze_jaar, moment, door, sleutel)"
                + " SELECT bedrijf_id, id, 1, deze_jaar, opgegeven_op, 'Ria van Dijk', UUID() FROM aantalvraag");

        assertThat(lees(Actoren.verzuimcoordinator(bedrijf)).telling()).satisfies(telling -> {
            assertThat(telling.aantal()).isEqualTo(45);
            assertThat(telling.jaar()).isEqualTo(toneel.maand.getYear());
            assertThat(telling.soort()).isEqualTo(Cijfersoort.SCHATTING);
            assertThat(telling.door()).isEqualTo("Ria van Dijk");
        });

        toneel.opgave(bedrijf, "NAJAAR", toneel.maand.getYear(), 60);
        toneel.doe("INSERT INTO opgave (bedrijf_id, aantalvraag_id, volgnummer, deze_jaar, moment, door, sleutel)"
                + " SELECT bedrijf_id, id, 1, deze_jaar, '2199-01-01', 'Bo Later', UUID() FROM aantalvraag"
                + " WHERE soort = 'NAJAAR'");
        assertThat(lees(toneel.beheerder).telling())
                .as("what was answered after the invoice")
                .satisfies(telling -> assertThat(telling.aantal()).isEqualTo(45));

        toneel.doe("UPDATE opgave SET deze_jaar = 46 WHERE door = 'Ria van Dijk'");
        assertThat(lees(toneel.beheerder).telling())
                .as("a figure that the fee was not computed from")
                .isNull();
    }

    @Test
    void in_het_dossier_staat_op_welke_factuur_een_verrichting_staat() {
        var regels = programma
                .bean(KostenService.class)
                .vanDossier(Actoren.verzuimcoordinator(bedrijf), dossier)
                .regels();

        assertThat(regels).singleElement().satisfies(regel -> {
            assertThat(regel.opFactuur()).isTrue();
            assertThat(regel.factuur().id()).isEqualTo(factuur.waarde());
            assertThat(regel.factuur().nummer()).endsWith("-000001");
        });
    }

    @Test
    void facturen_en_verrichtingen_verhuizen_mee_met_het_bedrijf() {
        var naar = new Gegevens(programma).regio();

        @SuppressWarnings("unchecked")
        TransactionOperations<Connection> transacties = programma.bean(TransactionOperations.class);

        transacties.executeWrite(status -> {
            programma
                    .context()
                    .getEventPublisher(BedrijfVerhuisd.class)
                    .publishEvent(new BedrijfVerhuisd(bedrijf, toneel.regio, naar));
            return null;
        });

        for (var tabel : List.of("factuur", "verrichting")) {
            assertThat(toneel.getallen("SELECT DISTINCT regio_id FROM " + tabel + " WHERE bedrijf_id = " + bedrijf))
                    .as(tabel)
                    .containsExactly(naar.waarde());
        }
    }

    private Factuur lees(Actor actor) {
        return service.factuur(actor, factuur);
    }
}
