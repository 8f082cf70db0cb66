package nl.verzuimsysteem.medisch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.opdrachten.OpdrachtGewijzigd;
import nl.verzuimsysteem.opdrachten.OpdrachtStatus;
import nl.verzuimsysteem.papier.Pdf;
import nl.verzuimsysteem.selekt.SelektId;
import nl.verzuimsysteem.terugkoppeling.EigenTerugkoppelingService;
import nl.verzuimsysteem.terugkoppeling.Geschiktheid;
import nl.verzuimsysteem.terugkoppeling.TerugkoppelingService;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelinhoud;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelsoort;
import nl.verzuimsysteem.terugkoppeling.Vervolgstap;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.HerstelService;
import nl.verzuimsysteem.vragenlijst.Vervolgactie;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading what was answered in a triage, deciding on it, and what comes of that. */
@Tag("database")
class SelektOordeelServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Selektoordeeltoneel spel = new Selektoordeeltoneel(programma);
    private final Consulttoneel toneel = spel.toneel;
    private final SelektOordeelService service = spel.service;

    @Test
    void een_pob_met_delegatie_leest_de_antwoorden_met_het_voorstel_en_dat_staat_in_het_log() {
        spel.delegeer();
        var id = spel.ingevuld(Selektoordeeltoneel.CONFLICT);

        var blad = service.open(toneel.pob.actor(), id);

        assertThat(blad.taal()).isEqualTo("pl");
        assertThat(blad.onder()).isEqualTo(toneel.arts.naam());
        assertThat(blad.voorstel().actie()).isEqualTo(Vervolgactie.BEDRIJFSARTS);
        assertThat(blad.voorstel().waarom()).contains("conflict");
        assertThat(blad.antwoorden().getFirst().vraag()).isEqualTo("Heeft uw verzuim met uw werk te maken?");
        assertThat(blad.antwoorden().get(1).keuzes()).containsExactly("Er is een conflict of ruzie");
        assertThat(blad.antwoorden().getLast().tekst()).contains(Selektoordeeltoneel.GEPLANT);
        assertThat(blad.invoer().actie()).as("to begin with").isEqualTo(Vervolgactie.BEDRIJFSARTS);
        assertThat(blad.invoer().inhoud().geschiktheid()).isNull();
        assertThat(blad.toString() + blad.antwoorden() + blad.voorstel()).doesNotContain("zonnebloem", "conflict");
        assertThat(toneel.getal("""
                        SELECT COUNT(*) FROM audit_regel WHERE handeling = 'SELEKT_BEOORDELEN' AND object_soort = 'selekt'
                          AND object_id = ? AND bijzonderheid LIKE ?""", id.waarde(), "gelezen; grond DELEGATIE%gebruiker " + toneel.arts.id() + ")"))
                .isEqualTo(1);
    }

    @Test
    void wie_het_niet_mag_lezen_ziet_het_nergens() {
        var id = spel.ingevuld(Selektoordeeltoneel.CONFLICT);
        weigert(toneel.pob, id, "GEEN_TRIAGEDELEGATIE");
        assertThat(wacht(toneel.pob)).isEmpty();
        assertThat(wacht(toneel.arts)).containsExactly(id);

        spel.delegeer();
        assertThat(wacht(toneel.pob)).containsExactly(id);
        assertThat(service.aantal(toneel.pob.actor())).isEqualTo(1);
        toneel.doe(
                "UPDATE taakdelegatie SET geldig_tot = ? WHERE gemachtigde_id = ?",
                toneel.vandaag().minusDays(1),
                toneel.pob.id().waarde());
        weigert(toneel.pob, id, "GEEN_TRIAGEDELEGATIE");
        assertThat(service.aantal(toneel.pob.actor())).isZero();

        var elders = toneel.inloggers.regioteam(Functie.BEDRIJFSARTS, toneel.gegevens.regio());
        assertThatThrownBy(() -> service.open(elders.actor(), id)).isInstanceOf(NietGevonden.class);
        assertThat(wacht(elders)).isEmpty();
        for (var wie : List.of(toneel.inloggers.regioteam(Functie.MMA, toneel.regio), spel.leidinggevende, spel.zelf)) {
            assertThatThrownBy(() -> service.open(wie.actor(), id)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.bevestig(wie.actor(), id, 1)).isInstanceOf(GeenRecht.class);
        }
    }

    @Test
    void wat_de_werknemer_afsloot_is_dicht_en_het_eigen_dossier_ook() {
        var id = spel.ingevuld(Selektoordeeltoneel.CONFLICT);
        toneel.rij(
                "INSERT INTO medische_blokkade (bedrijf_id, werknemer_id, voor, persoon_id, van, sleutel) VALUES (?, ?, 'PERSOON', ?, ?, ?)",
                toneel.bedrijf.waarde(),
                toneel.werknemer.waarde(),
                toneel.arts.id().waarde(),
                toneel.nu(),
                Consulttoneel.sleutel());
        weigert(toneel.arts, id, "GEBLOKKEERD");
        assertThat(wacht(toneel.arts)).isEmpty();
        var collega = toneel.inloggers.regioteam(Functie.BEDRIJFSARTS, toneel.regio);
        assertThat(wacht(collega)).containsExactly(id);

        toneel.rij(
                "INSERT INTO gebruiker_functie (gebruiker_id, functie, bedrijf_id, werknemer_id, geldig_van) VALUES (?, 'WERKNEMER', ?, ?, '2020-01-01')",
                collega.id().waarde(),
                toneel.bedrijf.waarde(),
                toneel.werknemer.waarde());
        weigert(collega, id, "EIGEN_DOSSIER");
        assertThat(wacht(collega)).isEmpty();
    }

    @Test
    void beslissen_geeft_alles_een_keer_en_nog_eens_verandert_niets() {
        spel.delegeer();
        var id = spel.ingevuld(Selektoordeeltoneel.CONFLICT);
        toneel.rij(
                """
                INSERT INTO spreekuurverzoek (bedrijf_id, regio_id, werknemer_id, dossier_id, soort, vertrouwelijk,
                       uiterlijk_op, loopt, gevraagd_op, gevraagd_door, sleutel)
                VALUES (?, ?, ?, ?, 'SELEKT_OPROEP', 0, ?, 1, ?, 'Systeem', ?)""",
                toneel.bedrijf.waarde(),
                toneel.regio.waarde(),
                toneel.werknemer.waarde(),
                toneel.dossier.waarde(),
                toneel.vandaag(),
                toneel.nu(),
                Consulttoneel.sleutel());

        spel.beslis(toneel.pob, id, Selektoordeeltoneel.invoer(Vervolgactie.POB_CONTACT));
        service.bevestig(toneel.pob.actor(), id, 99);

        assertThat(spel.leestWerkgever()).singleElement().satisfies(een -> {
            assertThat(een.soort()).isEqualTo(Terugkoppelsoort.TRIAGE);
            assertThat(een.vervolg()).isEqualTo(Vervolgstap.POB);
            assertThat(een.onder()).isEqualTo(toneel.arts.naam());
            assertThat(een.functie()).isEqualTo(Functie.POB);
            assertThat(een.inhoud().volgendContact())
                    .as("a contact has a last day")
                    .isNotNull();
        });
        assertThat(spel.leestZelf()).hasSize(1);
        assertThat(spel.tekst(
                        "SELECT CONCAT(status, ' ', actie, ' ', beoordeeld_door) FROM selekt WHERE id = ?",
                        id.waarde()))
                .isEqualTo("BEOORDEELD POB_CONTACT " + toneel.pob.naam());
        assertThat(spel.tekst(
                        "SELECT CONCAT(professional_id, ' ', functie, ' ', onder_id, ' ', afgeweken) FROM selektoordeel WHERE selekt_id = ?",
                        id.waarde()))
                .isEqualTo(toneel.pob.id() + " POB " + toneel.arts.id() + " 1");
        assertThat(lopend()).as("and no call-up any more").isEqualTo("SELEKT_POB");
        assertThat(toneel.getal(
                        "SELECT COUNT(*) FROM gebeurtenis WHERE bedrijf_id = ? AND soort = 'TERUGKOPPELING_GEGEVEN' AND datum IS NULL AND onderwerp LIKE 'Uitkomst van %'",
                        toneel.bedrijf.waarde()))
                .isEqualTo(1);
        assertThat(toneel.getal(
                        "SELECT COUNT(*) FROM audit_regel WHERE object_soort = 'selekt' AND object_id = ? AND bijzonderheid = 'van het voorstel afgeweken'",
                        id.waarde()))
                .isEqualTo(1);
        assertThat(toneel.getal(
                        "SELECT COUNT(*) FROM uitgaand_bericht WHERE aan IN (?, ?)",
                        spel.leidinggevende.inlognaam(),
                        spel.zelf.inlognaam()))
                .isEqualTo(2);
        assertThat(toneel.getal("SELECT COUNT(*) FROM steekproef WHERE bedrijf_id = ?", toneel.bedrijf.waarde()))
                .as("in the first month the bedrijfsarts looks at all a POB judges")
                .isEqualTo(1);
        var besluit = service.open(toneel.arts.actor(), id).besluit();
        assertThat(besluit).isNotNull();
        assertThat(besluit.afgeweken()).isTrue();
        assertThat(service.vanWerknemer(toneel.arts.actor(), toneel.werknemer))
                .extracting(Selektoordeelregel::id)
                .containsExactly(id);
        assertThat(wacht(toneel.arts)).isEmpty();
        assertThatThrownBy(() -> service.bevestig(toneel.arts.actor(), id, 1))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining(toneel.pob.naam());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            WACHTEN,        niets,               niets
            SPOEDSPREEKUUR, SELEKT_SPOED,        niets
            BEDRIJFSARTS,   SELEKT_BEDRIJFSARTS, niets
            POB_CONTACT,    SELEKT_POB,          niets
            CASEMANAGER,    niets,               CASEMANAGER_ADVIES LEIDINGGEVENDE
            WERKGESPREK,    niets,               WERKGESPREK LEIDINGGEVENDE
            """)
    void elke_actie_wordt_een_verzoek_of_een_taak(Vervolgactie actie, String verzoek, String taak) {
        var id = spel.ingevuld(Selektoordeeltoneel.RUSTIG);
        assertThat(service.open(toneel.arts.actor(), id).voorstel().actie()).isEqualTo(Vervolgactie.WACHTEN);

        spel.beslis(toneel.arts, id, Selektoordeeltoneel.invoer(actie));

        assertThat(lopend()).isEqualTo(verzoek);
        assertThat(taken()).isEqualTo(taak);
        var uiterlijk = Selektgevolg.uiterlijk(actie, toneel.vandaag());
        if (uiterlijk != null) {
            assertThat(spel.tekst(
                            "SELECT uiterlijk_op FROM spreekuurverzoek WHERE bedrijf_id = ? UNION SELECT uiterlijk_op FROM taak WHERE bedrijf_id = ? AND bron LIKE 'triage:%'",
                            toneel.bedrijf.waarde(), toneel.bedrijf.waarde()))
                    .isEqualTo(uiterlijk.toString());
        }
    }

    @Test
    void afwachten_met_een_dag_om_opnieuw_te_kijken_komt_bij_de_planner() {
        var id = spel.ingevuld(Selektoordeeltoneel.RUSTIG);
        var dag = toneel.vandaag().plusDays(12);
        spel.beslis(
                toneel.arts,
                id,
                new Selektoordeelinvoer(
                        Vervolgactie.WACHTEN,
                        new Terugkoppelinhoud(Geschiktheid.NU_NIET, Map.of(), Selektoordeeltoneel.ADVIES, "", dag),
                        false));

        assertThat(lopend()).isEqualTo("VERVOLG");
        assertThat(spel.tekst(
                        "SELECT uiterlijk_op FROM spreekuurverzoek WHERE bedrijf_id = ?", toneel.bedrijf.waarde()))
                .isEqualTo(dag.toString());
    }

    @Test
    void een_gesprek_over_werk_hoeft_niet_meer_na_herstel() {
        var id = spel.ingevuld(Selektoordeeltoneel.RUSTIG);
        spel.beslis(toneel.arts, id, Selektoordeeltoneel.invoer(Vervolgactie.WERKGESPREK));

        programma
                .bean(HerstelService.class)
                .meldHersteld(spel.leidinggevende.actor(), toneel.dossier, toneel.vandaag());

        assertThat(taken()).isEqualTo("niets");
    }

    @Test
    @SuppressWarnings("unchecked")
    void wie_een_casemanager_aanvraagt_heeft_de_taak_gedaan() {
        var id = spel.ingevuld(Selektoordeeltoneel.RUSTIG);
        spel.beslis(toneel.arts, id, Selektoordeeltoneel.invoer(Vervolgactie.CASEMANAGER));

        ((TransactionOperations<Connection>) programma.bean(TransactionOperations.class)).executeWrite(status -> {
            programma
                    .context()
                    .getEventPublisher(OpdrachtGewijzigd.class)
                    .publishEvent(new OpdrachtGewijzigd(
                            new OpdrachtId(1),
                            toneel.bedrijf,
                            toneel.regio,
                            toneel.dossier,
                            Functie.CASEMANAGER,
                            OpdrachtStatus.VERSTUURD,
                            0));
            return status;
        });

        assertThat(taken()).isEqualTo("niets");
        assertThat(spel.tekst("SELECT einde FROM taak WHERE bron = ?", "triage:" + id))
                .isEqualTo("GEDAAN");
    }

    @Test
    void van_twee_die_tegelijk_beslissen_lukt_het_er_een() throws Exception {
        spel.delegeer();
        var id = spel.ingevuld(Selektoordeeltoneel.CONFLICT);
        var versie = service.bewaar(toneel.pob.actor(), id, 0, Selektoordeeltoneel.invoer(Vervolgactie.BEDRIJFSARTS))
                .versie();
        List<Future<Boolean>> uitkomsten;
        try (var draden = Executors.newFixedThreadPool(2)) {
            uitkomsten = draden.invokeAll(List.of(beslist(toneel.pob, id, versie), beslist(toneel.arts, id, versie)));
        }

        assertThat(List.of(uitkomsten.get(0).get(), uitkomsten.get(1).get())).containsExactlyInAnyOrder(true, false);
        assertThat(spel.leestWerkgever()).hasSize(1);
        assertThat(lopend()).isEqualTo("SELEKT_BEDRIJFSARTS");
    }

    private Callable<Boolean> beslist(Inlogger wie, SelektId id, int versie) {
        return () -> {
            try {
                service.bevestig(wie.actor(), id, versie);
                return true;
            } catch (Conflict e) {
                return false;
            }
        };
    }

    @Test
    void niets_van_de_antwoorden_staat_in_de_open_in_de_brieven_of_bij_de_werkgever() throws IOException {
        var id = spel.ingevuld(Selektoordeeltoneel.CONFLICT);
        toneel.doe("UPDATE werknemer SET taal = 'pl' WHERE id = ?", toneel.werknemer.waarde());
        spel.beslis(toneel.arts, id, Selektoordeeltoneel.invoer(Vervolgactie.SPOEDSPREEKUUR));

        assertThat(leesbaar()).doesNotContain("zonnebloemkamer", "conflict", "ruzie");
        var een = spel.leestWerkgever().getFirst();
        var teams = programma.bean(TerugkoppelingService.class);
        var werkgever = tekst(teams.pdf(spel.leidinggevende.actor(), een.id()));
        assertThat(werkgever)
                .contains(
                        Selektoordeeltoneel.ADVIES,
                        "Kan nu niet werken",
                        "uitnodiging voor een gesprek met de bedrijfsarts",
                        toneel.arts.naam())
                .doesNotContain("zonnebloem", "conflict", "spoed", "Spoed", "{", "U mag altijd");
        var eigen = tekst(programma.bean(EigenTerugkoppelingService.class).pdf(spel.zelf.actor(), een.id()));
        assertThat(eigen)
                .contains(
                        Selektoordeeltoneel.ADVIES,
                        "Teraz nie może pracować",
                        "Dostaną Państwo zaproszenie",
                        "Zawsze można iść do lekarza medycyny pracy")
                .doesNotContain("zonnebloem", "{");
        var mma = toneel.inloggers.regioteam(Functie.MMA, toneel.regio);
        assertThat(tekst(teams.briefAanWerknemer(mma.actor(), een.id()))).isEqualTo(eigen);
        assertThatThrownBy(() -> teams.briefAanWerknemer(spel.leidinggevende.actor(), een.id()))
                .isInstanceOf(GeenRecht.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "pl", "tr"})
    void de_brief_aan_de_werknemer_is_in_zijn_taal_en_anders_in_het_engels(String taal) throws IOException {
        var id = spel.ingevuld(Selektoordeeltoneel.RUSTIG);
        toneel.doe("UPDATE werknemer SET taal = ? WHERE id = ?", taal, toneel.werknemer.waarde());
        spel.beslis(toneel.arts, id, Selektoordeeltoneel.invoer(Vervolgactie.WACHTEN));

        var brief = tekst(programma
                .bean(EigenTerugkoppelingService.class)
                .pdf(spel.zelf.actor(), spel.leestZelf().getFirst().id()));

        assertThat(brief)
                .contains(
                        switch (taal) {
                            case "nl" -> "Wij wachten af";
                            case "de" -> "Wir warten ab";
                            case "pl" -> "Czekamy";
                            default -> "We wait and see";
                        });
    }

    @Test
    void wat_niet_mag_of_niet_af_is_wordt_geweigerd_en_blijft_bewaard() {
        var id = spel.ingevuld(Selektoordeeltoneel.RUSTIG);
        var letterlijk =
                met(Vervolgactie.WACHTEN, "Hij zegt: mijn  zonnebloemkamer staat in brand sinds DINSDAG", null);
        weigertVeld(id, letterlijk, "advies", "zelf schreef");
        weigertVeld(id, met(Vervolgactie.WACHTEN, "Hij heeft een depressie", null), "advies", "depressie");
        weigertVeld(
                id,
                met(Vervolgactie.SPOEDSPREEKUUR, "Kom langs", toneel.vandaag().plusDays(30)),
                "volgendContact",
                Kalender.voluit(Selektgevolg.uiterlijk(Vervolgactie.SPOEDSPREEKUUR, toneel.vandaag())));
        weigertVeld(id, new Selektoordeelinvoer(null, Terugkoppelinhoud.LEEG, false), "actie", "Kies");

        var versie = service.open(toneel.arts.actor(), id).versie();
        assertThat(versie).isEqualTo(4);
        assertThatThrownBy(() -> service.bewaar(toneel.arts.actor(), id, 2, letterlijk))
                .isInstanceOf(Conflict.class);
        assertThat(spel.leestWerkgever()).isEmpty();
        assertThat(leesbaar()).doesNotContain("depressie", "zonnebloem");
    }

    @Test
    void wie_hersteld_is_hoeft_niet_meer_beoordeeld_te_worden() {
        var id = spel.ingevuld(Selektoordeeltoneel.CONFLICT);
        service.bewaar(toneel.arts.actor(), id, 0, Selektoordeeltoneel.invoer(Vervolgactie.WACHTEN));
        toneel.doe("UPDATE verzuimperiode SET tot = ? WHERE dossier_id = ?", toneel.vandaag(), toneel.dossier.waarde());

        assertThat(wacht(toneel.arts)).isEmpty();
        assertThat(service.open(toneel.arts.actor(), id).isOpen()).isFalse();
        assertThatThrownBy(() -> service.bevestig(toneel.arts.actor(), id, 1)).isInstanceOf(Conflict.class);
        assertThat(spel.leestWerkgever()).isEmpty();
    }

    @Test
    void spoed_staat_bovenaan_en_daarna_wie_het_langst_wacht_in_twee_vragen() {
        var eerste = spel.ingevuld(Selektoordeeltoneel.RUSTIG);
        toneel.doe("UPDATE selekt SET ingevuld_op = ? WHERE id = ?", toneel.nu().minusSeconds(7200), eerste.waarde());
        var tweede = bijAnder(Selektoordeeltoneel.RUSTIG);
        var spoed = bijAnder(Selektoordeeltoneel.SPOED);

        assertThat(wacht(toneel.arts)).containsExactly(spoed, eerste, tweede);
        assertThat(service.aantal(toneel.arts.actor())).isEqualTo(3);
        try (var telling = programma.teller().beginDezeThread()) {
            service.lijst(toneel.arts.actor(), Uitsnede.eerste(50));
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(2);
        }
    }

    private SelektId bijAnder(Map<String, String> keuzes) {
        var werknemer = toneel.gegevens.werknemer(toneel.bedrijf);
        return spel.ingevuld(werknemer, spel.ander(werknemer), keuzes);
    }

    private Selektoordeelinvoer met(Vervolgactie actie, String advies, @Nullable LocalDate dag) {
        return new Selektoordeelinvoer(
                actie, new Terugkoppelinhoud(Geschiktheid.NU_NIET, Map.of(), advies, "", dag), false);
    }

    private void weigertVeld(SelektId id, Selektoordeelinvoer invoer, String veld, String woord) {
        var versie = service.bewaar(
                        toneel.arts.actor(),
                        id,
                        service.open(toneel.arts.actor(), id).versie(),
                        invoer)
                .versie();
        assertThatThrownBy(() -> service.bevestig(toneel.arts.actor(), id, versie))
                .isInstanceOfSatisfying(
                        OngeldigeInvoer.class,
                        fout -> assertThat(fout.fouten()).anySatisfy(een -> {
                            assertThat(een.veld()).isEqualTo(veld);
                            assertThat(een.melding().tekst()).contains(woord);
                        }));
        assertThatThrownBy(() -> service.voorbeeld(toneel.arts.actor(), id, versie))
                .isInstanceOf(OngeldigeInvoer.class);
    }

    private void weigert(Inlogger wie, SelektId id, String waarom) {
        assertThatThrownBy(() -> service.open(wie.actor(), id))
                .isInstanceOfSatisfying(
                        MedischGesloten.class, fout -> assertThat(fout.waarom()).endsWith(waarom));
        assertThatThrownBy(() -> service.bevestig(wie.actor(), id, 1)).isInstanceOf(MedischGesloten.class);
    }

    private List<SelektId> wacht(Inlogger wie) {
        return service.lijst(wie.actor(), Uitsnede.eerste(50)).rijen().stream()
                .map(Selektoordeelregel::id)
                .toList();
    }

    private String lopend() {
        return spel.tekst(
                "SELECT COALESCE(GROUP_CONCAT(soort ORDER BY soort), 'niets') FROM spreekuurverzoek WHERE bedrijf_id = ? AND loopt = 1",
                toneel.bedrijf.waarde());
    }

    private String taken() {
        return spel.tekst(
                "SELECT COALESCE(GROUP_CONCAT(CONCAT(soort, ' ', functie)), 'niets') FROM taak WHERE bedrijf_id = ? AND loopt = 1 AND bron LIKE 'triage:%'",
                toneel.bedrijf.waarde());
    }

    private String leesbaar() {
        return Terugkoppelspel.leesbaar(toneel);
    }

    private static String tekst(Pdf pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.inhoud())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
