package nl.verzuimsysteem.maatregelen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.Bezetting;
import nl.verzuimsysteem.verzuim.DossierService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class OordeelServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final OordeelService service = programma.bean(OordeelService.class);
    private final MaatregelenService maatregelen = programma.bean(MaatregelenService.class);
    private final Bezetting bezetting = new Bezetting();
    private final Actor coordinator = bezetting.coordinator();
    private final DossierId dossier = bezetting.meldZiek(60);

    @Test
    void een_oordeel_wacht_op_uwv_en_krijgt_dan_een_antwoord() {
        var id = service.legVast(coordinator, dossier, nieuw(10));
        var wacht = maatregelen.van(coordinator, dossier).oordelen().getFirst();
        assertThat(wacht.uitkomst()).isNull();

        service.zetUitslag(coordinator, id, wacht.versie(), bezetting.vandaag, Oordeeluitkomst.NEE);

        var klaar =
                maatregelen.van(bezetting.leidinggevende(), dossier).oordelen().getFirst();
        assertThat(klaar.uitkomst()).isEqualTo(Oordeeluitkomst.NEE);
        assertThat(klaar.uitslagOp()).isEqualTo(bezetting.vandaag);
        assertThatThrownBy(() ->
                        service.zetUitslag(coordinator, id, wacht.versie(), bezetting.vandaag, Oordeeluitkomst.JA))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void een_oordeel_verandert_geen_enkele_termijn() {
        var dossiers = programma.bean(DossierService.class);
        var voor = dossiers.voortgang(coordinator, dossier).mijlpalen().alle();
        service.legVast(coordinator, dossier, nieuw(10));

        assertThat(dossiers.voortgang(coordinator, dossier).mijlpalen().alle()).isEqualTo(voor);
    }

    @Test
    void een_antwoord_voor_de_aanvraag_of_in_de_toekomst_kan_niet() {
        var id = service.legVast(coordinator, dossier, nieuw(10));
        for (var dag : List.of(bezetting.vandaag.minusDays(11), bezetting.vandaag.plusDays(1))) {
            assertThatThrownBy(() -> service.zetUitslag(coordinator, id, 0, dag, Oordeeluitkomst.JA))
                    .isInstanceOf(OngeldigeInvoer.class);
        }
        assertThatThrownBy(() -> service.zetUitslag(coordinator, id, 0, bezetting.vandaag, null))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("geantwoord");
        assertThatThrownBy(() -> service.legVast(coordinator, dossier, nieuw(61)))
                .isInstanceOf(OngeldigeInvoer.class);
    }

    @Test
    void in_een_dossier_dat_is_opgegaan_of_ingetrokken_komt_geen_oordeel_en_er_is_niets_te_zien() {
        var id = service.legVast(coordinator, dossier, nieuw(10));
        var ander = bezetting.meldZiek(bezetting.nogEenWerknemer(), bezetting.vandaag.minusDays(60));

        bezetting.laatVervallen(dossier, ander);
        assertThatThrownBy(() -> service.legVast(coordinator, dossier, nieuw(1)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("dossier " + ander);
        assertThatThrownBy(() -> service.zetUitslag(coordinator, id, 0, bezetting.vandaag, Oordeeluitkomst.JA))
                .isInstanceOf(Conflict.class);

        bezetting.laatVervallen(dossier, null);
        assertThatThrownBy(() -> service.legVast(coordinator, dossier, nieuw(1)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("ingetrokken");
        assertThatThrownBy(() -> maatregelen.van(coordinator, dossier)).isInstanceOf(NietGevonden.class);
        assertThat(bezetting.aantal("deskundigenoordeel")).isEqualTo(1);
    }

    @Test
    void vastleggen_en_bekijken_blijven_binnen_het_budget_en_twee_keer_is_een_keer() {
        var nieuw = nieuw(3);
        try (var telling = programma.teller().beginDezeThread()) {
            service.legVast(coordinator, dossier, nieuw);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
        service.legVast(coordinator, dossier, nieuw);
        assertThat(bezetting.aantal("deskundigenoordeel")).isEqualTo(1);
        try (var telling = programma.teller().beginDezeThread()) {
            maatregelen.van(coordinator, dossier);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void de_leidinggevende_leest_en_legt_niet_vast_en_anderen_komen_er_niet_bij() {
        var id = service.legVast(coordinator, dossier, nieuw(10));
        for (var ander :
                List.of(bezetting.leidinggevende(), bezetting.teamlid(Functie.POB), bezetting.werknemerZelf())) {
            assertThatThrownBy(() -> service.legVast(ander, dossier, nieuw(1))).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.zetUitslag(ander, id, 0, bezetting.vandaag, Oordeeluitkomst.JA))
                    .isInstanceOf(GeenRecht.class);
        }
        assertThatThrownBy(() -> maatregelen.van(bezetting.teamlid(Functie.POB), dossier))
                .isInstanceOf(GeenRecht.class);
        for (var vreemd : List.of(
                bezetting.coordinatorElders(), bezetting.leidinggevendeElders(), bezetting.coordinatorOverZichzelf())) {
            assertThatThrownBy(() -> maatregelen.van(vreemd, dossier)).isInstanceOf(NietGevonden.class);
        }
        assertThatThrownBy(() ->
                        service.zetUitslag(bezetting.coordinatorElders(), id, 0, bezetting.vandaag, Oordeeluitkomst.JA))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.legVast(bezetting.coordinatorElders(), dossier, nieuw(1)))
                .isInstanceOf(NietGevonden.class);
    }

    private NieuwOordeel nieuw(int dagenGeleden) {
        return new NieuwOordeel(
                Bezetting.sleutel(),
                Oordeelvraag.INSPANNING_WERKGEVER,
                Oordeelaanvrager.WERKNEMER,
                bezetting.vandaag.minusDays(dagenGeleden));
    }
}
