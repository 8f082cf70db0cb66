package nl.verzuimsysteem.verzuim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.Wijziging.Arbeidstherapie;
import nl.verzuimsysteem.verzuim.Wijziging.EersteDag;
import nl.verzuimsysteem.verzuim.Wijziging.GedeeltelijkHersteld;
import nl.verzuimsysteem.verzuim.Wijziging.Hersteld;
import nl.verzuimsysteem.verzuim.Wijziging.Hersteldag;
import nl.verzuimsysteem.verzuim.Wijziging.Terugval;
import nl.verzuimsysteem.verzuim.Wijziging.TrekIn;
import nl.verzuimsysteem.verzuim.Wijziging.VerlofVast;
import nl.verzuimsysteem.verzuim.Wijziging.VerlofWeg;
import nl.verzuimsysteem.verzuim.Wijziging.VerloopWeg;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class VerzuimwijzigingServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final VerzuimwijzigingService service = programma.bean(VerzuimwijzigingService.class);
    private final DossierService dossiers = programma.bean(DossierService.class);
    private final Bezetting bezetting = new Bezetting();
    private final Actor coordinator = bezetting.coordinator();
    private final LocalDate vandaag = bezetting.vandaag;
    private final DossierId dossier = bezetting.meldZiek(40);

    @Test
    void gedeeltelijk_herstel_in_uren_staat_in_het_verloop_en_op_de_tijdlijn() {
        bezetting.doe("UPDATE werknemer SET contracturen = 36 WHERE bedrijf_id = :bedrijf");
        bezetting.doe("UPDATE dossier SET herberekenen = NULL WHERE bedrijf_id = :bedrijf");

        leg(new GedeeltelijkHersteld(vandaag.minusDays(20), 0, BigDecimal.valueOf(16)));

        assertThat(bezetting.rijen("SELECT percentage, uren FROM verzuimverloop WHERE bedrijf_id = :bedrijf"))
                .isEqualTo("{percentage=55, uren=16.0}");
        var laatste = laatste();
        assertThat(laatste.soort()).isEqualTo(GebeurtenisSoort.GEDEELTELIJK_HERSTELD);
        assertThat(laatste.datum()).isEqualTo(vandaag.minusDays(20));
        assertThat(laatste.tekst()).isEqualTo("Werkt 16 uur per week en is 55% afwezig.");
        assertThat(bezetting.getal("SELECT herberekenen FROM dossier WHERE bedrijf_id = :bedrijf"))
                .isEqualTo(1);
        assertThat(versie()).isEqualTo(1);
    }

    @Test
    void elke_gewone_wijziging_kost_ten_hoogste_vijf_vragen_en_haar_voorbeeld_twee() {
        var verlof = vandaag.plusDays(7);
        for (var wijziging : List.of(
                new GedeeltelijkHersteld(vandaag.minusDays(20), 50, null),
                new Terugval(vandaag.minusDays(15), 80),
                new Arbeidstherapie(vandaag.minusDays(10)),
                new VerloopWeg(vandaag.minusDays(15)),
                new EersteDag(vandaag.minusDays(40), vandaag.minusDays(41)),
                new VerlofVast(verlof, verlof.plusDays(112)),
                new VerlofWeg(verlof),
                new Hersteld(vandaag.minusDays(3)),
                new Hersteldag(vandaag.minusDays(41), vandaag.minusDays(2)),
                new Hersteldag(vandaag.minusDays(41), null),
                new TrekIn(vandaag.minusDays(41)))) {
            try (var telling = programma.teller().beginDezeThread()) {
                service.voorbeeld(coordinator, dossier, wijziging);
                assertThat(telling.aantal()).as(wijziging + " " + telling).isLessThanOrEqualTo(2);
            }
            var versie = versie();
            try (var telling = programma.teller().beginDezeThread()) {
                service.legVast(coordinator, dossier, versie, wijziging);
                assertThat(telling.aantal()).as(wijziging + " " + telling).isLessThanOrEqualTo(5);
            }
        }
    }

    @Test
    void terugdraaien_kost_ten_hoogste_vijf_vragen_en_geeft_stap_voor_stap_wat_er_stond() {
        var stand = new ArrayList<String>();
        var wijzigingen = List.of(
                new GedeeltelijkHersteld(vandaag.minusDays(20), 50, null),
                new Terugval(vandaag.minusDays(15), 80),
                new EersteDag(vandaag.minusDays(40), vandaag.minusDays(41)),
                new VerlofVast(vandaag.plusDays(7), vandaag.plusDays(120)),
                new Hersteld(vandaag.minusDays(3)),
                new Hersteldag(vandaag.minusDays(41), null),
                new VerloopWeg(vandaag.minusDays(20)),
                new TrekIn(vandaag.minusDays(41)));
        for (var wijziging : wijzigingen) {
            stand.add(alles());
            leg(wijziging);
        }

        for (var nummer = wijzigingen.size() - 1; nummer >= 0; nummer--) {
            var versie = versie();
            try (var telling = programma.teller().beginDezeThread()) {
                service.draaiTerug(coordinator, dossier, versie);
                assertThat(telling.aantal())
                        .as(wijzigingen.get(nummer) + " " + telling)
                        .isLessThanOrEqualTo(5);
            }
            assertThat(alles()).as(wijzigingen.get(nummer).toString()).isEqualTo(stand.get(nummer));
        }
        assertThat(laatste().soort()).isEqualTo(GebeurtenisSoort.TERUGGEDRAAID);
        assertThat(laatste().tekst()).startsWith("Gedeeltelijk herstel vanaf");
    }

    @Test
    void de_voortgang_zegt_wat_er_terug_te_draaien_is() {
        assertThat(dossiers.voortgang(coordinator, dossier).ongedaanTeMaken()).startsWith("Ziekmelding vanaf");
        leg(new GedeeltelijkHersteld(vandaag.minusDays(20), 50, null));
        assertThat(dossiers.voortgang(coordinator, dossier).ongedaanTeMaken()).startsWith("Gedeeltelijk herstel vanaf");

        service.draaiTerug(coordinator, dossier, versie());
        assertThat(dossiers.voortgang(coordinator, dossier).ongedaanTeMaken()).startsWith("Ziekmelding vanaf");
        service.draaiTerug(coordinator, dossier, versie());
        try (var telling = programma.teller().beginDezeThread()) {
            assertThat(dossiers.voortgang(coordinator, dossier).ongedaanTeMaken())
                    .isNull();
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(2);
        }
    }

    @Test
    void een_voorbeeld_schrijft_niets_en_laat_zien_welke_stappen_verschuiven() {
        var voor = alles();

        var gevolgen =
                service.voorbeeld(coordinator, dossier, new EersteDag(vandaag.minusDays(40), vandaag.minusDays(38)));

        assertThat(gevolgen.verschuivingen())
                .filteredOn(een -> een.soort() == MijlpaalSoort.PROBLEEMANALYSE)
                .containsExactly(new Verschuiving(
                        MijlpaalSoort.PROBLEEMANALYSE, vandaag.plusDays(1), vandaag.plusDays(3), true));
        assertThat(gevolgen.verschuivingen()).allMatch(een -> een.was() != null && een.wordt() != null);
        assertThat(alles()).isEqualTo(voor);
        assertThat(versie()).isZero();
    }

    @Test
    void na_herstel_vervallen_de_stappen_en_na_terugdraaien_zijn_zij_er_weer() {
        var vervallen =
                service.voorbeeld(coordinator, dossier, new Hersteld(vandaag)).verschuivingen();
        assertThat(vervallen)
                .filteredOn(een -> een.soort() == MijlpaalSoort.PROBLEEMANALYSE)
                .extracting(Verschuiving::wordt)
                .containsOnlyNulls();
        leg(new Hersteld(vandaag));

        assertThat(service.voorbeeldTerug(coordinator, dossier).verschuivingen())
                .filteredOn(een -> een.soort() == MijlpaalSoort.PROBLEEMANALYSE)
                .extracting(Verschuiving::was)
                .containsOnlyNulls();
    }

    @Test
    void dezelfde_wijziging_nog_eens_verandert_niets_ook_met_de_oude_versie() {
        for (var wijziging : List.of(
                new GedeeltelijkHersteld(vandaag.minusDays(20), 50, null),
                new EersteDag(vandaag.minusDays(40), vandaag.minusDays(41)),
                new VerloopWeg(vandaag.minusDays(20)),
                new Hersteld(vandaag),
                new TrekIn(vandaag.minusDays(41)))) {
            var versie = versie();
            service.legVast(coordinator, dossier, versie, wijziging);
            var gebeurtenissen = bezetting.aantal("gebeurtenis");

            assertThat(service.legVast(coordinator, dossier, versie, wijziging)).isEqualTo(dossier);

            assertThat(bezetting.aantal("gebeurtenis")).as(wijziging.toString()).isEqualTo(gebeurtenissen);
        }
    }

    @Test
    void wie_een_oude_versie_las_hoort_wie_er_voor_was() {
        leg(new GedeeltelijkHersteld(vandaag.minusDays(20), 50, null));

        assertThatThrownBy(() -> service.legVast(
                        bezetting.leidinggevende(), dossier, 0, new Terugval(vandaag.minusDays(10), 90)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Noor de Boer");
        assertThatThrownBy(() -> service.draaiTerug(coordinator, dossier, 0)).isInstanceOf(Conflict.class);
        assertThat(bezetting.aantal("verzuimverloop")).isEqualTo(1);
    }

    @Test
    void van_twee_mensen_tegelijk_is_er_een_te_laat_en_gaat_niets_verloren() throws Exception {
        var start = new CyclicBarrier(2);
        var uitkomsten = new ArrayList<Throwable>();
        try (var twee = Executors.newFixedThreadPool(2)) {
            var taken = List.<Callable<DossierId>>of(
                    () -> {
                        start.await();
                        return service.legVast(
                                coordinator, dossier, 0, new GedeeltelijkHersteld(vandaag.minusDays(20), 50, null));
                    },
                    () -> {
                        start.await();
                        return service.legVast(
                                bezetting.leidinggevende(), dossier, 0, new Arbeidstherapie(vandaag.minusDays(10)));
                    });
            for (var toekomst : twee.invokeAll(taken)) {
                try {
                    toekomst.get();
                } catch (ExecutionException e) {
                    uitkomsten.add(e.getCause());
                }
            }
        }

        assertThat(uitkomsten).hasSize(1).hasOnlyElementsOfType(Conflict.class);
        assertThat(bezetting.aantal("verzuimverloop")).isEqualTo(1);
        assertThat(versie()).isEqualTo(1);
    }

    @Test
    void een_ingetrokken_melding_telt_nergens_meer_en_is_terug_te_draaien() {
        var verzuim = programma.bean(VerzuimService.class);
        leg(new TrekIn(vandaag.minusDays(40)));

        for (var status : VerzuimFilter.Status.values()) {
            assertThat(verzuim.tel(coordinator, new VerzuimFilter(bezetting.bedrijf, status, "")))
                    .isZero();
        }
        assertThat(verzuim.afwezig(coordinator, 5).totaal()).isZero();
        var kop = dossiers.kop(coordinator, dossier);
        assertThat(kop.ingetrokken()).isTrue();
        assertThat(kop.loopt()).isFalse();
        assertThatThrownBy(() -> leg(new Hersteld(vandaag)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("ingetrokken");
        assertThatThrownBy(() -> programma.bean(UitDienstService.class).meldUitDienst(coordinator, dossier, vandaag))
                .isInstanceOf(NietGevonden.class);

        service.draaiTerug(coordinator, dossier, kop.versie());

        assertThat(dossiers.kop(coordinator, dossier).loopt()).isTrue();
        assertThat(verzuim.afwezig(coordinator, 5).totaal()).isEqualTo(1);
    }

    @Test
    void ook_ziek_melden_zelf_is_terug_te_draaien_zolang_er_niets_op_volgde() {
        service.draaiTerug(coordinator, dossier, 0);
        assertThat(dossiers.kop(coordinator, dossier).ingetrokken()).isTrue();
        assertThatThrownBy(() -> service.draaiTerug(coordinator, dossier, 1))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("niets om terug te draaien");

        var nieuw = bezetting.meldZiek(10);
        programma
                .bean(ContactService.class)
                .legVast(coordinator, nieuw, contact(vandaag.minusDays(2), vandaag.plusDays(2)));
        assertThatThrownBy(() -> service.draaiTerug(coordinator, nieuw, 0))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("daarna al iets anders vastgelegd");
    }

    @Test
    void de_afspraak_om_te_bellen_vervalt_bij_herstel_en_geldt_weer_na_terugdraaien() {
        programma
                .bean(ContactService.class)
                .legVast(coordinator, dossier, contact(vandaag.minusDays(2), vandaag.plusDays(5)));
        var open = "SELECT COUNT(*) FROM taak WHERE bedrijf_id = :bedrijf AND soort = 'CONTACT' AND loopt = 1";

        leg(new Hersteld(vandaag));
        assertThat(bezetting.getal(open)).isZero();
        service.draaiTerug(coordinator, dossier, versie());
        assertThat(bezetting.getal(open)).isEqualTo(1);

        leg(new TrekIn(vandaag.minusDays(40)));
        assertThat(bezetting.getal(open)).isZero();
        service.draaiTerug(coordinator, dossier, versie());
        assertThat(bezetting.getal(open)).isEqualTo(1);

        leg(new Hersteld(vandaag.minusDays(1)));
        leg(new Hersteldag(vandaag.minusDays(40), null));
        assertThat(bezetting.getal(open)).isEqualTo(1);
    }

    @Test
    void een_fout_in_een_veld_laat_alles_zoals_het_was() {
        var voor = alles();

        assertThatThrownBy(() -> leg(new Hersteld(vandaag.plusDays(1)))).isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> leg(new TrekIn(vandaag))).isInstanceOf(OngeldigeInvoer.class);

        assertThat(alles()).isEqualTo(voor);
    }

    @Test
    void buiten_het_bereik_of_in_een_andere_functie_wijzigt_niemand_iets() {
        var voor = alles();
        var wijziging = new GedeeltelijkHersteld(vandaag.minusDays(20), 50, null);
        for (var vreemde : List.of(
                bezetting.coordinatorElders(), bezetting.leidinggevendeElders(), bezetting.coordinatorOverZichzelf())) {
            assertThatThrownBy(() -> service.legVast(vreemde, dossier, 0, wijziging))
                    .isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.voorbeeld(vreemde, dossier, wijziging))
                    .isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.draaiTerug(vreemde, dossier, 0)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.voorbeeldTerug(vreemde, dossier)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.voorbeeldZiek(vreemde, bezetting.melding(vandaag)))
                    .isInstanceOf(NietGevonden.class);
        }
        for (var ander : List.of(
                bezetting.teamlid(Functie.MMA),
                bezetting.teamlidElders(Functie.POB),
                bezetting.werknemerZelf(),
                bezetting.gebruikersbeheerder())) {
            assertThatThrownBy(() -> service.legVast(ander, dossier, 0, wijziging))
                    .isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.voorbeeld(ander, dossier, wijziging))
                    .isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.draaiTerug(ander, dossier, 0)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.voorbeeldTerug(ander, dossier)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.voorbeeldZiek(ander, bezetting.melding(vandaag)))
                    .isInstanceOf(GeenRecht.class);
        }
        assertThat(alles()).isEqualTo(voor);
    }

    private void leg(Wijziging wijziging) {
        service.legVast(coordinator, dossier, versie(), wijziging);
    }

    private int versie() {
        return bezetting.getal("SELECT MAX(versie) FROM dossier WHERE bedrijf_id = :bedrijf");
    }

    private Gebeurtenis laatste() {
        return dossiers.tijdlijn(coordinator, dossier, Uitsnede.eerste(1))
                .rijen()
                .getFirst();
    }

    private static NieuwContact contact(LocalDate datum, LocalDate volgende) {
        return new NieuwContact(Bezetting.sleutel(), datum, ContactKanaal.TELEFOON, "Wij bellen weer", volgende);
    }

    private String alles() {
        return bezetting.rijen("""
                        SELECT id, eerste_ziektedag, hersteld_op, loopt, vervallen, opgegaan_in, telefoon,
                               verwachte_terugkeer FROM dossier WHERE bedrijf_id = :bedrijf ORDER BY id""")
                + bezetting.rijen("SELECT * FROM verzuimperiode WHERE bedrijf_id = :bedrijf ORDER BY id")
                + bezetting.rijen("""
                        SELECT dossier_id, vanaf, percentage, uren, arbeidstherapie FROM verzuimverloop
                        WHERE bedrijf_id = :bedrijf ORDER BY vanaf""")
                + bezetting.rijen("SELECT van, tot, oorzaak FROM verlof WHERE bedrijf_id = :bedrijf ORDER BY van");
    }
}
