package nl.verzuimsysteem.aantallen;

import static nl.verzuimsysteem.aantallen.Uitvraagsoort.NAJAAR;
import static nl.verzuimsysteem.aantallen.Uitvraagsoort.VOORJAAR;
import static nl.verzuimsysteem.aantallen.Uitvraagtoneel.fout;
import static nl.verzuimsysteem.aantallen.Uitvraagtoneel.opgave;
import static nl.verzuimsysteem.aantallen.Uitvraagtoneel.weigert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Starting, watching and closing. */
@Tag("database")
class UitvraagServiceTest {
    private final Uitvraagtoneel toneel = new Uitvraagtoneel(TestProgramma.gedeeld());

    @Test
    void het_voorbeeld_is_wat_de_start_doet() {
        var met = toneel.gegevens.bedrijf(toneel.regio);
        toneel.inloggers.gebruikersbeheerder(met);
        toneel.inloggers.gebruikersbeheerder(met);
        var zonder = toneel.gegevens.bedrijf(toneel.regio);
        var weg = toneel.gegevens.bedrijf(toneel.regio);
        toneel.doe("UPDATE bedrijf SET beeindigd_op = ? WHERE id = ?", toneel.vandaag(), weg.waarde());
        toneel.gegevens.bedrijf(toneel.gegevens.regio());
        var ik = toneel.functioneel.actor();
        var nieuw = toneel.nieuw(NAJAAR);

        toneel.begroot(1, () -> toneel.uitvragen.voorbeeld(ik, nieuw));
        var voorbeeld = toneel.uitvragen.voorbeeld(ik, nieuw);
        assertThat(voorbeeld)
                .extracting(
                        Voorbeeld::bedrijven, Voorbeeld::beheerders, Voorbeeld::zonderBeheerder, Voorbeeld::alGevraagd)
                .containsExactly(2L, 2L, 1L, 0L);
        assertThat(voorbeeld.regios())
                .singleElement()
                .satisfies(regio -> assertThat(regio.regio()).isEqualTo(toneel.regio));
        toneel.begroot(1, () -> toneel.uitvragen.voorbeeldBedrijven(ik, nieuw, false, Uitsnede.eerste(50)));
        assertThat(toneel.uitvragen.voorbeeldBedrijven(ik, nieuw, false, Uitsnede.eerste(1)))
                .satisfies(bladzijde -> assertThat(bladzijde.meer()).isTrue());
        assertThat(toneel.uitvragen
                        .voorbeeldBedrijven(ik, nieuw, false, Uitsnede.eerste(50))
                        .rijen())
                .extracting(Gevraagd::bedrijf, Gevraagd::beheerders)
                .containsExactlyInAnyOrder(tuple(met, 2L), tuple(zonder, 0L));
        assertThat(toneel.uitvragen
                        .voorbeeldBedrijven(ik, nieuw, true, Uitsnede.eerste(50))
                        .rijen())
                .extracting(Gevraagd::bedrijf)
                .containsExactly(zonder);

        var id = toneel.uitvragen.start(ik, nieuw);
        assertThat(toneel.regels(id)).extracting(Vraagregel::bedrijf).containsExactlyInAnyOrder(met, zonder);
        toneel.begroot(1, () -> toneel.uitvragen.uitvraag(ik, id));
        assertThat(toneel.uitvragen.uitvraag(ik, id)).satisfies(uitvraag -> {
            assertThat(uitvraag.gevraagd()).isEqualTo(2);
            assertThat(uitvraag.opgegeven()).isZero();
            assertThat(uitvraag.zonderBeheerder()).isEqualTo(1);
            assertThat(uitvraag.status()).isEqualTo(Uitvraagstatus.LOOPT);
        });
        assertThat(toneel.uitvragen.voorbeeld(ik, nieuw))
                .extracting(Voorbeeld::bedrijven, Voorbeeld::alGevraagd)
                .containsExactly(0L, 2L);
    }

    @Test
    void twee_keer_starten_start_een_keer_en_een_bedrijf_krijgt_dezelfde_vraag_niet_twee_keer() {
        toneel.gegevens.bedrijf(toneel.regio);
        var ik = toneel.functioneel.actor();
        var nieuw = toneel.nieuw(VOORJAAR);
        var id = toneel.uitvragen.start(ik, nieuw);

        assertThat(toneel.uitvragen.start(ik, nieuw)).isEqualTo(id);
        weigert("geen bedrijf", () -> toneel.start(VOORJAAR));
        var later = toneel.gegevens.bedrijf(toneel.regio);
        assertThat(toneel.regels(toneel.start(VOORJAAR)))
                .extracting(Vraagregel::bedrijf)
                .containsExactly(later);
        assertThat(toneel.regels(toneel.start(NAJAAR))).hasSize(2);
        toneel.uitvragen.sluit(ik, id, 0);
        assertThat(toneel.regels(toneel.start(VOORJAAR)))
                .as("only while it runs")
                .hasSize(1);
    }

    @Test
    void tegelijk_starten_vraagt_elk_bedrijf_een_keer() throws Exception {
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio);
        var acten = List.<Callable<Boolean>>of(() -> gestart(toneel), () -> gestart(toneel), () -> gestart(toneel));
        var gelukt = 0;
        try (var draden = Executors.newFixedThreadPool(acten.size())) {
            for (var een : draden.invokeAll(acten)) {
                gelukt += een.get() ? 1 : 0;
            }
        }
        assertThat(gelukt).isEqualTo(1);
        assertThat(toneel.tel("SELECT COUNT(*) FROM aantalvraag WHERE bedrijf_id = ?", bedrijf.waarde()))
                .isEqualTo(1);
    }

    private static boolean gestart(Uitvraagtoneel toneel) {
        try {
            toneel.start(VOORJAAR);
            return true;
        } catch (Conflict e) {
            return false;
        }
    }

    @Test
    void met_de_hand_sluiten_sluit_ook_voor_wie_meer_tijd_had() {
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio);
        var ria = toneel.inloggers.gebruikersbeheerder(bedrijf);
        var ik = toneel.functioneel.actor();
        var id = toneel.start(VOORJAAR);
        var vraag = toneel.regel(id, bedrijf).id();
        toneel.uitvragen.verleng(ik, vraag, toneel.vandaag().plusDays(60), "Verbouwing");
        weigert("net gewijzigd", () -> toneel.uitvragen.sluit(ik, id, 7));

        toneel.begroot(4, () -> toneel.uitvragen.sluit(ik, id, 0));

        assertThat(toneel.regel(id, bedrijf).stand()).isEqualTo(Vraagstand.NIET_OPGEGEVEN);
        weigert("laatste dag", () -> toneel.opgaven.geefOp(ria.actor(), vraag, opgave(0, 1, null, null)));
    }

    @Test
    void wie_de_vraag_kreeg_hoort_een_keer_dat_er_meer_tijd_is() {
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio);
        var ria = toneel.inloggers.gebruikersbeheerder(bedrijf);
        var coordinator = toneel.inloggers.verzuimcoordinator(bedrijf);
        var ik = toneel.functioneel.actor();
        var vraag = toneel.regel(toneel.start(VOORJAAR), bedrijf).id();
        while (toneel.wacht.mail(Actor.systeem("uitvraag"))) {}
        var nieuwe = toneel.inloggers.gebruikersbeheerder(bedrijf);

        toneel.begroot(
                5, () -> toneel.uitvragen.verleng(ik, vraag, toneel.vandaag().plusDays(60), "Verbouwing"));

        assertThat(toneel.post(ria)).hasSize(2);
        assertThat(toneel.post(ria).getLast())
                .startsWith("U hebt meer tijd")
                .contains(Kalender.voluit(toneel.vandaag().plusDays(60)), "/aantallen/" + vraag)
                .doesNotContain("Verbouwing");
        assertThat(toneel.post(coordinator)).isEmpty();
        assertThat(toneel.post(nieuwe))
                .as("gets the question itself, with the new day")
                .isEmpty();
        toneel.opgaven.geefOp(ria.actor(), vraag, opgave(0, 3, null, null));
        toneel.uitvragen.verleng(ik, vraag, toneel.vandaag().plusDays(70), "Nog een week");
        assertThat(toneel.post(ria)).as("it was answered").hasSize(2);
    }

    @Test
    void de_lijst_van_bedrijven_is_te_zoeken_en_te_filteren() {
        var een = toneel.gegevens.bedrijf(toneel.regio, "Aalders 100% Vers");
        var twee = toneel.gegevens.bedrijf(toneel.regio, "Zijlstra");
        var ria = toneel.inloggers.gebruikersbeheerder(een);
        var id = toneel.start(VOORJAAR);
        toneel.opgaven.geefOp(ria.actor(), toneel.regel(id, een).id(), opgave(0, 3, null, null));

        assertThat(gefilterd(toneel, id, new Vraagfilter("0% v", null, null, false)))
                .containsExactly(een);
        assertThat(gefilterd(toneel, id, new Vraagfilter("", null, Vraagstand.OPEN, false)))
                .containsExactly(twee);
        assertThat(gefilterd(toneel, id, new Vraagfilter("", null, Vraagstand.OPGEGEVEN, false)))
                .containsExactly(een);
        assertThat(gefilterd(toneel, id, new Vraagfilter("", toneel.regio, null, true)))
                .containsExactly(twee);
        assertThat(gefilterd(toneel, id, new Vraagfilter("", toneel.gegevens.regio(), null, false)))
                .isEmpty();
        toneel.begroot(1, () -> gefilterd(toneel, id, Vraagfilter.ALLE));
        toneel.begroot(1, () -> toneel.uitvragen.lijst(toneel.functioneel.actor(), Uitsnede.eerste(20)));
        assertThat(toneel.uitvragen
                        .lijst(toneel.functioneel.actor(), Uitsnede.eerste(200))
                        .rijen())
                .extracting(Uitvraag::id)
                .contains(id);
    }

    private static List<BedrijfId> gefilterd(Uitvraagtoneel toneel, UitvraagId id, Vraagfilter filter) {
        return toneel.uitvragen.bedrijven(toneel.functioneel.actor(), id, filter, Uitsnede.eerste(50)).rijen().stream()
                .map(Vraagregel::bedrijf)
                .toList();
    }

    @Test
    void het_bestand_is_nederlands_en_rekent_niets_uit() {
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio, "=HYPERLINK(\"x\");Café");
        var ria = toneel.inloggers.gebruikersbeheerder(bedrijf);
        var id = toneel.start(NAJAAR);
        toneel.opgaven.geefOp(ria.actor(), toneel.regel(id, bedrijf).id(), opgave(0, 48, 60, "+1 filiaal"));

        toneel.begroot(3, () -> toneel.opgaven.csv(toneel.functioneel.actor(), id));
        var regels = toneel.opgaven.csv(toneel.functioneel.actor(), id).split("\r\n");

        assertThat(regels[0])
                .startsWith("\uFEFFBedrijf nummer;Bedrijf;Regio;Stand;Laatste dag;Aantal " + toneel.jaar());
        assertThat(regels[1])
                .startsWith(bedrijf + ";\"'=HYPERLINK(\"\"x\"\");Café\";Regio ")
                .contains(";Opgegeven;", ";48;60;'+1 filiaal;", ";" + ria.naam());
        assertThat(regels).hasSize(2);
    }

    @Test
    void wat_niet_past_kan_niet_starten() {
        var ik = toneel.functioneel.actor();
        var goed = toneel.nieuw(VOORJAAR);
        fout("sleutel", () -> toneel.uitvragen.start(ik, anders(goed, "x", goed.jaar(), 28, Set.of(7))));
        fout("jaar", () -> toneel.uitvragen.start(ik, anders(goed, goed.sleutel(), 2020, 28, Set.of(7))));
        fout("sluitOp", () -> toneel.uitvragen.start(ik, anders(goed, goed.sleutel(), goed.jaar(), 0, Set.of(7))));
        fout(
                "sluitOp",
                () -> toneel.uitvragen.voorbeeld(ik, anders(goed, goed.sleutel(), goed.jaar(), 400, Set.of(7))));
        fout(
                "herinnerDagen",
                () -> toneel.uitvragen.start(ik, anders(goed, goed.sleutel(), goed.jaar(), 28, Set.of(0))));
        fout(
                "regios",
                () -> toneel.uitvragen.start(
                        ik,
                        new NieuweUitvraag(
                                goed.sleutel(),
                                VOORJAAR,
                                goed.jaar(),
                                goed.sluitOp(),
                                Doelgroep.REGIOS,
                                Set.of(),
                                Set.of(),
                                List.of())));
        fout("bedrijven", () -> toneel.uitvragen.start(ik, toneel.voor(VOORJAAR, goed.jaar())));
        assertThat(toneel.tel("SELECT COUNT(*) FROM uitvraag WHERE sleutel = ?", goed.sleutel()))
                .isZero();
    }

    private static NieuweUitvraag anders(
            NieuweUitvraag goed, String sleutel, int jaar, int dagen, Set<Integer> herinner) {
        return new NieuweUitvraag(
                sleutel,
                goed.soort(),
                jaar,
                goed.sluitOp().minusDays(28).plusDays(dagen),
                goed.doelgroep(),
                goed.regios(),
                goed.bedrijven(),
                List.copyOf(herinner));
    }

    @Test
    void alleen_de_functioneel_beheerder_beheert_en_alleen_het_systeem_bewaakt() {
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio);
        var id = toneel.start(VOORJAAR);
        var vraag = toneel.regel(id, bedrijf).id();
        for (var actor : List.<Actor>of(
                Actoren.gebruikersbeheerder(bedrijf),
                Actoren.verzuimcoordinator(bedrijf),
                Actoren.mma(toneel.regio),
                Actoren.logbeheerder())) {
            for (var act : List.<Runnable>of(
                    () -> toneel.uitvragen.voorbeeld(actor, toneel.nieuw(NAJAAR)),
                    () -> toneel.uitvragen.voorbeeldBedrijven(actor, toneel.nieuw(NAJAAR), false, Uitsnede.eerste(1)),
                    () -> toneel.uitvragen.start(actor, toneel.nieuw(NAJAAR)),
                    () -> toneel.uitvragen.lijst(actor, Uitsnede.eerste(1)),
                    () -> toneel.uitvragen.uitvraag(actor, id),
                    () -> toneel.uitvragen.voortgang(actor, id),
                    () -> toneel.uitvragen.bedrijven(actor, id, Vraagfilter.ALLE, Uitsnede.eerste(1)),
                    () -> toneel.uitvragen.herinner(actor, id),
                    () -> toneel.uitvragen.verleng(
                            actor, vraag, toneel.vandaag().plusDays(50), "Reden"),
                    () -> toneel.uitvragen.sluit(actor, id, 0),
                    () -> toneel.opgaven.csv(actor, id),
                    () -> toneel.wacht.mail(actor),
                    () -> toneel.wacht.herinner(actor),
                    () -> toneel.wacht.sluit(actor))) {
                assertThatExceptionOfType(GeenRecht.class).isThrownBy(act::run);
            }
        }
        var nergens = new UitvraagId(Long.MAX_VALUE);
        assertThatExceptionOfType(NietGevonden.class)
                .isThrownBy(() -> toneel.uitvragen.uitvraag(toneel.functioneel.actor(), nergens));
        assertThatExceptionOfType(NietGevonden.class)
                .isThrownBy(() -> toneel.uitvragen.sluit(toneel.functioneel.actor(), nergens, 0));
    }
}
