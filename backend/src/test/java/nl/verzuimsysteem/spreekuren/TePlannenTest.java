package nl.verzuimsysteem.spreekuren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.taken.Termijn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class TePlannenTest {
    private final Planbord bord = new Planbord();

    @Test
    void wat_gepland_moet_worden_staat_op_laatste_dag_met_wie_het_moet_doen() {
        bord.taak("PROBLEEMANALYSE", Functie.BEDRIJFSARTS, 10);
        bord.taak("OPROEP_SPREEKUUR", Functie.MMA, -2);
        bord.taak("PLAN_VAN_AANPAK", Functie.LEIDINGGEVENDE, 1);
        bord.toneel.verstuurd();
        bord.verzoek("BEDRIJFSARTS", false);
        bord.verzoek("OPEN_SPREEKUUR", true);
        bord.toneel.doe("UPDATE werknemer SET taal = 'pl' WHERE id = ?", bord.werknemer.waarde());

        var lijst = lijst(TePlannenFilter.ALLES);

        assertThat(lijst)
                .extracting(TePlannen::aanleiding)
                .startsWith(Aanleiding.OPROEP_SPREEKUUR, Aanleiding.PROBLEEMANALYSE)
                .containsExactlyInAnyOrder(
                        Aanleiding.OPROEP_SPREEKUUR,
                        Aanleiding.PROBLEEMANALYSE,
                        Aanleiding.OPDRACHT,
                        Aanleiding.VERZOEK_BEDRIJFSARTS,
                        Aanleiding.OPEN_SPREEKUUR);
        assertThat(lijst).isSortedAccordingTo((een, ander) -> een.uiterlijk().compareTo(ander.uiterlijk()));
        var eerste = lijst.getFirst();
        assertThat(eerste.dagenNog(bord.vandaag)).isEqualTo(-2);
        assertThat(eerste.isBedrijfsartsVerplicht()).isTrue();
        assertThat(eerste.samenMet()).containsExactly(Aanleiding.PROBLEEMANALYSE);
        assertThat(eerste.isAndereTaal()).isTrue();
        assertThat(eerste.zonderTeam()).isFalse();
        assertThat(lijst.stream().filter(een -> een.aanleiding() == Aanleiding.OPDRACHT))
                .singleElement()
                .satisfies(een -> assertThat(een.waarvoor()).contains("spreekuur"));
    }

    @Test
    void een_spreekuur_voor_de_probleemanalyse_haalt_ook_de_oproep_weg_en_na_afzeggen_komt_het_terug() {
        var taak = bord.taak("PROBLEEMANALYSE", Functie.BEDRIJFSARTS, 10);
        bord.taak("OPROEP_SPREEKUUR", Functie.MMA, 2);
        bord.taak("CONTACT_ARBODIENST", Functie.POB, 10);

        var id = bord.plan(Aanleiding.PROBLEEMANALYSE, bord.arts, bord.om(2, "10:00"))
                .taak(taak)
                .plan();
        assertThat(lijst(TePlannenFilter.ALLES)).isEmpty();

        bord.plannen().zegAf(bord.mma, id, 0, new Afzegging(false, ""));
        assertThat(lijst(TePlannenFilter.ALLES))
                .extracting(TePlannen::aanleiding)
                .containsExactlyInAnyOrder(Aanleiding.PROBLEEMANALYSE, Aanleiding.CONTACT_ARBODIENST);
    }

    @Test
    void de_filters_laten_alleen_zien_wat_gevraagd_is() {
        bord.taak("PROBLEEMANALYSE", Functie.BEDRIJFSARTS, 3);
        bord.taak("CONTACT_ARBODIENST", Functie.POB, -1);
        bord.verzoek("VERVOLG", false);

        assertThat(lijst(new TePlannenFilter(Aanleiding.VERVOLG, null, null, null)))
                .extracting(TePlannen::aanleiding)
                .containsExactly(Aanleiding.VERVOLG);
        assertThat(lijst(new TePlannenFilter(null, null, Termijn.TE_LAAT, null)))
                .extracting(TePlannen::aanleiding)
                .containsExactly(Aanleiding.CONTACT_ARBODIENST);
        assertThat(lijst(new TePlannenFilter(null, null, Termijn.BINNENKORT, null)))
                .extracting(TePlannen::aanleiding)
                .containsExactly(Aanleiding.PROBLEEMANALYSE);
        assertThat(lijst(new TePlannenFilter(null, bord.toneel.bedrijf, null, Functie.BEDRIJFSARTS)))
                .extracting(TePlannen::aanleiding)
                .containsExactly(Aanleiding.PROBLEEMANALYSE);
        assertThat(lijst(new TePlannenFilter(null, null, null, Functie.POB))).hasSize(2);
        assertThat(bord.tePlannen().tel(bord.mma)).isEqualTo(new TePlannenTelling(3, 1));
    }

    @Test
    void een_regel_is_te_openen_ook_als_er_al_een_afspraak_voor_loopt() {
        var taak = bord.taak("PROBLEEMANALYSE", Functie.BEDRIJFSARTS, 3);
        var opdracht = bord.toneel.verstuurd();
        var verzoek = bord.verzoek("VERVOLG", false);
        bord.plan(Aanleiding.PROBLEEMANALYSE, bord.arts, bord.om(2, "10:00"))
                .taak(taak)
                .plan();

        var service = bord.tePlannen();
        assertThat(service.regel(bord.mma, Planreden.van(taak)).aanleiding()).isEqualTo(Aanleiding.PROBLEEMANALYSE);
        assertThat(service.regel(bord.mma, Planreden.van(opdracht)).aanleiding())
                .isEqualTo(Aanleiding.OPDRACHT);
        assertThat(service.regel(bord.mma, Planreden.van(verzoek)).aanleiding()).isEqualTo(Aanleiding.VERVOLG);
        var eigen = service.regel(bord.mma, Planreden.van(bord.dossier));
        assertThat(eigen.aanleiding()).isEqualTo(Aanleiding.EIGEN);
        assertThat(eigen.dossier()).isEqualTo(bord.dossier);
    }

    @Test
    void een_vervolg_staat_er_niet_meer_als_de_werknemer_hersteld_is_en_weer_wel_als_het_dossier_weer_loopt() {
        var verzoek = bord.verzoek("VERVOLG", false);
        bord.toneel.doe(
                "UPDATE spreekuurverzoek SET dossier_id = ? WHERE id = ?", bord.dossier.waarde(), verzoek.waarde());
        assertThat(lijst(TePlannenFilter.ALLES)).hasSize(1);

        bord.toneel.doe("UPDATE dossier SET loopt = NULL WHERE id = ?", bord.dossier.waarde());
        assertThat(lijst(TePlannenFilter.ALLES)).isEmpty();
        assertThat(bord.tePlannen().tel(bord.mma).alle()).isZero();

        bord.toneel.doe("UPDATE dossier SET loopt = 1 WHERE id = ?", bord.dossier.waarde());
        assertThat(lijst(TePlannenFilter.ALLES)).hasSize(1);
    }

    @Test
    void een_oproep_na_stilte_gaat_samen_met_de_probleemanalyse_en_een_spreekuur_bedient_beide() {
        var taak = bord.taak("PROBLEEMANALYSE", Functie.BEDRIJFSARTS, 10);
        var verzoek = inDossier("SELEKT_OPROEP");

        assertThat(lijst(TePlannenFilter.ALLES))
                .extracting(TePlannen::aanleiding, TePlannen::samenMet, TePlannen::soort)
                .containsExactlyInAnyOrder(
                        tuple(
                                Aanleiding.PROBLEEMANALYSE,
                                List.of(Aanleiding.SELEKT_OPROEP),
                                Spreekuursoort.PROBLEEMANALYSE),
                        tuple(
                                Aanleiding.SELEKT_OPROEP,
                                List.of(Aanleiding.PROBLEEMANALYSE),
                                Spreekuursoort.PROBLEEMANALYSE));

        var voorTaak = bord.plan(Aanleiding.PROBLEEMANALYSE, bord.arts, bord.om(2, "10:00"))
                .taak(taak)
                .plan();
        assertThat(lijst(TePlannenFilter.ALLES)).isEmpty();
        bord.plannen().zegAf(bord.mma, voorTaak, 0, new Afzegging(false, ""));
        assertThat(lijst(TePlannenFilter.ALLES)).hasSize(2);

        var voorOproep = bord.plan(Aanleiding.SELEKT_OPROEP, bord.arts, bord.om(3, "10:00"))
                .soort(Spreekuursoort.PROBLEEMANALYSE)
                .verzoek(verzoek)
                .plan();
        assertThat(lijst(TePlannenFilter.ALLES)).isEmpty();
        bord.begonnen(voorOproep, Duration.ofMinutes(40));
        bord.aanwezigheid().gehouden(bord.arts, voorOproep);
        assertThat(lijst(TePlannenFilter.ALLES)).isEmpty();
    }

    @Test
    void een_spreekuur_van_voor_de_stilte_telt_niet_voor_de_oproep() {
        var eerder = bord.plan(Aanleiding.PROBLEEMANALYSE, bord.arts, bord.om(2, "10:00"))
                .plan();
        bord.begonnen(eerder, Duration.ofMinutes(40));
        bord.aanwezigheid().gehouden(bord.arts, eerder);
        var verzoek = inDossier("SELEKT_OPROEP");
        bord.toneel.doe(
                "UPDATE spreekuurverzoek SET gevraagd_op = ? WHERE id = ?",
                java.sql.Timestamp.from(bord.om(1, "10:00")),
                verzoek.waarde());

        assertThat(lijst(TePlannenFilter.ALLES))
                .extracting(TePlannen::aanleiding)
                .containsExactly(Aanleiding.SELEKT_OPROEP);
    }

    @Test
    void wat_op_de_triage_volgt_staat_erop_met_wie_het_mag_tot_de_werknemer_hersteld_is() {
        inDossier("SELEKT_BEDRIJFSARTS");
        inDossier("SELEKT_SPOED");
        inDossier("SELEKT_POB");

        assertThat(lijst(TePlannenFilter.ALLES))
                .extracting(TePlannen::aanleiding, TePlannen::isBedrijfsartsVerplicht, TePlannen::soort)
                .containsExactlyInAnyOrder(
                        tuple(Aanleiding.SELEKT_BEDRIJFSARTS, true, Spreekuursoort.VERVOLG),
                        tuple(Aanleiding.SELEKT_SPOED, true, Spreekuursoort.SPOED),
                        tuple(Aanleiding.SELEKT_POB, false, Spreekuursoort.TELEFONISCH));
        assertThat(lijst(new TePlannenFilter(null, null, null, Functie.POB)))
                .extracting(TePlannen::aanleiding)
                .containsExactly(Aanleiding.SELEKT_POB);

        bord.toneel.doe("UPDATE dossier SET loopt = NULL WHERE id = ?", bord.dossier.waarde());
        assertThat(lijst(TePlannenFilter.ALLES)).isEmpty();
    }

    private VerzoekId inDossier(String soort) {
        var verzoek = bord.verzoek(soort, false);
        bord.toneel.doe(
                "UPDATE spreekuurverzoek SET dossier_id = ? WHERE id = ?", bord.dossier.waarde(), verzoek.waarde());
        return verzoek;
    }

    @Test
    void een_mma_van_elders_ziet_niets_en_een_ander_mag_niet() {
        var taak = bord.taak("PROBLEEMANALYSE", Functie.BEDRIJFSARTS, 3);
        var elders = bord.toneel.lid(Functie.MMA, "Elders", bord.toneel.gegevens.regio());
        var service = bord.tePlannen();

        assertThat(service.lijst(elders, TePlannenFilter.ALLES, Uitsnede.eerste(10))
                        .rijen())
                .isEmpty();
        assertThat(service.lijst(
                                elders, new TePlannenFilter(null, bord.toneel.bedrijf, null, null), Uitsnede.eerste(10))
                        .rijen())
                .isEmpty();
        assertThat(service.tel(elders).alle()).isZero();
        assertThatThrownBy(() -> service.regel(elders, Planreden.van(taak))).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.regel(elders, Planreden.van(bord.dossier)))
                .isInstanceOf(NietGevonden.class);
        for (var ander : List.of(bord.arts, bord.pob, bord.toneel.werkgever)) {
            assertThatThrownBy(() -> service.lijst(ander, TePlannenFilter.ALLES, Uitsnede.eerste(10)))
                    .isInstanceOf(GeenRecht.class);
        }
    }

    @Test
    void de_lijst_kost_ten_hoogste_twee_vragen() {
        bord.taak("PROBLEEMANALYSE", Functie.BEDRIJFSARTS, 3);
        bord.toneel.verstuurd();

        try (var telling = bord.toneel.programma.teller().beginDezeThread()) {
            lijst(TePlannenFilter.ALLES);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(2);
        }
    }

    private List<TePlannen> lijst(TePlannenFilter filter) {
        return bord.tePlannen().lijst(bord.mma, filter, Uitsnede.eerste(50)).rijen();
    }
}
