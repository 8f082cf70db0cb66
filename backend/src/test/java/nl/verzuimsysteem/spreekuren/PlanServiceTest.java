package nl.verzuimsysteem.spreekuren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.opdrachten.OpdrachtStatus;
import nl.verzuimsysteem.poortwachter.Feestdagen;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("database")
class PlanServiceTest {
    private final Planbord bord = new Planbord();
    private final Instant tien = bord.om(3, "10:00");
    private final Instant elf = bord.om(3, "11:00");

    @Test
    void een_spreekuur_plannen_zet_het_in_de_agenda_en_vertelt_dag_en_tijd_in_de_tijdlijn() {
        var id = bord.gepland(tien);

        var afspraak = lees(id);
        assertThat(afspraak.begin()).isEqualTo(tien);
        assertThat(afspraak.einde()).isEqualTo(tien.plusSeconds(30 * 60));
        assertThat(afspraak.functie()).isEqualTo(Functie.BEDRIJFSARTS);
        assertThat(afspraak.onder()).isEqualTo(bord.arts.persoon());
        assertThat(afspraak.plaatsadres()).isEqualTo("Weg 1, 3511 ED Utrecht");
        assertThat(afspraak.tolk()).isEqualTo(Tolk.NIET_NODIG);
        assertThat(tijdlijn("SPREEKUUR_GEPLAND")).isEqualTo("Om 10.00 uur.");
        assertThat(bord.toneel.tel("SELECT COUNT(*) FROM afspraakverloop WHERE afspraak_id = ?", id.waarde()))
                .isEqualTo(1);
        assertThat(bord.toneel.tel(
                        "SELECT COUNT(*) FROM audit_regel WHERE object_soort = 'afspraak' AND object_id = ?",
                        id.waarde()))
                .isEqualTo(1);
    }

    @Test
    void nog_eens_plannen_met_dezelfde_sleutel_geeft_dezelfde_afspraak() {
        var sleutel = Planbord.sleutel();
        var eerste =
                bord.plan(Aanleiding.EIGEN, bord.arts, tien).sleutel(sleutel).plan();

        assertThat(bord.plan(Aanleiding.EIGEN, bord.arts, tien).sleutel(sleutel).plan())
                .isEqualTo(eerste);
        assertThat(bord.toneel.tel("SELECT COUNT(*) FROM afspraak WHERE dossier_id = ?", bord.dossier.waarde()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Aanleiding.class)
    void de_planner_weigert_een_pob_waar_de_bedrijfsarts_moet_en_zegt_waarom(Aanleiding aanleiding) {
        if (aanleiding == Aanleiding.OPDRACHT) {
            return;
        }
        var plan = bord.plan(aanleiding, bord.pob, tien);
        if (aanleiding.isVertrouwelijk()) {
            plan.soort(Spreekuursoort.valueOf(aanleiding.name())).zonderDossier();
        }

        if (aanleiding.isBedrijfsartsVerplicht()) {
            weigert(plan::plan, "professional", "bedrijfsarts");
        } else {
            assertThat(lees(plan.plan()).onder()).isEqualTo(bord.arts.persoon());
        }
    }

    @Test
    void een_probleemanalyse_blijft_bij_de_bedrijfsarts_ook_met_een_andere_aanleiding() {
        weigert(
                () -> bord.plan(Aanleiding.EIGEN, bord.pob, tien)
                        .soort(Spreekuursoort.PROBLEEMANALYSE)
                        .plan(),
                "professional",
                "Regeling procesgang, artikel 2");
    }

    @Test
    void een_pob_zonder_geldige_taakdelegatie_kan_niet() {
        bord.toneel.doe(
                "UPDATE taakdelegatie SET geldig_tot = '2021-01-01' WHERE gemachtigde_id = ?",
                bord.pob.persoon().waarde());

        weigert(() -> bord.plan(Aanleiding.EIGEN, bord.pob, tien).plan(), "professional", "taakdelegatie");
    }

    @Test
    void wie_niet_voor_het_bedrijf_werkt_kan_niet_en_een_vervanger_wel() {
        var elders = bord.toneel.lid(Functie.BEDRIJFSARTS, "Ver Weg", bord.toneel.gegevens.regio());
        weigert(() -> bord.plan(Aanleiding.EIGEN, elders, tien).plan(), "professional", "team");

        bord.toneel.voegToe(
                "INSERT INTO gebruiker_functie (gebruiker_id, functie, regio_id, geldig_van, geldig_tot, vervangt_id) VALUES (?, 'BEDRIJFSARTS', ?, ?, ?, ?)",
                elders.persoon().waarde(),
                bord.toneel.regio.waarde(),
                bord.werkdag(3).toString(),
                bord.werkdag(4).toString(),
                bord.arts.persoon().waarde());
        var id = bord.plan(Aanleiding.EIGEN, elders, tien)
                .soort(Spreekuursoort.TELEFONISCH)
                .plan();
        assertThat(lees(id).onder()).isEqualTo(elders.persoon());
        weigert(
                () -> bord.plan(Aanleiding.EIGEN, elders, bord.om(4, "10:00"))
                        .soort(Spreekuursoort.TELEFONISCH)
                        .plan(),
                "professional",
                "team");
    }

    @Test
    void buiten_de_zitting_in_het_verleden_bij_afwezigheid_en_op_een_feestdag_kan_niet() {
        weigert(() -> bord.gepland(bord.om(3, "17:00")), "begin", "Bea Arts");
        weigert(() -> bord.gepland(bord.om(3, "16:45")), "begin", "Bea Arts");
        weigert(() -> bord.gepland(tien.minusSeconds(40L * 24 * 3600)), "begin", "nog komt");
        var feestdag = bord.vandaag;
        while (!Feestdagen.isFeestdag(feestdag) || !feestdag.isAfter(bord.vandaag)) {
            feestdag = feestdag.plusDays(1);
        }
        var feest = feestdag.atTime(10, 0)
                .atZone(nl.verzuimsysteem.kern.Kalender.NEDERLAND)
                .toInstant();
        weigert(() -> bord.gepland(feest), "begin", "feestdag");
        assertThat(bord.plan(Aanleiding.EIGEN, bord.arts, bord.om(3, "19:00"))
                        .soort(Spreekuursoort.TELEFONISCH)
                        .plan())
                .isNotNull();
        bord.toneel.voegToe(
                "INSERT INTO agendablok (gebruiker_id, van, tot, sleutel) VALUES (?, ?, ?, ?)",
                bord.arts.persoon().waarde(),
                java.sql.Timestamp.from(tien.plusSeconds(20 * 60)),
                java.sql.Timestamp.from(elf),
                Planbord.sleutel());
        weigert(() -> bord.gepland(tien), "begin", "afwezig");
        assertThat(bord.gepland(elf)).isNotNull();
    }

    @Test
    void een_moment_gaat_niet_twee_keer_weg_niet_bij_de_arts_en_niet_bij_de_werknemer() {
        bord.gepland(tien);
        var ander = bord.toneel.gegevens.werknemer(bord.toneel.bedrijf);

        assertThatThrownBy(() -> bord.plan(Aanleiding.EIGEN, bord.arts, tien.plusSeconds(15 * 60))
                        .werknemer(ander)
                        .plan())
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Bea Arts heeft op dat moment al een afspraak");
        assertThatThrownBy(() -> bord.plan(Aanleiding.EIGEN, bord.pob, tien).plan())
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Deze werknemer");
        assertThat(bord.plan(Aanleiding.EIGEN, bord.arts, tien.plusSeconds(30 * 60))
                        .werknemer(ander)
                        .plan())
                .isNotNull();
    }

    @Test
    void voor_een_taak_loopt_hoogstens_een_afspraak() {
        var taak = bord.taak("PROBLEEMANALYSE", Functie.BEDRIJFSARTS, 10);
        bord.plan(Aanleiding.PROBLEEMANALYSE, bord.arts, tien).taak(taak).plan();

        assertThatThrownBy(() -> bord.plan(Aanleiding.PROBLEEMANALYSE, bord.arts, elf)
                        .taak(taak)
                        .plan())
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Hiervoor staat al een afspraak");
    }

    @Test
    void wie_uit_dienst_of_hersteld_is_vraagt_om_een_bevestiging() {
        bord.toneel.doe(
                "UPDATE dossier SET hersteld_op = ? WHERE id = ?", bord.vandaag.toString(), bord.dossier.waarde());
        weigert(() -> bord.gepland(tien), "bevestigd", "hersteld gemeld");
        bord.toneel.doe(
                "UPDATE werknemer SET uit_dienst = ? WHERE id = ?",
                bord.vandaag.minusDays(1).toString(),
                bord.werknemer.waarde());
        weigert(() -> bord.gepland(tien), "bevestigd", "uit dienst");

        assertThat(bord.plan(Aanleiding.EIGEN, bord.arts, tien).bevestigd().plan())
                .isNotNull();
    }

    @Test
    void plannen_voor_de_probleemanalyse_legt_de_oproep_van_week_vier_vast() {
        bord.taak("OPROEP_SPREEKUUR", Functie.MMA, 3);
        bord.plan(Aanleiding.PROBLEEMANALYSE, bord.arts, tien)
                .soort(Spreekuursoort.PROBLEEMANALYSE)
                .plan();

        assertThat(bord.toneel.tel(
                        "SELECT COUNT(*) FROM dossierstap WHERE dossier_id = ? AND soort = 'OPROEP_SPREEKUUR' AND datum = ?",
                        bord.dossier.waarde(),
                        bord.vandaag.toString()))
                .isEqualTo(1);
        assertThat(bord.toneel.tel(
                        "SELECT COUNT(*) FROM taak WHERE dossier_id = ? AND loopt = 1", bord.dossier.waarde()))
                .isZero();
    }

    @Test
    void een_opdracht_plannen_pakt_haar_op() {
        var opdracht = bord.toneel.verstuurd();

        bord.plan(Aanleiding.OPDRACHT, bord.pob, tien).opdracht(opdracht).plan();

        assertThat(bord.toneel.status(opdracht)).isEqualTo(OpdrachtStatus.IN_BEHANDELING);
        weigert(
                () -> bord.plan(Aanleiding.EIGEN, bord.pob, elf)
                        .opdracht(opdracht)
                        .plan(),
                "aanleiding",
                "reden");
    }

    @Test
    void wie_pools_spreekt_heeft_een_tolk_nodig_en_de_werkgever_krijgt_een_taak() {
        bord.toneel.doe("UPDATE werknemer SET taal = 'pl' WHERE id = ?", bord.werknemer.waarde());
        var id = bord.gepland(tien);

        assertThat(lees(id).tolk()).isEqualTo(Tolk.NODIG);
        assertThat(tolktaak(id)).isEqualTo("1");
        bord.plannen().verzet(bord.mma, id, 0, naar(elf));
        assertThat(tolktaak(id)).isEqualTo("1");

        var tolken = bord.toneel.programma.bean(TolkService.class);
        tolken.geregeld(bord.toneel.werkgever, id);
        tolken.geregeld(bord.toneel.werkgever, id);
        assertThat(lees(id).tolk()).isEqualTo(Tolk.GEREGELD);
        assertThat(tolktaak(id)).isEqualTo("GEDAAN");
        bord.plannen().zegAf(bord.mma, id, lees(id).versie(), new Afzegging(false, ""));
        assertThat(tolktaak(id)).as("what was done stays done").isEqualTo("GEDAAN");
    }

    @Test
    void een_arts_die_pools_spreekt_heeft_geen_tolk_nodig_en_een_arts_zonder_duits_wel() {
        bord.toneel.doe(
                "INSERT INTO spreektaal (gebruiker_id, taal) VALUES (?, 'pl')",
                bord.arts.persoon().waarde());
        bord.toneel.doe("UPDATE werknemer SET taal = 'pl' WHERE id = ?", bord.werknemer.waarde());
        assertThat(lees(bord.gepland(tien)).tolk()).isEqualTo(Tolk.NIET_NODIG);
        bord.toneel.doe("UPDATE werknemer SET taal = 'de' WHERE id = ?", bord.werknemer.waarde());
        assertThat(lees(bord.gepland(elf)).tolk()).isEqualTo(Tolk.NODIG);
    }

    @Test
    void verzetten_geeft_het_oude_moment_vrij_en_het_nieuwe_weg() {
        var id = bord.gepland(tien);
        bord.plannen().verzet(bord.mma, id, 0, naar(elf));

        assertThat(lees(id).begin()).isEqualTo(elf);
        assertThat(tijdlijn("SPREEKUUR_VERZET")).isEqualTo("Om 11.00 uur.");
        bord.plannen().verzet(bord.mma, id, 0, naar(elf));
        assertThat(lees(id).versie()).as("to where it is already").isEqualTo(1);
        assertThatThrownBy(() -> bord.plannen().verzet(bord.mma, id, 0, naar(tien)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Iemand anders wijzigde");
        var ander = bord.toneel.gegevens.werknemer(bord.toneel.bedrijf);
        bord.plan(Aanleiding.EIGEN, bord.arts, tien).werknemer(ander).plan();
        assertThatThrownBy(() -> bord.plannen().verzet(bord.mma, id, 1, naar(tien.plusSeconds(60))))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Bea Arts");
        weigert(() -> bord.plannen().verzet(bord.mma, id, 1, naar(bord.om(3, "18:00"))), "begin", "Bea Arts");
        bord.plannen().verzet(bord.mma, id, 1, naar(elf.plusSeconds(15 * 60)));
        assertThat(lees(id).begin()).as("over its own old moment").isEqualTo(elf.plusSeconds(15 * 60));
    }

    @Test
    void een_probleemanalyse_gaat_ook_door_verzetten_niet_naar_een_pob() {
        var id = bord.plan(Aanleiding.PROBLEEMANALYSE, bord.arts, tien).plan();

        weigert(
                () -> bord.plannen().verzet(bord.mma, id, 0, new Verplaatsing(bord.pob.persoon(), bord.plaats, elf)),
                "professional",
                "bedrijfsarts");
    }

    @Test
    void een_vertrouwelijke_afspraak_laat_bij_de_werkgever_geen_spoor_na() {
        var id = bord.plan(Aanleiding.OPEN_SPREEKUUR, bord.arts, tien)
                .soort(Spreekuursoort.OPEN_SPREEKUUR)
                .verzoek(bord.verzoek("OPEN_SPREEKUUR", true))
                .plan();

        assertThat(lees(id).dossier()).isNull();
        assertThat(lees(id).vertrouwelijk()).isTrue();
        assertThat(bord.toneel.tel("SELECT COUNT(*) FROM gebeurtenis WHERE dossier_id = ?", bord.dossier.waarde()))
                .isZero();
        assertThat(bord.toneel.programma.bean(SpreekurenService.class).vanDossier(bord.toneel.werkgever, bord.dossier))
                .isEmpty();
        assertThatThrownBy(() -> bord.toneel.programma.bean(TolkService.class).geregeld(bord.toneel.werkgever, id))
                .isInstanceOf(NietGevonden.class);
        assertThat(afspraken().zoek(bord.toneel.werkgever.bereik(), id)).isEmpty();
    }

    @Test
    void de_werkgever_ziet_dag_tijd_en_soort_professional_en_nooit_de_reden() {
        bord.plan(Aanleiding.VERZOEK_BEDRIJFSARTS, bord.arts, tien)
                .verzoek(bord.verzoek("BEDRIJFSARTS", false))
                .plan();

        var spreekuren = bord.toneel.programma.bean(SpreekurenService.class);
        var werkgever = spreekuren.vanDossier(bord.toneel.werkgever, bord.dossier);
        assertThat(werkgever).singleElement().satisfies(een -> {
            assertThat(een.begin()).isEqualTo(tien);
            assertThat(een.functie()).isEqualTo(Functie.BEDRIJFSARTS);
            assertThat(een.vanTeam()).isNull();
            assertThat(een.toString()).doesNotContain("VERZOEK").doesNotContain("Bea Arts");
        });
        var team = spreekuren.vanDossier(bord.mma, bord.dossier).getFirst().vanTeam();
        assertThat(team).isNotNull();
        assertThat(team.aanleiding()).isEqualTo(Aanleiding.VERZOEK_BEDRIJFSARTS);
    }

    @Test
    void alleen_de_mma_van_de_regio_plant() {
        var plan = bord.plan(Aanleiding.EIGEN, bord.arts, tien);
        var elders = bord.toneel.lid(Functie.MMA, "Elders", bord.toneel.gegevens.regio());
        var id = plan.plan();

        assertThatThrownBy(() -> bord.plan(Aanleiding.EIGEN, bord.arts, elf).plan(elders))
                .isInstanceOf(NietGevonden.class);
        for (var ander : new Actor[] {bord.arts, bord.pob, bord.toneel.werkgever}) {
            assertThatThrownBy(() -> bord.plan(Aanleiding.EIGEN, bord.arts, elf).plan(ander))
                    .isInstanceOf(GeenRecht.class);
        }
        assertThatThrownBy(() -> bord.plannen().verzet(elders, id, 0, naar(elf)))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> bord.plannen().zegAf(elders, id, 0, new Afzegging(false, "")))
                .isInstanceOf(NietGevonden.class);
        assertThat(bord.status(id)).isEqualTo("GEPLAND");
    }

    @Test
    void plannen_kost_ten_hoogste_acht_vragen_en_verzetten_elf() {
        var nieuw = bord.plan(Aanleiding.EIGEN, bord.arts, tien).nieuw();
        AfspraakId id;
        try (var telling = bord.toneel.programma.teller().beginDezeThread()) {
            id = bord.plannen().plan(bord.mma, nieuw);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(8);
        }
        try (var telling = bord.toneel.programma.teller().beginDezeThread()) {
            bord.plannen().verzet(bord.mma, id, 0, naar(elf));
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(11);
        }
    }

    @Test
    void bij_een_verhuizing_van_het_bedrijf_gaat_de_afspraak_mee() {
        var id = bord.gepland(tien);
        var nieuw = bord.toneel.gegevens.regio();
        new Afspraakverhuizing(bord.toneel.programma.jdbi())
                .naVerhuizing(new nl.verzuimsysteem.organisatie.BedrijfVerhuisd(
                        bord.toneel.bedrijf, bord.toneel.regio, nieuw));

        assertThat(lees(id).regio()).isEqualTo(nieuw);
        assertThat(afspraken().zoek(new nl.verzuimsysteem.kern.Bereik.Regios(Set.of(bord.toneel.regio), Set.of()), id))
                .isEmpty();
    }

    private Verplaatsing naar(Instant begin) {
        return new Verplaatsing(bord.arts.persoon(), bord.plaats, begin);
    }

    private Afspraak lees(AfspraakId id) {
        return afspraken().zoek(new nl.verzuimsysteem.kern.Bereik.Alles(), id).orElseThrow();
    }

    private Afspraken afspraken() {
        return new Afspraken(bord.toneel.programma.jdbi());
    }

    private String tijdlijn(String soort) {
        return bord.toneel.tekst(
                "SELECT tekst FROM gebeurtenis WHERE dossier_id = ? AND soort = ?", bord.dossier.waarde(), soort);
    }

    private String tolktaak(AfspraakId id) {
        return bord.toneel.tekst(
                "SELECT COALESCE(einde, loopt) FROM taak WHERE soort = 'TOLK' AND bron = ?", "tolk:" + id);
    }

    private static void weigert(ThrowingCallable doen, String veld, String woord) {
        assertThatThrownBy(doen)
                .isInstanceOfSatisfying(
                        OngeldigeInvoer.class,
                        fout -> assertThat(fout.fouten()).anySatisfy(een -> {
                            assertThat(een.veld()).isEqualTo(veld);
                            assertThat(een.melding().tekst()).contains(woord);
                        }));
    }
}
