package nl.verzuimsysteem.verzuim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.verzuimsysteem.poortwachter.Verlof;
import nl.verzuimsysteem.verzuim.Indeling.Verhuizing;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Zaak;
import nl.verzuimsysteem.verzuim.Wijziging.EersteDag;
import nl.verzuimsysteem.verzuim.Wijziging.Hersteldag;
import nl.verzuimsysteem.verzuim.Wijziging.TrekIn;
import nl.verzuimsysteem.verzuim.Wijziging.VerlofVast;
import nl.verzuimsysteem.verzuim.Wijziging.VerlofWeg;
import org.junit.jupiter.api.Test;

class IndelingTest {
    private final Beelden beelden = Beelden.gezond();

    @Test
    void zevenentwintig_dagen_ertussen_is_een_dossier_en_achtentwintig_zijn_er_twee() {
        beelden.ziek("2026-01-05", "2026-03-02").ziek("2026-03-29", "2026-04-06");
        assertThat(beelden.gevallen()).containsExactly("2026-01-05..2026-03-02 2026-03-29..2026-04-06");

        beelden.ziek("2026-05-04", null);
        assertThat(beelden.gevallen()).containsExactly("2026-01-05..2026-03-02 2026-03-29..2026-04-06", "2026-05-04..");
    }

    @Test
    void een_correctie_voegt_twee_dossiers_samen_en_het_oudste_blijft() {
        beelden.ziek("2026-01-05", "2026-03-02").ziek("2026-03-30", null);
        var oud = beelden.zaak("2026-01-05");
        var jong = beelden.zaak("2026-03-30");
        var voor = beelden.beeld();

        beelden.doe(oud, new Hersteldag(dag("2026-01-05"), dag("2026-03-03")));

        assertThat(beelden.gevallen()).containsExactly("2026-01-05..2026-03-03 2026-03-30..");
        assertThat(beelden.zaak("2026-03-30")).isEqualTo(oud);
        var weg = beelden.beeld().zaak(jong).orElseThrow();
        assertThat(weg.vervallen()).isEqualTo(Vervallen.SAMENGEVOEGD);
        assertThat(weg.opgegaanIn()).isEqualTo(oud);
        assertThat(weg.loopt()).isFalse();
        assertThat(beelden.beeld().zaak(oud).orElseThrow().loopt()).isTrue();
        assertThat(Indeling.verhuizingen(voor, beelden.beeld())).containsExactly(new Verhuizing(jong, null, null, oud));
    }

    @Test
    void een_correctie_splitst_een_dossier_en_het_oudste_deel_houdt_het() {
        beelden.ziek("2026-01-05", "2026-03-02")
                .ziek("2026-03-29", "2026-04-06")
                .ziek("2026-04-20", null);
        var oud = beelden.zaak("2026-01-05");
        var voor = beelden.beeld();

        beelden.doe(oud, new EersteDag(dag("2026-03-29"), dag("2026-03-30")));

        assertThat(beelden.gevallen()).containsExactly("2026-01-05..2026-03-02", "2026-03-30..2026-04-06 2026-04-20..");
        assertThat(beelden.zaak("2026-01-05")).isEqualTo(oud);
        var nieuw = beelden.zaak("2026-04-20");
        assertThat(beelden.beeld().zaak(oud).orElseThrow().hersteldOp()).isEqualTo(dag("2026-03-02"));
        assertThat(Indeling.verhuizingen(voor, beelden.beeld()))
                .containsExactly(
                        new Verhuizing(oud, dag("2026-03-29"), dag("2026-04-20"), nieuw),
                        new Verhuizing(oud, dag("2026-04-20"), null, nieuw));
    }

    @Test
    void een_late_ziekmelding_ertussen_maakt_van_twee_dossiers_een() {
        beelden.ziek("2026-01-05", "2026-02-02").ziek("2026-03-16", null);
        assertThat(beelden.gevallen()).hasSize(2);

        beelden.ziek("2026-02-16", "2026-02-23");

        assertThat(beelden.gevallen()).containsExactly("2026-01-05..2026-02-02 2026-02-16..2026-02-23 2026-03-16..");
    }

    @Test
    void een_late_ziekmelding_voor_alles_hoort_bij_het_dossier_erna() {
        beelden.ziek("2026-03-16", null);
        var dossier = beelden.zaak("2026-03-16");

        beelden.ziek("2026-03-02", "2026-03-09");

        assertThat(beelden.zaak("2026-03-02")).isEqualTo(dossier);
        assertThat(beelden.beeld().zaak(dossier).orElseThrow().eersteZiektedag())
                .isEqualTo(dag("2026-03-02"));
    }

    @Test
    void de_middelste_melding_intrekken_splitst() {
        beelden.ziek("2026-01-05", "2026-02-02")
                .ziek("2026-02-16", "2026-02-23")
                .ziek("2026-03-16", null);
        var dossier = beelden.zaak("2026-01-05");

        beelden.doe(dossier, new TrekIn(dag("2026-02-16")));

        assertThat(beelden.gevallen()).containsExactly("2026-01-05..2026-02-02", "2026-03-16..");
        assertThat(beelden.zaak("2026-01-05")).isEqualTo(dossier);
    }

    @Test
    void de_enige_melding_intrekken_laat_het_dossier_vervallen_met_zijn_periode() {
        beelden.ziek("2026-01-05", null);
        var dossier = beelden.zaak("2026-01-05");

        beelden.doe(dossier, new TrekIn(dag("2026-01-05")));

        assertThat(beelden.gevallen()).isEmpty();
        assertThat(beelden.beeld().zaak(dossier).orElseThrow().vervallen()).isEqualTo(Vervallen.INGETROKKEN);
        assertThat(beelden.beeld().perioden()).hasSize(1);
        beelden.ziek("2026-01-05", null);
        assertThat(beelden.zaak("2026-01-05")).isNotEqualTo(dossier);
    }

    @Test
    void verlof_dat_aansluit_voegt_samen_en_zonder_dat_verlof_of_met_een_andere_oorzaak_niet() {
        beelden.ziek("2026-01-05", "2026-02-02").ziek("2026-05-25", null);
        var oud = beelden.zaak("2026-01-05");
        var jong = beelden.zaak("2026-05-25");

        beelden.doe(jong, new VerlofVast(dag("2026-02-02"), dag("2026-05-25")));
        assertThat(beelden.gevallen()).containsExactly("2026-01-05..2026-02-02 2026-05-25..");

        beelden.beoordeel(dag("2026-02-02"), Verlof.Oorzaak.ANDERE);
        assertThat(beelden.gevallen()).hasSize(2);
        assertThat(beelden.zaak("2026-05-25")).as("the case it was").isEqualTo(jong);

        beelden.beoordeel(dag("2026-02-02"), Verlof.Oorzaak.ZELFDE);
        assertThat(beelden.gevallen()).hasSize(1);
        beelden.beoordeel(dag("2026-02-02"), Verlof.Oorzaak.ONBEKEND);
        beelden.doe(oud, new VerlofWeg(dag("2026-02-02")));
        assertThat(beelden.gevallen()).hasSize(2);
    }

    @Test
    void wie_een_dossier_volgt_dat_twee_keer_opging_komt_bij_het_laatste_uit() {
        beelden.ziek("2026-01-05", "2026-02-02")
                .ziek("2026-03-09", "2026-03-16")
                .ziek("2026-04-20", null);
        var eerste = beelden.zaak("2026-01-05");
        var tweede = beelden.zaak("2026-03-09");
        var derde = beelden.zaak("2026-04-20");

        beelden.doe(derde, new EersteDag(dag("2026-04-20"), dag("2026-04-06")));
        assertThat(beelden.zaak("2026-04-06")).isEqualTo(tweede);
        beelden.doe(tweede, new EersteDag(dag("2026-03-09"), dag("2026-02-23")));

        assertThat(beelden.gevallen()).hasSize(1);
        assertThat(beelden.beeld().zaken())
                .filteredOn(zaak -> !zaak.geldt())
                .extracting(Zaak::opgegaanIn)
                .containsExactly(eerste, eerste);
    }

    private static LocalDate dag(String tekst) {
        return LocalDate.parse(tekst);
    }
}
