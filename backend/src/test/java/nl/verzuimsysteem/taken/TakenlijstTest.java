package nl.verzuimsysteem.taken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.TaakId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Traject;
import nl.verzuimsysteem.verzuim.Bezetting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class TakenlijstTest {
    private final Trajecttoneel toneel = new Trajecttoneel();
    private final Bezetting bezetting = toneel.bezetting;
    private final TakenService service = toneel.taken;

    @Test
    void een_functie_ziet_haar_eigen_taken_en_de_verzuimcoordinator_die_van_iedereen() {
        toneel.ziek(50);

        assertThat(toneel.open(bezetting.leidinggevende()))
                .extracting(Taak::functie)
                .containsOnly(Functie.LEIDINGGEVENDE);
        assertThat(toneel.open(bezetting.teamlid(Functie.MMA)))
                .extracting(Taak::functie)
                .containsOnly(Functie.MMA);
        assertThat(toneel.open(toneel.coordinator))
                .extracting(Taak::functie)
                .contains(Functie.LEIDINGGEVENDE, Functie.MMA, Functie.BEDRIJFSARTS, Functie.POB, Functie.CASEMANAGER);
        assertThat(service.eerste(toneel.coordinator, 5).totaal())
                .as("his own only")
                .isZero();
    }

    @Test
    void de_lijst_is_te_kiezen_op_functie_traject_termijn_bedrijf_en_wat_van_mij_is() {
        toneel.ziek(50);
        var noor = toneel.verzuimcoordinator().actor();

        assertThat(met(noor, new TakenFilter(null, null, null, Functie.BEDRIJFSARTS, false)))
                .extracting(Taak::mijlpaal)
                .containsExactly(MijlpaalSoort.PROBLEEMANALYSE);
        assertThat(met(noor, new TakenFilter(null, null, Traject.WIA, null, false)))
                .isEmpty();
        assertThat(met(noor, new TakenFilter(null, Termijn.TE_LAAT, null, null, false)))
                .allMatch(taak -> taak.uiterlijkOp().isBefore(toneel.vandaag))
                .extracting(Taak::mijlpaal)
                .contains(MijlpaalSoort.HULPVRAAG, MijlpaalSoort.PROBLEEMANALYSE)
                .doesNotContain(MijlpaalSoort.PLAN_VAN_AANPAK);
        assertThat(met(
                        noor,
                        new TakenFilter(bezetting.bedrijf, Termijn.BINNENKORT, null, Functie.LEIDINGGEVENDE, false)))
                .extracting(Taak::mijlpaal)
                .containsExactly(MijlpaalSoort.PLAN_VAN_AANPAK);
        assertThat(met(bezetting.leidinggevende(), new TakenFilter(null, null, null, Functie.MMA, false)))
                .as("what another function must do is not his to see")
                .isEmpty();

        var jan = toneel.lid(Functie.BEDRIJFSARTS).actor();
        assertThat(met(jan, new TakenFilter(null, null, null, null, true))).isEmpty();
        service.pakOp(jan, toneel.taak(jan, MijlpaalSoort.PROBLEEMANALYSE).id());
        assertThat(met(jan, new TakenFilter(null, null, null, null, true))).hasSize(1);
    }

    @Test
    void de_tellingen_zijn_die_van_de_lijst() {
        toneel.ziek(50);
        for (var actor : List.of(toneel.coordinator, bezetting.leidinggevende(), bezetting.teamlid(Functie.MMA))) {
            var lijst = toneel.open(actor);
            try (var telling = toneel.programma.teller().beginDezeThread()) {
                var geteld = service.tel(actor, TakenFilter.ALLE);
                assertThat(telling.aantal()).isEqualTo(1);
                assertThat(geteld)
                        .isEqualTo(new Tellingen(
                                lijst.size(),
                                lijst.stream()
                                        .filter(taak -> taak.termijn(toneel.vandaag) == Termijn.TE_LAAT)
                                        .count(),
                                lijst.stream()
                                        .filter(taak -> taak.termijn(toneel.vandaag) == Termijn.BINNENKORT)
                                        .count()));
            }
        }
    }

    @Test
    void bladzijden_sluiten_op_elkaar_aan_ook_over_meer_bedrijven() {
        var buren = new Trajecttoneel();
        toneel.ziek(50);
        toneel.nogEenZiek(50);
        buren.ziek(50);
        var beide = nl.verzuimsysteem.testen.Actoren.verzuimcoordinator(bezetting.bedrijf, buren.bezetting.bedrijf);
        var geheel = toneel.open(beide);

        assertThat(geheel).extracting(Taak::bedrijf).contains(bezetting.bedrijf, buren.bezetting.bedrijf);
        assertThat(geheel).isSortedAccordingTo(java.util.Comparator.comparing(Taak::uiterlijkOp));
        for (var nummer = 0; nummer < geheel.size(); nummer++) {
            assertThat(service.open(beide, TakenFilter.ALLE, new Uitsnede(nummer, 1))
                            .rijen())
                    .containsExactly(geheel.get(nummer));
        }
    }

    @Test
    void een_lijst_kost_twee_vragen_hoeveel_taken_er_ook_zijn() {
        toneel.ziek(50);
        for (var actor : List.of(toneel.coordinator, bezetting.leidinggevende(), bezetting.teamlid(Functie.MMA))) {
            try (var telling = toneel.programma.teller().beginDezeThread()) {
                toneel.open(actor);
                assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(2);
            }
        }
    }

    @Test
    void van_twee_die_een_taak_oppakken_krijgt_hem_een() {
        toneel.ziek(50);
        var jan = toneel.leidinggevende().actor();
        var els = toneel.leidinggevende().actor();
        var taak = plan(jan);

        service.pakOp(jan, taak);
        service.pakOp(jan, taak);

        assertThatThrownBy(() -> service.pakOp(els, taak))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining(jan.naam());
        assertThat(toneel.taak(els, MijlpaalSoort.PLAN_VAN_AANPAK)).satisfies(gelezen -> {
            assertThat(gelezen.toegewezenAan()).isEqualTo(jan.naam());
            assertThat(gelezen.vanMij()).isFalse();
        });
        service.laatLos(els, taak);
        service.pakOp(els, taak);
        assertThat(toneel.taak(els, MijlpaalSoort.PLAN_VAN_AANPAK).vanMij()).isTrue();
        assertThat(toneel.tel(
                        "SELECT COUNT(*) FROM audit_regel WHERE bedrijf_id = ? AND handeling = 'TAAK_OPPAKKEN' AND uitkomst = 0",
                        bezetting.bedrijf.waarde()))
                .isEqualTo(3);
    }

    @Test
    void overdragen_kan_aan_een_collega_met_dezelfde_functie_die_bij_het_dossier_kan() {
        toneel.ziek(50);
        var jan = toneel.leidinggevende();
        var els = toneel.leidinggevende();
        var coordinator = toneel.verzuimcoordinator();
        var elders = new nl.verzuimsysteem.testen.Inloggers(toneel.programma)
                .leidinggevende(
                        bezetting.bedrijf,
                        new nl.verzuimsysteem.testen.Gegevens(toneel.programma).afdeling(bezetting.bedrijf));
        var baas = new nl.verzuimsysteem.testen.Inloggers(toneel.programma).leidinggevende(bezetting.bedrijf);
        var taak = plan(jan.actor());

        assertThat(service.collegas(jan.actor(), taak))
                .extracting(Collega::id)
                .containsExactlyInAnyOrder(els.id(), baas.id());
        for (var niet : List.of(coordinator.id(), elders.id(), new GebruikerId(1))) {
            assertThatThrownBy(() -> service.draagOver(jan.actor(), taak, niet)).isInstanceOf(OngeldigeInvoer.class);
        }
        service.draagOver(jan.actor(), taak, els.id());
        assertThat(toneel.taak(els.actor(), MijlpaalSoort.PLAN_VAN_AANPAK).vanMij())
                .isTrue();
    }

    @Test
    void op_een_taak_staat_wie_er_bericht_van_krijgt() {
        toneel.ziek(50);
        var jan = toneel.leidinggevende();
        var els = toneel.leidinggevende();
        var noor = toneel.verzuimcoordinator();
        var taak = plan(jan.actor());

        assertThat(service.wieKrijgtBericht(noor.actor(), taak))
                .containsExactlyInAnyOrder(
                        new Ontvanger(jan.naam(), Functie.LEIDINGGEVENDE, false),
                        new Ontvanger(els.naam(), Functie.LEIDINGGEVENDE, false),
                        new Ontvanger(noor.naam(), Functie.VERZUIMCOORDINATOR, true));
        service.pakOp(els.actor(), taak);
        assertThat(service.wieKrijgtBericht(jan.actor(), taak))
                .containsExactlyInAnyOrder(
                        new Ontvanger(els.naam(), Functie.LEIDINGGEVENDE, false),
                        new Ontvanger(noor.naam(), Functie.VERZUIMCOORDINATOR, true));
    }

    @Test
    void een_stap_is_niet_klaar_door_hem_af_te_vinken() {
        toneel.ziek(50);
        var jan = toneel.leidinggevende().actor();

        assertThatThrownBy(() -> service.rondAf(jan, plan(jan))).isInstanceOf(Conflict.class);
        assertThat(toneel.taak(jan, MijlpaalSoort.PLAN_VAN_AANPAK)).isNotNull();
    }

    @Test
    void buiten_het_bereik_of_in_een_andere_functie_is_een_taak_er_niet() {
        toneel.ziek(50);
        var taak = plan(bezetting.leidinggevende());
        for (Actor vreemde : List.of(
                bezetting.coordinatorElders(),
                bezetting.coordinatorOverZichzelf(),
                bezetting.leidinggevendeElders(),
                bezetting.teamlid(Functie.MMA),
                bezetting.teamlidElders(Functie.MMA))) {
            assertThatThrownBy(() -> service.pakOp(vreemde, taak)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.laatLos(vreemde, taak)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.draagOver(vreemde, taak, new GebruikerId(1)))
                    .isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.collegas(vreemde, taak)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.wieKrijgtBericht(vreemde, taak)).isInstanceOf(NietGevonden.class);
        }
        assertThatThrownBy(() -> service.pakOp(toneel.coordinator, taak))
                .as("he watches it, and does not do it")
                .isInstanceOf(NietGevonden.class);
        for (var ander : List.of(bezetting.gebruikersbeheerder(), bezetting.werknemerZelf())) {
            assertThatThrownBy(() -> service.pakOp(ander, taak)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.tel(ander, TakenFilter.ALLE)).isInstanceOf(GeenRecht.class);
        }
    }

    private TaakId plan(Actor actor) {
        return java.util.Objects.requireNonNull(
                toneel.taak(actor, MijlpaalSoort.PLAN_VAN_AANPAK).id());
    }

    private List<Taak> met(Actor actor, TakenFilter filter) {
        return service.open(actor, filter, Uitsnede.eerste(100)).rijen();
    }
}
