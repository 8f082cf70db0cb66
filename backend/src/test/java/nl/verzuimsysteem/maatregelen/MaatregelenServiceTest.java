package nl.verzuimsysteem.maatregelen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.Bezetting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class MaatregelenServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final MaatregelenService service = programma.bean(MaatregelenService.class);
    private final LoonmaatregelService loon = programma.bean(LoonmaatregelService.class);
    private final OordeelService oordelen = programma.bean(OordeelService.class);
    private final Bezetting bezetting = new Bezetting();
    private final Actor coordinator = bezetting.coordinator();
    private final DossierId dossier = bezetting.meldZiek(300);

    @Test
    void alles_tegelijk_kost_twee_vragen_hoeveel_er_ook_is() {
        assertThat(vragen(coordinator)).isEqualTo(2);

        bezetting.doe("UPDATE verzuimperiode SET tot = van + INTERVAL 2 DAY WHERE bedrijf_id = :bedrijf");
        for (var nummer = 1; nummer < 30; nummer++) {
            bezetting.doe("""
                    INSERT INTO verzuimperiode (bedrijf_id, dossier_id, van, tot, sleutel)
                    SELECT bedrijf_id, dossier_id, van + INTERVAL %1$d DAY, tot + INTERVAL %1$d DAY, UUID()
                    FROM verzuimperiode WHERE bedrijf_id = :bedrijf ORDER BY van LIMIT 1""".formatted(nummer * 5));
        }
        for (var nummer = 1; nummer <= 5; nummer++) {
            var dag = bezetting.vandaag.minusDays(nummer * 10L);
            loon.legVast(
                    coordinator,
                    dossier,
                    new NieuweLoonmaatregel(
                            Bezetting.sleutel(), Loonmaatregelreden.NIET_BEREIKBAAR, dag, dag.plusDays(5), dag));
            oordelen.legVast(
                    coordinator,
                    dossier,
                    new NieuwOordeel(Bezetting.sleutel(), Oordeelvraag.values()[0], Oordeelaanvrager.WERKGEVER, dag));
        }

        assertThat(vragen(coordinator)).isEqualTo(2);
        var alles = service.van(coordinator, dossier);
        assertThat(alles.frequentie().dagen()).hasSize(30).isSorted();
        assertThat(alles.oordelen())
                .extracting(Deskundigenoordeel::aangevraagdOp)
                .hasSize(5)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(alles.loon().orElseThrow().alle())
                .extracting(Loonmaatregel::van)
                .hasSize(5)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void elk_deel_dat_iemand_ziet_staat_op_een_eigen_regel_in_het_logboek() {
        service.van(coordinator, dossier);
        service.van(bezetting.leidinggevende(), dossier);

        assertThat(ingezien("VERZUIMCOORDINATOR"))
                .containsExactlyInAnyOrder("OORDEEL_INZIEN", "DOSSIER_INZIEN", "LOONMAATREGEL_INZIEN");
        assertThat(ingezien("LEIDINGGEVENDE")).containsExactlyInAnyOrder("OORDEEL_INZIEN", "DOSSIER_INZIEN");
    }

    @Test
    void wie_het_dossier_niet_ziet_ziet_ook_dit_niet() {
        for (var vreemd : List.of(
                bezetting.coordinatorElders(), bezetting.leidinggevendeElders(), bezetting.coordinatorOverZichzelf())) {
            assertThatThrownBy(() -> service.van(vreemd, dossier)).isInstanceOf(NietGevonden.class);
        }
        for (var ander : List.of(bezetting.werknemerZelf(), bezetting.teamlid(Functie.POB))) {
            assertThatThrownBy(() -> service.van(ander, dossier)).isInstanceOf(GeenRecht.class);
        }
    }

    private long vragen(Actor actor) {
        try (var telling = programma.teller().beginDezeThread()) {
            service.van(actor, dossier);
            return telling.aantal();
        }
    }

    private List<String> ingezien(String functie) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT handeling FROM audit_regel WHERE bedrijf_id = ? AND functie = ? AND handeling LIKE '%INZIEN'",
                                bezetting.bedrijf.waarde(), functie)
                        .mapTo(String.class)
                        .list());
    }
}
