package nl.verzuimsysteem.verzuim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.poortwachter.Verlof;
import nl.verzuimsysteem.poortwachter.Verzuimperiode;
import nl.verzuimsysteem.taken.BijwerkService;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.Wijziging.EersteDag;
import nl.verzuimsysteem.verzuim.Wijziging.GedeeltelijkHersteld;
import nl.verzuimsysteem.verzuim.Wijziging.Hersteldag;
import nl.verzuimsysteem.verzuim.Wijziging.TrekIn;
import nl.verzuimsysteem.verzuim.Wijziging.VerlofVast;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two cases: one from 100 to 70 days ago, one that runs since 40 days ago, each with all that can hang on it. */
@Tag("database")
class SamenvoegenEnSplitsenTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final VerzuimwijzigingService service = programma.bean(VerzuimwijzigingService.class);
    private final DossierService dossiers = programma.bean(DossierService.class);
    private final Bezetting bezetting = new Bezetting();
    private final Actor coordinator = bezetting.coordinator();
    private final LocalDate vandaag = bezetting.vandaag;
    private final DossierId oud = bezetting.meldZiek(100);

    {
        bezetting.meldHersteld(oud, 70);
    }

    private final DossierId jong = bezetting.meldZiek(40);
    private final LocalDate begin = vandaag.minusDays(100);
    private final LocalDate tweede = vandaag.minusDays(40);
    /** With this recovery there are 27 days in between. */
    private final Wijziging samen = new Hersteldag(begin, vandaag.minusDays(67));

    @Test
    void een_correctie_voegt_samen_en_alles_gaat_mee() {
        vul(oud, begin.plusDays(3));
        vul(jong, tweede.plusDays(3));
        leg(jong, new GedeeltelijkHersteld(vandaag.minusDays(5), 50, null));
        var voor = inhoud();

        assertThat(leg(oud, samen)).isEqualTo(oud);

        for (var tabel : InhoudRepository.TABELLEN.keySet()) {
            if (!List.of("verlenging", "taak").contains(tabel)) {
                assertThat(van(tabel, jong)).as(tabel).isZero();
            }
        }
        assertThat(van("taak", jong)).as("of milestones each case has its own").isEqualTo(1);
        assertThat(van("contactmoment", oud)).isEqualTo(2);
        assertThat(van("opdracht", oud)).isEqualTo(2);
        assertThat(van("agendapunt", oud)).isEqualTo(2);
        assertThat(van("verzuimverloop", oud)).isEqualTo(1);
        assertThat(bezetting.rijen("""
                        SELECT soort, volgnummer, datum IS NULL AS wacht FROM dossierstap WHERE bedrijf_id = :bedrijf
                        ORDER BY soort, volgnummer""")).isEqualTo("""
                        {soort=EVALUATIE, volgnummer=0, wacht=0}
                        {soort=EVALUATIE, volgnummer=1, wacht=0}
                        {soort=PROBLEEMANALYSE, volgnummer=0, wacht=0}
                        {soort=PROBLEEMANALYSE, volgnummer=1, wacht=0}""");
        var kop = dossiers.kop(coordinator, oud);
        assertThat(kop.loopt()).isTrue();
        assertThat(kop.perioden())
                .containsExactly(new Verzuimperiode(begin, vandaag.minusDays(67)), new Verzuimperiode(tweede, null));
        assertThat(bezetting.getal("SELECT COUNT(*) FROM dossier WHERE bedrijf_id = :bedrijf AND herberekenen = 1"))
                .isEqualTo(2);

        assertThat(service.draaiTerug(coordinator, oud, kop.versie())).isEqualTo(oud);
        assertThat(inhoud()).isEqualTo(voor);
    }

    @Test
    void het_dossier_dat_blijft_houdt_van_wie_het_is_of_wordt_van_wie_het_andere_was() {
        var mma =
                new Inloggers(programma).regioteam(Functie.MMA, bezetting.regio).id();
        var pob =
                new Inloggers(programma).regioteam(Functie.POB, bezetting.regio).id();
        var ander =
                new Inloggers(programma).regioteam(Functie.POB, bezetting.regio).id();
        programma.jdbi().useHandle(handle -> {
            handle.execute(
                    "UPDATE dossier SET mma_id = ?, pob_id = ? WHERE id = ?",
                    mma.waarde(),
                    ander.waarde(),
                    jong.waarde());
            handle.execute("UPDATE dossier SET pob_id = ? WHERE id = ?", pob.waarde(), oud.waarde());
        });

        leg(oud, samen);

        assertThat(bezetting.rijen("""
                        SELECT mma_id = %s AS mma, pob_id = %s AS pob, casemanager_id AS cm FROM dossier
                        WHERE bedrijf_id = :bedrijf AND id = %s""".formatted(mma, pob, oud))).isEqualTo("{mma=1, pob=1, cm=null}");
    }

    @Test
    void wie_het_oude_adres_opent_komt_in_het_dossier_dat_bleef_en_kan_daar_verder() {
        leg(oud, samen);

        assertThat(dossiers.kop(coordinator, jong).id()).isEqualTo(oud);
        assertThatThrownBy(() -> leg(jong, new GedeeltelijkHersteld(vandaag, 50, null)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("dossier " + oud);
        assertThat(programma.bean(VerzuimService.class).tel(coordinator, VerzuimFilter.LOPEND))
                .isEqualTo(1);
        assertThat(soorten(oud)).contains(GebeurtenisSoort.SAMENGEVOEGD, GebeurtenisSoort.HERSTELDAG_GEWIJZIGD);
    }

    @Test
    void het_voorbeeld_zegt_welk_dossier_opgaat_waarom_en_wat_er_verschuift() {
        var gevolgen = service.voorbeeld(coordinator, jong, new EersteDag(tweede, vandaag.minusDays(43)));

        assertThat(gevolgen.anderDossier()).isEqualTo(oud);
        assertThat(gevolgen.opmerkingen())
                .extracting(melding -> melding.tekst())
                .anyMatch(tekst -> tekst.contains("27 dagen") && tekst.contains("BW 7:629"))
                .anyMatch(tekst -> tekst.contains("gaat op in dossier " + oud));
        assertThat(gevolgen.verschuivingen()).isNotEmpty();
        try (var telling = programma.teller().beginDezeThread()) {
            service.voorbeeld(coordinator, oud, samen);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void een_correctie_splitst_en_wat_bij_de_latere_ziekte_hoort_gaat_mee() {
        leg(oud, samen);
        vul(oud, begin.plusDays(3));
        var later = contact(vandaag.minusDays(10), vandaag.plusDays(3));
        programma.bean(ContactService.class).legVast(coordinator, oud, later);
        bezetting.doe("UPDATE dossier SET vervallen = 'INGETROKKEN' WHERE bedrijf_id = :bedrijf AND id = " + jong);
        var voor = inhoud();

        var nieuw = leg(oud, new EersteDag(tweede, vandaag.minusDays(39)));

        assertThat(nieuw).isNotIn(oud, jong);
        assertThat(dossiers.kop(coordinator, oud).loopt()).isFalse();
        assertThat(dossiers.kop(coordinator, oud).aantallen().contactmomenten()).isEqualTo(1);
        var kop = dossiers.kop(coordinator, nieuw);
        assertThat(kop.loopt()).isTrue();
        assertThat(kop.ziekSinds()).isEqualTo(vandaag.minusDays(39));
        assertThat(kop.aantallen().contactmomenten()).isEqualTo(1);
        assertThat(kop.gegevens().telefoon()).isEqualTo("06 - 12 34 56 78");
        assertThat(soorten(nieuw)).contains(GebeurtenisSoort.GESPLITST, GebeurtenisSoort.CONTACT);
        assertThat(bezetting.getal(
                        "SELECT COUNT(*) FROM taak WHERE bedrijf_id = :bedrijf AND loopt = 1 AND bron = 'contact:"
                                + nieuw + "'"))
                .isEqualTo(1);

        service.draaiTerug(coordinator, nieuw, kop.versie());
        assertThat(dossiers.kop(coordinator, nieuw).id())
                .as("the address keeps working")
                .isEqualTo(oud);
        assertThat(inhoud().replaceAll("\\{id=" + nieuw + ", eerste_ziektedag=[^}]*\\}\n?", ""))
                .isEqualTo(voor);
    }

    @Test
    void na_splitsen_heeft_elk_dossier_zijn_eigen_taken_en_terugdraaien_kan_ook_als_die_er_al_zijn() {
        leg(oud, samen);
        bezetting.doe("UPDATE dossier SET vervallen = 'INGETROKKEN' WHERE bedrijf_id = :bedrijf AND id = " + jong);
        vul(oud, begin.plusDays(3));
        werkBij(oud);
        assertThat(analyse(oud)).isZero();

        var nieuw = leg(oud, new EersteDag(tweede, vandaag.minusDays(39)));
        werkBij(oud);
        werkBij(nieuw);

        assertThat(analyse(nieuw)).isEqualTo(1);
        assertThat(analyse(oud)).isZero();
        var versie = dossiers.kop(coordinator, nieuw).versie();
        assertThat(service.draaiTerug(coordinator, nieuw, versie)).isEqualTo(oud);
        werkBij(oud);
        werkBij(nieuw);
        assertThat(analyse(nieuw)).isZero();
        assertThat(analyse(oud)).isZero();
    }

    private void werkBij(DossierId dossier) {
        programma.bean(BijwerkService.class).werkBij(Actor.systeem("test"), dossier);
    }

    /** The taken of the bedrijfsarts that run for the probleemanalyse. */
    private int analyse(DossierId dossier) {
        return bezetting.getal(
                "SELECT COUNT(*) FROM taak WHERE bedrijf_id = :bedrijf AND mijlpaal = 'PROBLEEMANALYSE' AND loopt IS NOT NULL AND dossier_id = "
                        + dossier);
    }

    @Test
    void wie_samengevoegd_was_krijgt_bij_splitsen_zijn_eigen_dossier_terug() {
        leg(oud, samen);
        leg(oud, new Hersteldag(begin, vandaag.minusDays(70)));

        assertThat(dossiers.kop(coordinator, jong).id()).isEqualTo(jong);
        assertThat(dossiers.kop(coordinator, jong).loopt()).isTrue();
        assertThat(dossiers.kop(coordinator, oud).loopt()).isFalse();
    }

    @Test
    void na_splitsen_tellen_de_stappen_van_elk_dossier_weer_vanaf_de_eerste() {
        vul(oud, begin.plusDays(3));
        vul(jong, tweede.plusDays(3));
        leg(oud, samen);
        leg(oud, new Hersteldag(begin, vandaag.minusDays(70)));

        for (var dossier : List.of(oud, jong)) {
            assertThat(bezetting.rijen("SELECT soort, volgnummer FROM dossierstap WHERE bedrijf_id = :bedrijf"
                            + " AND dossier_id = " + dossier + " ORDER BY soort"))
                    .as("the terms of a case count its steps from 0: under another number nobody can take one back")
                    .isEqualTo("""
                            {soort=EVALUATIE, volgnummer=0}
                            {soort=PROBLEEMANALYSE, volgnummer=0}""");
        }
    }

    @Test
    void een_late_ziekmelding_ertussen_voegt_twee_dossiers_samen() {
        var melding = new Ziekmelding(
                Bezetting.sleutel(), bezetting.werknemer, vandaag.minusDays(60), null, null, vandaag.minusDays(50));
        assertThat(service.voorbeeldZiek(coordinator, melding).anderDossier()).isEqualTo(oud);
        var ziekmelden = programma.bean(ZiekmeldService.class);

        assertThat(ziekmelden.meldZiek(coordinator, melding)).isEqualTo(oud);
        assertThat(ziekmelden.meldZiek(coordinator, melding)).isEqualTo(oud);

        assertThat(dossiers.kop(coordinator, jong).perioden()).hasSize(3);
        service.draaiTerug(coordinator, oud, dossiers.kop(coordinator, oud).versie());
        assertThat(dossiers.kop(coordinator, jong).id()).isEqualTo(jong);
        assertThat(dossiers.kop(coordinator, jong).perioden()).hasSize(1);
    }

    @Test
    void na_iets_nieuwers_in_het_samengevoegde_dossier_is_terugdraaien_voorbij() {
        leg(oud, samen);
        programma.bean(ContactService.class).legVast(coordinator, oud, contact(vandaag, null));

        var versie = dossiers.kop(coordinator, oud).versie();
        assertThatThrownBy(() -> service.draaiTerug(coordinator, oud, versie))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("daarna al iets anders");
        assertThatThrownBy(() -> service.voorbeeldTerug(coordinator, oud)).isInstanceOf(Conflict.class);
    }

    @Test
    void een_dossier_met_een_lopende_opdracht_wordt_niet_ingetrokken() {
        vul(jong, tweede.plusDays(3));

        assertThatThrownBy(() -> leg(jong, new TrekIn(tweede)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("opdracht");
    }

    @Test
    void dezelfde_mens_bij_een_ander_bedrijf_heeft_een_eigen_dossier() {
        var elders = new Bezetting();
        var daar = elders.meldZiek(60);

        leg(oud, samen);

        assertThat(dossiers.kop(elders.coordinator(), daar).perioden()).hasSize(1);
    }

    @Test
    void de_bedrijfsarts_zegt_of_verzuim_rond_verlof_een_oorzaak_heeft() {
        var verlof = programma.bean(VerlofService.class);
        var arts = bezetting.teamlid(Functie.BEDRIJFSARTS);
        var van = vandaag.minusDays(70);
        leg(jong, new VerlofVast(van, tweede));
        assertThat(dossiers.kop(coordinator, jong).id()).isEqualTo(oud);

        verlof.beoordeel(arts, oud, van, Verlof.Oorzaak.ANDERE);
        assertThat(dossiers.kop(coordinator, jong).id()).isEqualTo(jong);
        var gebeurtenissen = bezetting.aantal("gebeurtenis");
        verlof.beoordeel(arts, oud, van, Verlof.Oorzaak.ANDERE);
        assertThat(bezetting.aantal("gebeurtenis")).isEqualTo(gebeurtenissen);

        assertThatThrownBy(() -> verlof.beoordeel(arts, oud, van, Verlof.Oorzaak.ONBEKEND))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> service.draaiTerug(
                        coordinator, oud, dossiers.kop(coordinator, oud).versie()))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("bedrijfsarts");
        assertThatThrownBy(() -> verlof.beoordeel(
                        bezetting.teamlidElders(Functie.BEDRIJFSARTS), oud, van, Verlof.Oorzaak.ZELFDE))
                .isInstanceOf(NietGevonden.class);
        for (var ander : List.of(coordinator, bezetting.leidinggevende(), bezetting.teamlid(Functie.POB))) {
            assertThatThrownBy(() -> verlof.beoordeel(ander, oud, van, Verlof.Oorzaak.ZELFDE))
                    .isInstanceOf(GeenRecht.class);
        }
    }

    @Test
    void elke_tabel_die_aan_een_dossier_hangt_gaat_mee_bij_samenvoegen() {
        var tabellen = programma
                .jdbi()
                .withHandle(
                        handle -> handle.createQuery("""
                        SELECT table_name FROM information_schema.columns
                        WHERE table_schema = DATABASE() AND column_name = 'dossier_id'""").mapTo(String.class).set());
        tabellen.removeAll(List.of("verzuimperiode", "verzuimverloop"));

        assertThat(InhoudRepository.TABELLEN.keySet()).containsExactlyInAnyOrderElementsOf(tabellen);
    }

    private DossierId leg(DossierId dossier, Wijziging wijziging) {
        var versie = programma
                .jdbi()
                .withHandle(handle -> handle.createQuery("SELECT versie FROM dossier WHERE id = :id")
                        .bind("id", dossier)
                        .mapTo(Integer.class)
                        .one());
        return service.legVast(coordinator, dossier, versie, wijziging);
    }

    /** A talk with a promise, an order, two steps, an extension and a point of an overleg. */
    private void vul(DossierId dossier, LocalDate dag) {
        programma.bean(ContactService.class).legVast(coordinator, dossier, contact(dag, null));
        var afzender =
                new Inloggers(programma).verzuimcoordinator(bezetting.bedrijf).id();
        var waarden = Map.of(
                "dossier", dossier.waarde(),
                "dag", dag,
                "afzender", afzender.waarde(),
                "bedrijf", bezetting.bedrijf.waarde(),
                "regio", bezetting.regio.waarde(),
                "sleutel", Bezetting.sleutel());
        for (var sql : List.of("""
                INSERT INTO opdracht (bedrijf_id, regio_id, dossier_id, opdrachttype_id, groep, tekst, status, loopt,
                       verstuurd_op, verstuurd_door, alarm_na, oordeel, per, grond, gewijzigd_op, sleutel)
                SELECT :bedrijf, :regio, :dossier, id, 'MMA', 'Graag een extra spreekuur', 'VERSTUURD', 1,
                       :dag, :afzender, :dag, 'BUITEN', 'KEER', 'ALTIJD_BUITEN', :dag, :sleutel
                FROM opdrachttype WHERE code = 'EXTRA_SPREEKUUR'""", """
                INSERT INTO dossierstap (bedrijf_id, dossier_id, soort, volgnummer, datum, moment, door, door_functie)
                VALUES (:bedrijf, :dossier, 'PROBLEEMANALYSE', 0, :dag, :dag, 'Test', 'BEDRIJFSARTS'),
                       (:bedrijf, :dossier, 'EVALUATIE', 0, :dag, :dag, 'Test', 'LEIDINGGEVENDE')""", """
                INSERT INTO verlenging (bedrijf_id, dossier_id, soort, tot, moment, door)
                VALUES (:bedrijf, :dossier, 'VRIJWILLIG', '2029-01-01', :dag, 'Test')""", """
                INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, functie, uiterlijk_op, bron, loopt, mijlpaal)
                VALUES (:bedrijf, :regio, :dossier, 'MIJLPAAL', 'LEIDINGGEVENDE', :dag,
                        CONCAT('mijlpaal:', :dossier, ':SPOOR_2:', :dossier), 1, 'SPOOR_2')""", """
                INSERT INTO overleg (regio_id, dag, begin, minuten, status) VALUES (:regio, :dag, :dag, 60, 'GESLOTEN')""", """
                INSERT INTO agendapunt (bedrijf_id, dossier_id, overleg_id, dag, volgorde, minuten, redenen, status)
                SELECT :bedrijf, :dossier, o.id, :dag, 0, 3, 'I', 'BESPROKEN'
                FROM overleg o WHERE o.regio_id = :regio AND o.dag = :dag""")) {
            programma
                    .jdbi()
                    .useHandle(
                            handle -> handle.createUpdate(sql).bindMap(waarden).execute());
        }
    }

    private static NieuwContact contact(LocalDate datum, @Nullable LocalDate volgende) {
        return new NieuwContact(Bezetting.sleutel(), datum, ContactKanaal.TELEFOON, "Wij bellen weer", volgende);
    }

    private int van(String tabel, DossierId dossier) {
        return bezetting.getal(
                "SELECT COUNT(*) FROM " + tabel + " WHERE bedrijf_id = :bedrijf AND dossier_id = " + dossier);
    }

    private List<GebeurtenisSoort> soorten(DossierId dossier) {
        return dossiers.tijdlijn(coordinator, dossier, Uitsnede.eerste(50)).rijen().stream()
                .map(Gebeurtenis::soort)
                .toList();
    }

    /** All rows of the company that acts on spells may touch, but for versions and marks. */
    private String inhoud() {
        var alles = new StringBuilder(bezetting.rijen("""
                SELECT id, eerste_ziektedag, hersteld_op, loopt, vervallen, opgegaan_in, telefoon, verwachte_terugkeer
                FROM dossier WHERE bedrijf_id = :bedrijf ORDER BY id DESC"""));
        alles.append(bezetting.rijen("SELECT * FROM verzuimperiode WHERE bedrijf_id = :bedrijf ORDER BY id"))
                .append(bezetting.rijen("""
                        SELECT dossier_id, vanaf, percentage, uren FROM verzuimverloop
                        WHERE bedrijf_id = :bedrijf ORDER BY vanaf"""));
        for (var tabel : List.of("contactmoment", "opdracht", "dossierstap", "verlenging", "taak", "agendapunt")) {
            alles.append(bezetting.rijen("SELECT * FROM " + tabel + " WHERE bedrijf_id = :bedrijf ORDER BY id"));
        }
        return alles.toString();
    }
}
