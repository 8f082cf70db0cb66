package nl.verzuimsysteem.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.organisatie.BedrijfService;
import nl.verzuimsysteem.taken.Fase;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.Bezetting;
import nl.verzuimsysteem.verzuim.DossierService;
import nl.verzuimsysteem.verzuim.Gebeurtenis;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class CaseloadServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final CaseloadService service = programma.bean(CaseloadService.class);
    private final DossierService dossiers = programma.bean(DossierService.class);
    private final Bezetting bezetting = new Bezetting();
    private final Inloggers inloggers = new Inloggers(programma);
    private final Inlogger mma = inloggers.regioteam(Functie.MMA, bezetting.regio);
    private final Inlogger collega = inloggers.regioteam(Functie.MMA, bezetting.regio);
    private final DossierId een = bezetting.meldZiek(10);
    private final DossierId twee = nogEen(60);
    private final DossierId drie = nogEen(400);

    @Test
    void het_team_ziet_alles_met_aantallen_per_wie_en_per_fase() {
        zetOp(een, -1);
        zetOp(twee, 5);
        draag(List.of(twee), mma.id(), null);
        draag(List.of(drie), collega.id(), null);

        var blad = service.blad(mma.actor(), Caseloadfilter.TEAM, 50);

        assertThat(blad.bladzijde().rijen())
                .as("what is late comes first")
                .filteredOn(lijn -> lijn.uiterlijkOp() != null)
                .extracting(Caselijn::dossier)
                .startsWith(een);
        assertThat(blad.bladzijde().rijen()).extracting(Caselijn::dossier).containsExactlyInAnyOrder(een, twee, drie);
        assertThat(aantal(blad, Wiens.TEAM)).isEqualTo(3);
        assertThat(aantal(blad, Wiens.MIJ)).isEqualTo(1);
        assertThat(aantal(blad, Wiens.NIEMAND)).isEqualTo(1);
        assertThat(blad.wiens().get(Wiens.NIEMAND)).isEqualTo(new Caseloadblad.Telling(1, 1));
        assertThat(blad.wiens()).doesNotContainKey(Wiens.PERSOON);
        assertThat(blad.fasen())
                .filteredOn(telling -> telling.aantal() > 0)
                .extracting(telling -> telling.fase() + " " + telling.aantal())
                .containsExactly("EERSTE_ZES_WEKEN 1", "TOT_WEEK_42 1", "TWEEDE_JAAR 1");
        assertThat(blad.vervangt()).isEmpty();
        assertThat(blad.bladzijde().rijen())
                .filteredOn(lijn -> lijn.dossier().equals(drie))
                .singleElement()
                .satisfies(lijn -> {
                    assertThat(lijn.vanNaam()).isEqualTo(collega.naam());
                    assertThat(lijn.vanMij()).isFalse();
                    assertThat(lijn.week()).isEqualTo(58);
                });
    }

    @Test
    void elk_filter_laat_zien_wat_het_zegt() {
        zetOp(een, -1);
        draag(List.of(twee), mma.id(), null);
        draag(List.of(drie), collega.id(), null);
        doe("""
                INSERT INTO contactmoment (bedrijf_id, dossier_id, datum, kanaal, afspraken, moment, door, sleutel)
                VALUES (?, ?, ?, 'TELEFOON', 'Belt weer', UTC_TIMESTAMP(3), 'Test', UUID())""", bezetting.bedrijf.waarde(), twee.waarde(), bezetting.vandaag.minusDays(3));

        assertThat(zoek(Caseloadfilter.TEAM.van(Wiens.MIJ))).containsExactly(twee);
        assertThat(zoek(Caseloadfilter.TEAM.van(Wiens.NIEMAND))).containsExactly(een);
        assertThat(zoek(filter(collega.id(), null, false, null, null))).containsExactly(drie);
        assertThat(zoek(filter(null, Fase.TOT_WEEK_42, false, null, null))).containsExactly(twee);
        assertThat(zoek(filter(null, null, true, null, null))).containsExactly(een);
        assertThat(zoek(filter(null, null, false, 4, null)))
                .as("nobody spoke with him, and he is absent for so long")
                .containsExactly(drie);
        assertThat(zoek(filter(null, null, false, null, naam(twee)))).containsExactly(twee);
        assertThat(zoek(filter(null, null, false, null, "bestaat niet"))).isEmpty();
        doe(
                "UPDATE werknemer w JOIN dossier d ON d.werknemer_id = w.id SET w.personeelsnummer = 'PN-4711' WHERE d.id = ?",
                drie.waarde());
        assertThat(zoek(Caseloadfilter.TEAM.metZoek(" pn-4711 "))).containsExactly(drie);
        assertThat(service.lijst(mma.actor(), Caseloadfilter.TEAM.metZoek("4711"), Uitsnede.eerste(50))
                        .rijen())
                .singleElement()
                .satisfies(lijn -> assertThat(lijn.personeelsnummer()).isEqualTo("PN-4711"));
        assertThat(zoek(Caseloadfilter.TEAM.in(bezetting.regio).metZoek(""))).hasSize(3);
        assertThat(service.blad(mma.actor(), filter(collega.id(), null, false, null, null), 50)
                        .wiens())
                .containsEntry(Wiens.PERSOON, new Caseloadblad.Telling(1, 0));
        assertThat(service.lijst(mma.actor(), Caseloadfilter.TEAM, Uitsnede.eerste(50)).rijen().stream()
                        .filter(lijn -> lijn.dossier().equals(twee))
                        .map(Caselijn::laatsteContact))
                .containsExactly(bezetting.vandaag.minusDays(3));
    }

    @Test
    void een_blad_kost_twee_vragen_en_een_volgende_bladzijde_een() {
        try (var telling = programma.teller().beginDezeThread()) {
            service.blad(mma.actor(), Caseloadfilter.TEAM, 50);
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(2);
        }
        try (var telling = programma.teller().beginDezeThread()) {
            service.lijst(mma.actor(), Caseloadfilter.TEAM.van(Wiens.MIJ), new Uitsnede(50, 50));
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(1);
        }
    }

    @Test
    void overdragen_staat_in_de_tijdlijn_voor_het_team_in_het_logboek_en_als_aantal_in_de_mail() {
        assertThat(draag(List.of(een, twee, drie), collega.id(), "Graag deze week bellen."))
                .isEqualTo(3);

        assertThat(zoek(Caseloadfilter.TEAM.van(Wiens.MIJ))).isEmpty();
        assertThat(service.lijst(collega.actor(), Caseloadfilter.TEAM.van(Wiens.MIJ), Uitsnede.eerste(50))
                        .rijen())
                .extracting(Caselijn::dossier)
                .containsExactlyInAnyOrder(een, twee, drie);
        assertThat(tijdlijn(mma.actor())).singleElement().satisfies(regel -> {
            assertThat(regel.onderwerp()).isEqualTo(collega.naam());
            assertThat(regel.tekst()).isEqualTo("Graag deze week bellen.");
        });
        assertThat(tijdlijn(bezetting.coordinator()))
                .as("what the team agrees on is not told to an employer")
                .isEmpty();
        assertThat(dossiers.kop(mma.actor(), een).aantallen().gebeurtenissen())
                .isEqualTo(
                        dossiers.kop(bezetting.coordinator(), een).aantallen().gebeurtenissen() + 1);
        assertThat(logregels(List.of(een, twee, drie)))
                .containsOnly("van het team naar gebruiker " + collega.id())
                .hasSize(3);
        assertThat(mail(collega)).singleElement().satisfies(tekst -> {
            assertThat(tekst).contains("3 dossiers", "/caseload?wiens=mij");
            assertThat(tekst).doesNotContain("Jansen", "Sanne", "bellen");
        });
        assertThat(draag(List.of(twee), null, null)).isEqualTo(1);
        assertThat(zoek(Caseloadfilter.TEAM.van(Wiens.NIEMAND))).containsExactly(twee);
        assertThat(mail(collega)).as("nobody is told of what goes back").hasSize(1);
    }

    @Test
    void veel_dossiers_kosten_niet_meer_vragen_dan_een() {
        try (var telling = programma.teller().beginDezeThread()) {
            draag(List.of(een), collega.id(), null);
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(7);
        }
        try (var telling = programma.teller().beginDezeThread()) {
            draag(List.of(een, twee, drie), mma.id(), null);
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(6);
        }
    }

    @Test
    void nog_eens_met_dezelfde_sleutel_verandert_niets_ook_als_een_ander_intussen_overdroeg() {
        var eerste = overdracht(List.of(een, twee), collega.id(), null);
        assertThat(service.draagOver(mma.actor(), eerste)).isEqualTo(2);
        draag(List.of(een), mma.id(), null);

        assertThat(service.draagOver(mma.actor(), eerste)).isEqualTo(2);

        assertThat(zoek(Caseloadfilter.TEAM.van(Wiens.MIJ))).containsExactly(een);
        assertThat(mail(collega)).hasSize(1);
        assertThat(draag(List.of(een), mma.id(), null)).as("his already").isZero();
    }

    @Test
    void wat_wie_het_had_opgepakt_had_gaat_mee() {
        var vanHem = taak(een, "MMA", mma.id());
        var vanNiemand = taak(een, "MMA", null);
        var vanEenAnder = taak(een, "POB", mma.id());
        draag(List.of(een), collega.id(), null);
        assertThat(bij(vanHem))
                .as("in a case of nobody, what anybody picked up")
                .isEqualTo(collega.id().waarde());
        assertThat(bij(vanNiemand)).isNull();
        assertThat(bij(vanEenAnder)).isEqualTo(mma.id().waarde());

        var losse = taak(een, "MMA", mma.id());
        draag(List.of(een), null, null);

        assertThat(bij(vanHem)).as("back to the team").isNull();
        assertThat(bij(losse)).as("not of who had the case").isEqualTo(mma.id().waarde());
    }

    @Test
    void alleen_aan_een_collega_met_dezelfde_functie_die_bij_alle_dossiers_kan() {
        var elders = inloggers.regioteam(Functie.MMA, new Gegevens(programma).regio());
        var pob = inloggers.regioteam(Functie.POB, bezetting.regio);
        var eigen = inloggers.eigenTeam(Functie.MMA, bezetting.bedrijf);
        for (var wie : List.of(elders.id(), pob.id(), new GebruikerId(999_999_999))) {
            fout("naar", overdracht(List.of(een), wie, null));
        }
        fout("notitie", overdracht(List.of(een), collega.id(), "Hij heeft een burn-out."));
        fout("notitie", overdracht(List.of(een), collega.id(), "x".repeat(501)));
        fout("dossiers", overdracht(List.of(), collega.id(), null));
        assertThat(draag(List.of(een), eigen.id(), null)).isEqualTo(1);
        assertThat(service.collegas(mma.actor(), bezetting.regio))
                .extracting(Teamgenoot::id)
                .contains(mma.id(), collega.id(), eigen.id())
                .doesNotContain(elders.id(), pob.id());
    }

    @Test
    void wie_er_niet_bij_kan_ziet_niets_en_verandert_niets() {
        var andere = new Bezetting();
        var daar = andere.meldZiek(20);
        assertThatExceptionOfType(NietGevonden.class).isThrownBy(() -> draag(List.of(een, daar), collega.id(), null));
        assertThat(zoek(Caseloadfilter.TEAM.van(Wiens.NIEMAND)))
                .as("nothing is done")
                .contains(een);
        var elders = inloggers.regioteam(Functie.MMA, andere.regio).actor();
        assertThat(service.lijst(elders, Caseloadfilter.TEAM, Uitsnede.eerste(50))
                        .rijen())
                .extracting(Caselijn::dossier)
                .containsExactly(daar);
        assertThatExceptionOfType(NietGevonden.class)
                .isThrownBy(() -> service.draagOver(elders, overdracht(List.of(een), null, null)));
        for (var buiten : List.of(
                bezetting.coordinator(),
                bezetting.leidinggevende(),
                bezetting.werknemerZelf(),
                bezetting.gebruikersbeheerder(),
                inloggers.beheerder(Functie.FUNCTIONEEL_BEHEERDER).actor())) {
            assertThatExceptionOfType(GeenRecht.class).isThrownBy(() -> service.blad(buiten, Caseloadfilter.TEAM, 50));
            assertThatExceptionOfType(GeenRecht.class).isThrownBy(() -> service.collegas(buiten, null));
            assertThatExceptionOfType(GeenRecht.class)
                    .isThrownBy(() -> service.draagOver(buiten, overdracht(List.of(een), null, null)));
        }
    }

    @Test
    void elke_functie_heeft_haar_eigen_mensen() {
        var pob = inloggers.regioteam(Functie.POB, bezetting.regio);
        draag(List.of(een), collega.id(), null);
        service.draagOver(pob.actor(), overdracht(List.of(een), pob.id(), null));

        assertThat(service.lijst(pob.actor(), Caseloadfilter.TEAM.van(Wiens.MIJ), Uitsnede.eerste(50))
                        .rijen())
                .extracting(Caselijn::vanNaam)
                .containsExactly(pob.naam());
        assertThat(service.lijst(collega.actor(), Caseloadfilter.TEAM.van(Wiens.MIJ), Uitsnede.eerste(50))
                        .rijen())
                .extracting(Caselijn::vanNaam)
                .containsExactly(collega.naam());
    }

    @Test
    void na_een_verhuizing_zijn_dossiers_van_wie_daar_niet_werkt_weer_van_het_team() {
        var naar = new Gegevens(programma).regio();
        var ookDaar = inloggers.maak(
                new Inloggers.Aanstelling(Functie.MMA, bezetting.regio, null, null, null),
                new Inloggers.Aanstelling(Functie.MMA, naar, null, null, null));
        draag(List.of(een), collega.id(), null);
        draag(List.of(twee), ookDaar.id(), null);
        opgepakt(een, collega.id(), 1);
        opgepakt(een, collega.id(), 0);
        opgepakt(twee, ookDaar.id(), 1);

        programma
                .bean(BedrijfService.class)
                .verhuis(inloggers.beheerder(Functie.FUNCTIONEEL_BEHEERDER).actor(), bezetting.bedrijf, naar);

        assertThat(service.lijst(ookDaar.actor(), Caseloadfilter.TEAM.van(Wiens.NIEMAND), Uitsnede.eerste(50))
                        .rijen())
                .extracting(Caselijn::dossier)
                .containsExactlyInAnyOrder(een, drie);
        assertThat(service.lijst(ookDaar.actor(), Caseloadfilter.TEAM.van(Wiens.MIJ), Uitsnede.eerste(50))
                        .rijen())
                .extracting(Caselijn::dossier)
                .containsExactly(twee);
        // What nobody there can do any more, waits for whoever comes first; what was done keeps who did it.
        assertThat(opgepaktDoor("loopt = 1 AND dossier_id = ?", een)).isEmpty();
        assertThat(opgepaktDoor("loopt IS NULL AND dossier_id = ?", een)).containsExactly(collega.id());
        assertThat(opgepaktDoor("loopt = 1 AND dossier_id = ?", twee)).containsExactly(ookDaar.id());
    }

    private void opgepakt(DossierId dossier, GebruikerId door, int loopt) {
        doe(
                """
                INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, functie, uiterlijk_op, omschrijving,
                       toegewezen_aan, bron, loopt)
                VALUES (?, ?, ?, 'OVERLEG', 'MMA', ?, 'Bel de planner', ?, UUID(), NULLIF(?, 0))""",
                bezetting.bedrijf.waarde(),
                bezetting.regio.waarde(),
                dossier.waarde(),
                bezetting.vandaag,
                door.waarde(),
                loopt);
    }

    private List<GebruikerId> opgepaktDoor(String waar, DossierId dossier) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT toegewezen_aan FROM taak WHERE soort = 'OVERLEG' AND toegewezen_aan IS NOT NULL AND "
                                        + waar,
                                dossier.waarde())
                        .mapTo(GebruikerId.class)
                        .list());
    }

    private DossierId nogEen(int dagen) {
        return bezetting.meldZiek(bezetting.nogEenWerknemer(), bezetting.vandaag.minusDays(dagen));
    }

    /** What is next in a case, some days from now. */
    private void zetOp(DossierId dossier, int dagen) {
        doe(
                "UPDATE dossier SET volgende_op = ?, volgende_mijlpaal = 'PROBLEEMANALYSE', volgende_functie = 'BEDRIJFSARTS' WHERE id = ?",
                bezetting.vandaag.plusDays(dagen),
                dossier.waarde());
    }

    private int draag(List<DossierId> welke, @Nullable GebruikerId naar, @Nullable String notitie) {
        return service.draagOver(mma.actor(), overdracht(welke, naar, notitie));
    }

    private static Overdracht overdracht(List<DossierId> welke, @Nullable GebruikerId naar, @Nullable String notitie) {
        return new Overdracht(welke, naar, notitie, false, UUID.randomUUID().toString());
    }

    private void fout(String veld, Overdracht overdracht) {
        assertThatExceptionOfType(OngeldigeInvoer.class)
                .isThrownBy(() -> service.draagOver(mma.actor(), overdracht))
                .satisfies(fout -> assertThat(fout.fouten())
                        .extracting(OngeldigeInvoer.Veldfout::veld)
                        .contains(veld));
    }

    private static Caseloadfilter filter(
            @Nullable GebruikerId wie,
            @Nullable Fase fase,
            boolean teLaat,
            @Nullable Integer weken,
            @Nullable String zoek) {
        return new Caseloadfilter(
                null, wie == null ? Wiens.TEAM : Wiens.PERSOON, wie, fase, teLaat, null, weken, null, zoek);
    }

    private List<DossierId> zoek(Caseloadfilter filter) {
        return service.lijst(mma.actor(), filter, Uitsnede.eerste(50)).rijen().stream()
                .map(Caselijn::dossier)
                .toList();
    }

    private static long aantal(Caseloadblad blad, Wiens wiens) {
        var telling = blad.wiens().get(wiens);
        return telling == null ? -1 : telling.aantal();
    }

    private String naam(DossierId dossier) {
        return dossiers.kop(bezetting.coordinator(), dossier).naam();
    }

    private List<Gebeurtenis> tijdlijn(Actor lezer) {
        return dossiers.tijdlijn(lezer, een, Uitsnede.eerste(50)).rijen().stream()
                .filter(regel -> regel.soort() == GebeurtenisSoort.DOSSIER_OVERGEDRAGEN)
                .toList();
    }

    private List<String> logregels(List<DossierId> welke) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createQuery("""
                        SELECT bijzonderheid FROM audit_regel
                        WHERE handeling = 'CASELOAD_OVERDRAGEN' AND object_soort = 'dossier' AND uitkomst = 0
                          AND werknemer_id IS NOT NULL AND object_id IN (<dossiers>)""")
                        .bindList(
                                "dossiers",
                                welke.stream().map(DossierId::waarde).toList())
                        .mapTo(String.class)
                        .list());
    }

    private List<String> mail(Inlogger aan) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select("SELECT tekst FROM uitgaand_bericht WHERE aan = ?", aan.inlognaam())
                        .mapTo(String.class)
                        .list());
    }

    private long taak(DossierId dossier, String functie, @Nullable GebruikerId bij) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createUpdate("""
                        INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, functie, uiterlijk_op, bron, loopt,
                               toegewezen_aan)
                        VALUES (:bedrijf, :regio, :dossier, 'MIJLPAAL', :functie, :dag, :bron, 1, :bij)""")
                        .bind("bedrijf", bezetting.bedrijf)
                        .bind("regio", bezetting.regio)
                        .bind("dossier", dossier)
                        .bind("functie", functie)
                        .bind("dag", bezetting.vandaag)
                        .bind("bron", UUID.randomUUID().toString())
                        .bind("bij", bij)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one());
    }

    private @Nullable Long bij(long taak) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select("SELECT toegewezen_aan FROM taak WHERE id = ?", taak)
                        .map((rij, context) -> rij.getObject(1, Long.class))
                        .list()
                        .getFirst());
    }

    private void doe(String sql, Object... waarden) {
        programma.jdbi().useHandle(handle -> handle.execute(sql, waarden));
    }
}
