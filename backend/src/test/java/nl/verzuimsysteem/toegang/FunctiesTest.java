package nl.verzuimsysteem.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.FunctieId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctiesTest {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    private static final BedrijfId VAN_DIJK = new BedrijfId(7);
    private static final BedrijfId DE_HAVEN = new BedrijfId(8);
    private static final BedrijfId JANSEN = new BedrijfId(9);
    private static final AfdelingId PLANNING = new AfdelingId(70);
    private static final AfdelingId LOODS = new AfdelingId(71);
    private static final RegioId NOORD = new RegioId(1);
    private static final WerknemerId IK = new WerknemerId(700);

    private static List<Functiekeuze> keuzes(Functierij... rijen) {
        return Functies.keuzes(List.of(rijen), VANDAAG);
    }

    private static Functierij rij(
            Functie functie, @Nullable BedrijfId bedrijf, @Nullable AfdelingId afdeling, @Nullable WerknemerId ik) {
        return new Functierij(
                new FunctieId(1),
                functie,
                null,
                null,
                bedrijf,
                bedrijf == null
                        ? null
                        : bedrijf.equals(VAN_DIJK) ? "Van Dijk" : bedrijf.equals(JANSEN) ? "Jansen" : "De Haven",
                afdeling,
                afdeling == null ? null : afdeling.equals(PLANNING) ? "Planning" : "Loods",
                ik,
                null,
                LocalDate.of(2020, 1, 1),
                null);
    }

    private static Functierij bij(Functie functie, BedrijfId bedrijf) {
        return rij(functie, bedrijf, null, null);
    }

    private static Functierij regio(Functie functie, RegioId regio) {
        return new Functierij(
                new FunctieId(1),
                functie,
                regio,
                "Noord",
                null,
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2020, 1, 1),
                null);
    }

    private static Functierij van(Functierij rij, LocalDate van, @Nullable LocalDate tot) {
        return new Functierij(
                rij.id(),
                rij.functie(),
                rij.regioId(),
                rij.regio(),
                rij.bedrijfId(),
                rij.bedrijf(),
                rij.afdelingId(),
                rij.afdeling(),
                rij.werknemerId(),
                rij.uitDienst(),
                van,
                tot);
    }

    private static Functierij uitDienst(Functierij rij, @Nullable LocalDate laatste) {
        return new Functierij(
                rij.id(),
                rij.functie(),
                rij.regioId(),
                rij.regio(),
                rij.bedrijfId(),
                rij.bedrijf(),
                rij.afdelingId(),
                rij.afdeling(),
                rij.werknemerId(),
                laatste,
                rij.geldigVan(),
                rij.geldigTot());
    }

    @ParameterizedTest(name = "{0}, last day {1}: {2}")
    @CsvSource({
        "VERZUIMCOORDINATOR,           , true",
        "VERZUIMCOORDINATOR, 2026-11-25, true",
        "VERZUIMCOORDINATOR, 2026-11-24, true",
        "VERZUIMCOORDINATOR, 2026-11-23, false",
        "LEIDINGGEVENDE,     2026-11-24, true",
        "LEIDINGGEVENDE,     2026-11-23, false",
        "GEBRUIKERSBEHEERDER, 2026-11-24, true",
        "GEBRUIKERSBEHEERDER, 2026-11-23, false",
        "WERKNEMER,          2026-11-23, true",
        "WERKNEMER,          2024-11-24, true",
        "WERKNEMER,          2024-11-23, false"
    })
    void wie_uit_dienst_gaat_houdt_zijn_functies_tot_en_met_zijn_laatste_dag_en_zijn_eigen_gegevens_twee_jaar_langer(
            Functie functie, @Nullable LocalDate laatste, boolean geldt) {
        assertThat(keuzes(uitDienst(rij(functie, VAN_DIJK, null, IK), laatste))).hasSize(geldt ? 1 : 0);
    }

    @Test
    void wie_bij_het_ene_bedrijf_uit_dienst_is_houdt_zijn_functie_bij_het_andere() {
        var weg = uitDienst(rij(Functie.VERZUIMCOORDINATOR, VAN_DIJK, null, IK), VANDAAG.minusDays(1));

        assertThat(keuzes(weg, bij(Functie.VERZUIMCOORDINATOR, DE_HAVEN)))
                .singleElement()
                .extracting(Functiekeuze::bereik)
                .isEqualTo(new Bereik.Bedrijven(Set.of(DE_HAVEN), Set.of()));
    }

    @Test
    void een_verzuimcoordinator_van_meer_bedrijven_heeft_een_keuze() {
        assertThat(keuzes(bij(Functie.VERZUIMCOORDINATOR, VAN_DIJK), bij(Functie.VERZUIMCOORDINATOR, DE_HAVEN)))
                .containsExactly(new Functiekeuze(
                        "VERZUIMCOORDINATOR",
                        Functie.VERZUIMCOORDINATOR,
                        "Verzuimcoördinator · Van Dijk en De Haven",
                        new Bereik.Bedrijven(Set.of(VAN_DIJK, DE_HAVEN), Set.of())));
    }

    @Test
    void meer_dan_twee_bedrijven_worden_geteld() {
        assertThat(keuzes(
                        bij(Functie.GEBRUIKERSBEHEERDER, VAN_DIJK),
                        bij(Functie.GEBRUIKERSBEHEERDER, DE_HAVEN),
                        bij(Functie.GEBRUIKERSBEHEERDER, JANSEN)))
                .singleElement()
                .extracting(Functiekeuze::omschrijving)
                .isEqualTo("Gebruikersbeheerder · 3 bedrijven");
    }

    @Test
    void wie_zelf_ook_werknemer_is_ziet_zichzelf_niet() {
        var keuzes = keuzes(bij(Functie.VERZUIMCOORDINATOR, VAN_DIJK), rij(Functie.WERKNEMER, VAN_DIJK, null, IK));

        assertThat(keuzes)
                .extracting(Functiekeuze::bereik)
                .containsExactly(new Bereik.Bedrijven(Set.of(VAN_DIJK), Set.of(IK)), new Bereik.Eigen(VAN_DIJK, IK));
    }

    @Test
    void ook_wie_uit_dienst_is_ziet_zijn_oude_dossier_niet() {
        var vroeger =
                van(rij(Functie.WERKNEMER, VAN_DIJK, null, IK), LocalDate.of(2020, 1, 1), LocalDate.of(2024, 1, 1));

        assertThat(keuzes(bij(Functie.VERZUIMCOORDINATOR, VAN_DIJK), vroeger))
                .singleElement()
                .extracting(Functiekeuze::bereik)
                .isEqualTo(new Bereik.Bedrijven(Set.of(VAN_DIJK), Set.of(IK)));
    }

    @Test
    void wie_bij_twee_van_zijn_bedrijven_werkt_ziet_zichzelf_in_geen_van_beide() {
        var ookIk = new WerknemerId(800);

        assertThat(keuzes(
                        rij(Functie.VERZUIMCOORDINATOR, VAN_DIJK, null, IK),
                        rij(Functie.VERZUIMCOORDINATOR, DE_HAVEN, null, ookIk)))
                .singleElement()
                .extracting(Functiekeuze::bereik)
                .isEqualTo(new Bereik.Bedrijven(Set.of(VAN_DIJK, DE_HAVEN), Set.of(IK, ookIk)));
    }

    @Test
    void een_leidinggevende_van_afdelingen_bereikt_die_afdelingen() {
        assertThat(keuzes(
                        rij(Functie.LEIDINGGEVENDE, VAN_DIJK, PLANNING, null),
                        rij(Functie.LEIDINGGEVENDE, VAN_DIJK, LOODS, IK)))
                .containsExactly(new Functiekeuze(
                        "LEIDINGGEVENDE-7",
                        Functie.LEIDINGGEVENDE,
                        "Leidinggevende · Van Dijk, Planning en Loods",
                        new Bereik.Afdelingen(VAN_DIJK, Set.of(PLANNING, LOODS), Set.of(IK))));
    }

    @Test
    void een_leidinggevende_zonder_afdeling_bereikt_het_hele_bedrijf() {
        assertThat(keuzes(
                        rij(Functie.LEIDINGGEVENDE, VAN_DIJK, null, null),
                        rij(Functie.LEIDINGGEVENDE, DE_HAVEN, LOODS, null)))
                .extracting(Functiekeuze::bereik)
                .containsExactly(
                        new Bereik.Bedrijven(Set.of(VAN_DIJK), Set.of()),
                        new Bereik.Afdelingen(DE_HAVEN, Set.of(LOODS), Set.of()));
    }

    @Test
    void een_regioteam_bereikt_zijn_regios_en_de_bedrijven_die_het_zijn_toegewezen() {
        assertThat(keuzes(regio(Functie.POB, NOORD), bij(Functie.POB, JANSEN)))
                .containsExactly(new Functiekeuze(
                        "POB",
                        Functie.POB,
                        "Praktijkondersteuner Bedrijfsarts · Noord en Jansen",
                        new Bereik.Regios(Set.of(NOORD), Set.of(JANSEN))));
    }

    @Test
    void een_beheerder_bereikt_alles() {
        assertThat(keuzes(rij(Functie.FUNCTIONEEL_BEHEERDER, null, null, null)))
                .containsExactly(new Functiekeuze(
                        "FUNCTIONEEL_BEHEERDER",
                        Functie.FUNCTIONEEL_BEHEERDER,
                        "Functioneel beheerder",
                        new Bereik.Alles()));
    }

    @Test
    void een_functie_geldt_vanaf_haar_eerste_dag_tot_de_dag_waarop_zij_niet_meer_geldt() {
        var functie = bij(Functie.VERZUIMCOORDINATOR, VAN_DIJK);

        assertThat(keuzes(van(functie, VANDAAG, null))).hasSize(1);
        assertThat(keuzes(van(functie, VANDAAG.plusDays(1), null))).isEmpty();
        assertThat(keuzes(van(functie, VANDAAG.minusDays(9), VANDAAG.plusDays(1))))
                .hasSize(1);
        assertThat(keuzes(van(functie, VANDAAG.minusDays(9), VANDAAG))).isEmpty();
    }

    @Test
    void niemand_kan_het_systeem_zijn_en_een_werknemer_zonder_werknemer_is_niemand() {
        assertThat(keuzes(rij(Functie.SYSTEEM, VAN_DIJK, null, null))).isEmpty();
        assertThat(keuzes(rij(Functie.WERKNEMER, VAN_DIJK, null, null))).isEmpty();
        assertThat(keuzes(rij(Functie.VERZUIMCOORDINATOR, null, null, null))).isEmpty();
    }

    @Test
    void de_keuze_van_de_vorige_keer_komt_terug_zolang_zij_er_is() {
        var keuzes = keuzes(bij(Functie.VERZUIMCOORDINATOR, VAN_DIJK), bij(Functie.GEBRUIKERSBEHEERDER, VAN_DIJK));

        assertThat(Aanmelden.gekozen(keuzes, "GEBRUIKERSBEHEERDER").functie()).isEqualTo(Functie.GEBRUIKERSBEHEERDER);
        assertThat(Aanmelden.gekozen(keuzes, "MMA").functie()).isEqualTo(Functie.VERZUIMCOORDINATOR);
        assertThat(Aanmelden.gekozen(keuzes, null).functie()).isEqualTo(Functie.VERZUIMCOORDINATOR);
    }
}
