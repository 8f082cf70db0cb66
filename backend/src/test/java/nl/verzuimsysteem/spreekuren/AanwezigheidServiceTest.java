package nl.verzuimsysteem.spreekuren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.opdrachten.OpdrachtStatus;
import nl.verzuimsysteem.opdrachten.Toneel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class AanwezigheidServiceTest {
    private final Planbord bord = new Planbord();
    private final AanwezigheidService aanwezig = bord.aanwezigheid();
    private final Instant tien = bord.om(3, "10:00");

    @Test
    void een_gehouden_spreekuur_zonder_opdracht_is_een_keer_een_verrichting() {
        var id = begonnen(bord.gepland(tien));

        aanwezig.aangekomen(bord.mma, id);
        assertThat(bord.status(id)).isEqualTo("AANGEKOMEN");
        aanwezig.gehouden(bord.arts, id);
        aanwezig.gehouden(bord.arts, id);
        aanwezig.aangekomen(bord.mma, id);

        assertThat(bord.status(id)).isEqualTo("GEHOUDEN");
        assertThat(bord.verrichtingen("SPREEKUUR")).isEqualTo(1);
        assertThat(bord.toneel.tel("SELECT dossier_id FROM verrichting WHERE bron = ?", "afspraak:" + id))
                .isEqualTo(bord.dossier.waarde());
    }

    @Test
    void wie_gezien_is_had_contact_met_de_arbodienst() {
        bord.ziekSinds(40);
        var id = begonnen(bord.gepland(tien));

        aanwezig.gehouden(bord.arts, id);

        assertThat(bord.toneel.tel(
                        "SELECT COUNT(*) FROM dossierstap WHERE dossier_id = ? AND soort = 'CONTACT_ARBODIENST'",
                        bord.dossier.waarde()))
                .isEqualTo(1);
    }

    @Test
    void het_spreekuur_voor_een_opdracht_voert_haar_uit_en_kost_wat_de_opdracht_kost() {
        var opdracht = bord.toneel.verstuurd();
        var id = bord.plan(Aanleiding.OPDRACHT, bord.pob, tien)
                .opdracht(opdracht)
                .plan();
        begonnen(id);

        aanwezig.gehouden(bord.pob, id);
        aanwezig.gehouden(bord.pob, id);

        assertThat(bord.toneel.status(opdracht)).isEqualTo(OpdrachtStatus.UITGEVOERD);
        assertThat(bord.verrichtingen("EXTRA_SPREEKUUR")).isEqualTo(1);
        assertThat(bord.verrichtingen("SPREEKUUR")).isZero();
    }

    @Test
    void een_opdracht_die_was_vrijgegeven_wordt_toch_uitgevoerd() {
        var opdracht = bord.toneel.verstuurd();
        var id = bord.plan(Aanleiding.OPDRACHT, bord.pob, tien)
                .opdracht(opdracht)
                .plan();
        bord.toneel.werklijst().geefVrij(bord.mma, opdracht);
        begonnen(id);

        aanwezig.gehouden(bord.pob, id);

        assertThat(bord.toneel.status(opdracht)).isEqualTo(OpdrachtStatus.UITGEVOERD);
    }

    @Test
    void niet_verschijnen_wordt_altijd_betaald_en_de_opdracht_is_terug_op_de_lijst() {
        var opdracht = bord.toneel.verstuurd();
        var id = bord.plan(Aanleiding.OPDRACHT, bord.pob, tien)
                .opdracht(opdracht)
                .plan();
        assertThat(lijst()).as("planned").isZero();
        begonnen(id);

        aanwezig.nietVerschenen(bord.mma, id, nu(), "Gebeld, nam niet op");
        aanwezig.nietVerschenen(bord.mma, id, nu(), "Gebeld, nam niet op");

        assertThat(bord.verrichtingen("NO_SHOW")).isEqualTo(1);
        assertThat(bord.toneel.tekst(
                        "SELECT oordeel FROM verrichting WHERE bedrijf_id = ? AND dienst_code = 'NO_SHOW'",
                        bord.toneel.bedrijf.waarde()))
                .isEqualTo("BUITEN");
        assertThat(lijst()).isEqualTo(1);
        assertThat(bord.tePlannen()
                        .lijst(bord.mma, TePlannenFilter.ALLES, Uitsnede.eerste(10))
                        .rijen()
                        .getFirst()
                        .eerderGemist())
                .isTrue();
    }

    @Test
    void wie_op_dezelfde_dag_toch_kwam_betaalt_niet_voor_niet_verschijnen() {
        var id = begonnen(bord.gepland(tien));
        aanwezig.nietVerschenen(bord.mma, id, nu(), "");
        assertThat(bord.verrichtingen("NO_SHOW")).isEqualTo(1);

        aanwezig.aangekomen(bord.mma, id);
        assertThat(bord.verrichtingen("NO_SHOW")).isZero();
        assertThat(teFactureren("NO_SHOW")).isZero();

        aanwezig.nietVerschenen(bord.mma, id, nu(), "");
        assertThat(bord.verrichtingen("NO_SHOW")).as("and not after all").isEqualTo(1);
        assertThat(teFactureren("NO_SHOW")).isEqualTo(1);
        aanwezig.gehouden(bord.arts, id);
        assertThat(bord.verrichtingen("NO_SHOW")).isZero();
        assertThat(bord.verrichtingen("SPREEKUUR")).isEqualTo(1);
    }

    @Test
    void na_die_dag_staat_niet_verschijnen_vast() {
        var id = bord.gepland(tien);
        bord.begonnen(id, Duration.ofDays(2));
        aanwezig.nietVerschenen(bord.mma, id, nu(), "");

        assertThatThrownBy(() -> aanwezig.aangekomen(bord.mma, id)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> aanwezig.gehouden(bord.mma, id)).isInstanceOf(Conflict.class);
    }

    @Test
    void een_open_spreekuur_geeft_een_naamloze_verrichting_zonder_dag() {
        var verzoek = bord.verzoek("OPEN_SPREEKUUR", true);
        var id = bord.plan(Aanleiding.OPEN_SPREEKUUR, bord.arts, tien)
                .soort(Spreekuursoort.OPEN_SPREEKUUR)
                .verzoek(verzoek)
                .plan();
        begonnen(id);

        aanwezig.gehouden(bord.arts, id);

        assertThat(bord.toneel.tel(
                        "SELECT COUNT(*) FROM verrichting WHERE bedrijf_id = ? AND dienst_code = 'OPEN_SPREEKUUR' AND dossier_id IS NULL AND DAY(datum) = 1",
                        bord.toneel.bedrijf.waarde()))
                .isEqualTo(1);
        assertThat(bord.toneel.tel(
                        "SELECT COUNT(*) FROM spreekuurverzoek WHERE id = ? AND loopt IS NULL", verzoek.waarde()))
                .isEqualTo(1);
        assertThat(bord.toneel.tel("SELECT COUNT(*) FROM gebeurtenis WHERE dossier_id = ?", bord.dossier.waarde()))
                .isZero();
    }

    @Test
    void een_vervolg_op_een_open_spreekuur_is_ook_vertrouwelijk_en_naamloos_en_alleen_bij_de_bedrijfsarts() {
        var verzoek = bord.verzoek("VERVOLG", true);
        assertThatThrownBy(() -> bord.plan(Aanleiding.VERVOLG, bord.pob, tien)
                        .verzoek(verzoek)
                        .plan())
                .isInstanceOf(OngeldigeInvoer.class);
        var id = bord.plan(Aanleiding.VERVOLG, bord.arts, tien).verzoek(verzoek).plan();
        assertThat(bord.toneel.tel(
                        "SELECT COUNT(*) FROM afspraak WHERE id = ? AND vertrouwelijk = 1 AND dossier_id IS NULL",
                        id.waarde()))
                .isEqualTo(1);
        assertThatThrownBy(() -> bord.plannen()
                        .verzet(
                                bord.mma,
                                id,
                                0,
                                new Verplaatsing(bord.pob.persoon(), bord.plaats, bord.om(4, "10:00"))))
                .isInstanceOf(OngeldigeInvoer.class);
        begonnen(id);

        aanwezig.gehouden(bord.arts, id);

        assertThat(bord.verrichtingen("SPREEKUUR")).isZero();
        assertThat(bord.verrichtingen("OPEN_SPREEKUUR")).isEqualTo(1);
        assertThat(bord.toneel.tel("SELECT COUNT(*) FROM gebeurtenis WHERE dossier_id = ?", bord.dossier.waarde()))
                .isZero();
    }

    @Test
    void niet_verschijnen_op_een_open_spreekuur_staat_nergens_als_niet_verschenen() {
        var id = bord.plan(Aanleiding.OPEN_SPREEKUUR, bord.arts, tien)
                .soort(Spreekuursoort.OPEN_SPREEKUUR)
                .zonderDossier()
                .plan();
        begonnen(id);

        aanwezig.nietVerschenen(bord.mma, id, nu(), "");

        assertThat(bord.verrichtingen("NO_SHOW")).isZero();
        assertThat(bord.verrichtingen("OPEN_SPREEKUUR")).isEqualTo(1);
    }

    @Test
    void een_medisch_woord_bij_niet_verschijnen_wordt_geweigerd_en_een_moment_in_de_toekomst_ook() {
        var id = begonnen(bord.gepland(tien));

        assertThatThrownBy(() -> aanwezig.nietVerschenen(bord.mma, id, nu(), "Heeft een depressie"))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> bord.plannen().zegAf(bord.mma, id, 0, new Afzegging(true, "Heeft een depressie")))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> aanwezig.nietVerschenen(bord.mma, id, nu().plusSeconds(3600), ""))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThat(bord.status(id)).isEqualTo("GEPLAND");
    }

    @Test
    void wat_nog_komt_is_niet_gehouden() {
        var id = bord.gepland(tien);

        assertThatThrownBy(() -> aanwezig.gehouden(bord.arts, id)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> aanwezig.aangekomen(bord.arts, id)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> aanwezig.nietVerschenen(bord.mma, id, nu(), ""))
                .isInstanceOf(OngeldigeInvoer.class);
    }

    @Test
    void te_laat_afzeggen_door_de_werknemer_kost_hetzelfde_en_door_de_arbodienst_niets() {
        var vroeg = bord.gepland(tien);
        bord.plannen().zegAf(bord.mma, vroeg, 0, new Afzegging(true, "Verhinderd"));
        assertThat(bord.status(vroeg)).isEqualTo("AFGEZEGD");
        var arbo = bord.gepland(tien);
        bord.begonnen(arbo, Duration.ofHours(-2));
        bord.plannen().zegAf(bord.mma, arbo, 0, new Afzegging(false, ""));
        assertThat(bord.verrichtingen("NO_SHOW")).isZero();
        var laat = bord.gepland(tien);
        bord.begonnen(laat, Duration.ofHours(-2));
        bord.plannen().zegAf(bord.mma, laat, 0, new Afzegging(true, ""));
        bord.plannen().zegAf(bord.mma, laat, 0, new Afzegging(true, ""));

        assertThat(bord.status(laat)).isEqualTo("LAAT_AFGEZEGD");
        assertThat(bord.verrichtingen("NO_SHOW")).isEqualTo(1);
    }

    @Test
    void de_werknemer_ziet_bevestigt_en_zegt_zijn_eigen_afspraken_af_zolang_dat_op_tijd_is() {
        var eigen = bord.toneel.programma.bean(EigenAfspraakService.class);
        var ik = Toneel.actor(
                bord.toneel.gebruiker("Sanne Jansen"),
                "Sanne Jansen",
                Functie.WERKNEMER,
                new Bereik.Eigen(bord.toneel.bedrijf, bord.werknemer));
        var open = bord.plan(Aanleiding.OPEN_SPREEKUUR, bord.arts, tien)
                .soort(Spreekuursoort.OPEN_SPREEKUUR)
                .zonderDossier()
                .plan();
        var gewoon = bord.gepland(bord.om(4, "10:00"));
        assertThat(eigen.eigen(ik)).extracting(Afspraak::id).containsExactly(open, gewoon);

        assertThatThrownBy(() -> eigen.bevestig(ik, gewoon, 7))
                .as("not another moment than the one he saw")
                .isInstanceOf(Conflict.class);
        eigen.bevestig(ik, gewoon, 0);
        eigen.bevestig(ik, gewoon, 0);
        assertThat(bord.status(gewoon)).isEqualTo("BEVESTIGD");
        assertThatThrownBy(() -> eigen.zegAf(ik, gewoon, 0)).isInstanceOf(Conflict.class);
        eigen.zegAf(ik, gewoon, 1);
        eigen.zegAf(ik, gewoon, 1);
        assertThat(bord.status(gewoon)).isEqualTo("AFGEZEGD");

        var gauw = bord.gepland(bord.om(4, "10:00"));
        bord.begonnen(gauw, Duration.ofHours(-3));
        assertThatThrownBy(() -> eigen.zegAf(ik, gauw, 0))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("088 - 000 00 00");
        var buur = Toneel.actor(
                bord.toneel.gebruiker("Buur"),
                "Buur",
                Functie.WERKNEMER,
                new Bereik.Eigen(bord.toneel.bedrijf, bord.toneel.gegevens.werknemer(bord.toneel.bedrijf)));
        assertThatThrownBy(() -> eigen.bevestig(buur, gauw, 0)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> eigen.eigen(bord.mma)).isInstanceOf(GeenRecht.class);
    }

    @Test
    void wie_buiten_de_regio_werkt_vindt_de_afspraak_niet_en_de_werkgever_mag_het_niet() {
        var id = begonnen(bord.gepland(tien));
        var elders = bord.toneel.lid(Functie.MMA, "Elders", bord.toneel.gegevens.regio());

        assertThatThrownBy(() -> aanwezig.aangekomen(elders, id)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> aanwezig.nietVerschenen(elders, id, nu(), "")).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> aanwezig.gehouden(elders, id)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> aanwezig.gehouden(bord.toneel.werkgever, id)).isInstanceOf(GeenRecht.class);
    }

    private AfspraakId begonnen(AfspraakId id) {
        bord.begonnen(id, Duration.ZERO);
        return id;
    }

    private Instant nu() {
        return bord.toneel.programma.bean(Clock.class).instant();
    }

    private long lijst() {
        return bord.tePlannen()
                .lijst(bord.mma, TePlannenFilter.ALLES, Uitsnede.eerste(10))
                .rijen()
                .size();
    }

    private long teFactureren(String dienst) {
        return bord.toneel.tel(
                "SELECT COUNT(*) FROM verrichting WHERE bedrijf_id = ? AND dienst_code = ? AND te_factureren = 1",
                bord.toneel.bedrijf.waarde(),
                dienst);
    }
}
