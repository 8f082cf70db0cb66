package nl.verzuimsysteem.spreekuren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.verzuimsysteem.agenda.AfwezigheidService;
import nl.verzuimsysteem.agenda.AgendaService;
import nl.verzuimsysteem.agenda.Agendatoneel;
import nl.verzuimsysteem.agenda.PlaatsId;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.agenda.ZittingService;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.werknemers.Taal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where there is room for somebody who must be seen. */
@Tag("database")
class PlekkenServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Agendatoneel toneel = new Agendatoneel(programma);
    private final PlekkenService plekken = programma.bean(PlekkenService.class);
    private final Actor mma = toneel.mma.actor();

    @Test
    void vrij_is_wat_overblijft_van_de_zitting_zonder_afspraken_en_afwezigheid() {
        toneel.zitting(toneel.arts, Functie.BEDRIJFSARTS, "09:00", "12:00");
        toneel.afspraak(toneel.arts.id(), "09:30");
        toneel.afspraak(
                toneel.bedrijf,
                toneel.regio,
                toneel.werknemer,
                toneel.arts.id(),
                toneel.op("10:00"),
                false,
                "AFGEZEGD");
        programma
                .bean(AfwezigheidService.class)
                .voegToe(mma, toneel.afwezig(toneel.arts.id(), toneel.dag, "11:00", null), true);

        List<Plek> vrij;
        try (var telling = programma.teller().beginDezeThread()) {
            vrij = plekken.vrij(mma, opDeDag(Aanleiding.VERVOLG));
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(3);
        }
        assertThat(tijden(vrij)).containsExactly("09:00", "10:00", "10:30");
        assertThat(vrij.getFirst()).satisfies(plek -> {
            assertThat(plek.naam()).isEqualTo(toneel.arts.naam());
            assertThat(plek.functie()).isEqualTo(Functie.BEDRIJFSARTS);
            assertThat(plek.plaats()).isEqualTo(toneel.plaats);
            assertThat(plek.plaatsnaam()).isEqualTo("Utrecht Centrum");
            assertThat(plek.einde()).isEqualTo(plek.begin().plusSeconds(1800));
            assertThat(plek.spreektTaal()).isTrue();
            assertThat(plek.eigenTeam()).isFalse();
            assertThat(plek.dagenTot(toneel.dag.plusDays(9))).isEqualTo(9);
            assertThat(plek.dagenTot(toneel.dag.minusDays(1))).isEqualTo(-1);
        });
    }

    @Test
    void een_pob_alleen_onder_een_bedrijfsarts_en_nooit_waar_de_bedrijfsarts_verplicht_is() {
        toneel.zitting(toneel.pob, Functie.POB, "09:00", "10:00");
        assertThat(plekken.vrij(mma, opDeDag(Aanleiding.VERVOLG))).isEmpty();

        toneel.delegeer(toneel.dag.plusDays(1), null);
        assertThat(plekken.vrij(mma, opDeDag(Aanleiding.VERVOLG))).isEmpty();
        toneel.delegeer(toneel.vandaag, toneel.dag);
        assertThat(tijden(plekken.vrij(mma, opDeDag(Aanleiding.VERVOLG)))).containsExactly("09:00", "09:30");

        for (var aanleiding : Aanleiding.values()) {
            assertThat(plekken.vrij(mma, opDeDag(aanleiding)).isEmpty())
                    .as(aanleiding.name())
                    .isEqualTo(aanleiding.isBedrijfsartsVerplicht());
        }
    }

    @Test
    void het_eigen_team_van_het_bedrijf_staat_voorop() {
        toneel.zitting(toneel.arts, Functie.BEDRIJFSARTS, "09:00", "09:30");
        var eigen = toneel.inloggers.eigenTeam(Functie.BEDRIJFSARTS, toneel.bedrijf);
        toneel.zitting(eigen, Functie.BEDRIJFSARTS, "13:00", "13:30");

        var vrij = plekken.vrij(mma, tot(Aanleiding.VERVOLG, toneel.dag, toneel.dag.plusDays(8)));

        assertThat(vrij).extracting(Plek::eigenTeam).containsExactly(true, true, false, false);
        assertThat(vrij).extracting(Plek::professional).startsWith(eigen.id(), eigen.id(), toneel.arts.id());
        assertThat(vrij)
                .extracting(Plek::dag)
                .containsExactly(toneel.dag, toneel.dag.plusWeeks(1), toneel.dag, toneel.dag.plusWeeks(1));
    }

    @Test
    void wie_voor_een_bedrijf_van_een_ander_werkt_staat_er_niet_bij() {
        var ander = toneel.gegevens.bedrijf(toneel.regio);
        var vanAnder = toneel.inloggers.eigenTeam(Functie.BEDRIJFSARTS, ander);
        toneel.zitting(vanAnder, Functie.BEDRIJFSARTS, "13:00", "13:30");

        assertThat(plekken.vrij(mma, opDeDag(Aanleiding.VERVOLG))).isEmpty();
    }

    @Test
    void wie_waarneemt_doet_dat_tot_zijn_laatste_dag() {
        var invaller = toneel.inloggers.regioteam(Functie.BEDRIJFSARTS, toneel.gegevens.regio());
        toneel.inloggers.stelAan(
                invaller.id(),
                new Inloggers.Aanstelling(Functie.BEDRIJFSARTS, toneel.regio, null, null, null),
                toneel.vandaag,
                toneel.dag.plusDays(1));
        toneel.zitting(invaller, Functie.BEDRIJFSARTS, "09:00", "09:30");

        assertThat(plekken.vrij(mma, tot(Aanleiding.VERVOLG, toneel.dag, toneel.dag.plusWeeks(2))))
                .extracting(Plek::dag)
                .containsExactly(toneel.dag);
    }

    @Test
    void zoeken_op_plaats_professional_en_taal() {
        toneel.zitting(toneel.arts, Functie.BEDRIJFSARTS, "09:00", "09:30");
        var tweede = toneel.inloggers.regioteam(Functie.BEDRIJFSARTS, toneel.regio);
        var elders = toneel.plaats(toneel.regio, "Amersfoort");
        programma
                .bean(ZittingService.class)
                .voegToe(mma, toneel.regio, tweede.id(), Functie.BEDRIJFSARTS, toneel.invoer(elders, "13:00", "13:30"));
        programma.bean(AgendaService.class).zetTalen(mma, tweede.id(), Set.of(Taal.PL));
        programma
                .jdbi()
                .useHandle(handle ->
                        handle.execute("UPDATE werknemer SET taal = 'pl' WHERE id = ?", toneel.werknemer.waarde()));

        assertThat(plekken.vrij(mma, opDeDag(Aanleiding.VERVOLG)))
                .extracting(Plek::spreektTaal)
                .containsExactly(false, true);
        assertThat(tijden(plekken.vrij(mma, vraag(null, null, true)))).containsExactly("13:00");
        assertThat(tijden(plekken.vrij(mma, vraag(toneel.plaats, null, false)))).containsExactly("09:00");
        assertThat(tijden(plekken.vrij(mma, vraag(null, tweede.id(), false)))).containsExactly("13:00");
    }

    @Test
    void een_gesprek_op_afstand_kan_ook_waar_geen_plaats_is_en_een_spreekuur_niet() {
        programma
                .bean(ZittingService.class)
                .voegToe(
                        mma,
                        toneel.regio,
                        toneel.arts.id(),
                        Functie.BEDRIJFSARTS,
                        toneel.invoer(null, "09:00", "10:00"));

        assertThat(plekken.vrij(mma, opDeDag(Aanleiding.VERVOLG))).isEmpty();
        assertThat(plekken.vrij(
                        mma,
                        new Plekvraag(
                                Aanleiding.VERVOLG,
                                Spreekuursoort.TELEFONISCH,
                                toneel.bedrijf,
                                toneel.werknemer,
                                toneel.dag,
                                toneel.dag,
                                null,
                                null,
                                false)))
                .isNotEmpty()
                .allSatisfy(plek -> assertThat(plek.plaats()).isNull());
    }

    @Test
    void nooit_meer_dan_zestig_en_nooit_in_het_verleden() {
        toneel.zitting(toneel.arts, Functie.BEDRIJFSARTS, "08:00", "18:00");

        var vrij =
                plekken.vrij(mma, tot(Aanleiding.VERVOLG, toneel.vandaag.minusDays(20), toneel.vandaag.plusDays(60)));

        assertThat(vrij).hasSize(PlekkenService.MEESTE);
        assertThat(vrij).allSatisfy(plek -> assertThat(plek.dag()).isAfterOrEqualTo(toneel.vandaag));
    }

    @Test
    void een_ander_dan_de_mma_van_de_regio_krijgt_niets() {
        var vraag = opDeDag(Aanleiding.VERVOLG);
        var elders =
                toneel.inloggers.regioteam(Functie.MMA, toneel.gegevens.regio()).actor();

        assertThatThrownBy(() -> plekken.vrij(elders, vraag)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> plekken.vrij(toneel.arts.actor(), vraag)).isInstanceOf(GeenRecht.class);
        assertThatThrownBy(() -> plekken.vrij(
                        toneel.inloggers.verzuimcoordinator(toneel.bedrijf).actor(), vraag))
                .isInstanceOf(GeenRecht.class);
        assertThatThrownBy(() -> plekken.vrij(mma, tot(Aanleiding.VERVOLG, toneel.dag, toneel.dag.minusDays(1))))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> plekken.vrij(mma, tot(Aanleiding.VERVOLG, toneel.dag, toneel.dag.plusDays(121))))
                .isInstanceOf(OngeldigeInvoer.class);
    }

    private Plekvraag opDeDag(Aanleiding aanleiding) {
        return tot(aanleiding, toneel.dag, toneel.dag);
    }

    private Plekvraag tot(Aanleiding aanleiding, LocalDate van, LocalDate tot) {
        return new Plekvraag(
                aanleiding, Spreekuursoort.VERVOLG, toneel.bedrijf, toneel.werknemer, van, tot, null, null, false);
    }

    private Plekvraag vraag(@Nullable PlaatsId plaats, @Nullable GebruikerId professional, boolean taal) {
        return new Plekvraag(
                Aanleiding.VERVOLG,
                Spreekuursoort.VERVOLG,
                toneel.bedrijf,
                toneel.werknemer,
                toneel.dag,
                toneel.dag,
                plaats,
                professional,
                taal);
    }

    private static List<String> tijden(List<Plek> plekken) {
        return plekken.stream()
                .map(plek ->
                        LocalTime.ofInstant(plek.begin(), Kalender.NEDERLAND).toString())
                .toList();
    }
}
