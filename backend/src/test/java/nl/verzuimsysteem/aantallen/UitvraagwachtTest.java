package nl.verzuimsysteem.aantallen;

import static nl.verzuimsysteem.aantallen.Uitvraagsoort.NAJAAR;
import static nl.verzuimsysteem.aantallen.Uitvraagsoort.VOORJAAR;
import static nl.verzuimsysteem.aantallen.Uitvraagtoneel.SYSTEEM;
import static nl.verzuimsysteem.aantallen.Uitvraagtoneel.fout;
import static nl.verzuimsysteem.aantallen.Uitvraagtoneel.opgave;
import static nl.verzuimsysteem.aantallen.Uitvraagtoneel.weigert;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Testklok;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From start to close, on a clock that the test sets. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UitvraagwachtTest {
    private static final Map<String, Object> INSTELLINGEN =
            Map.of(Testklok.AAN, true, "verzuim.adres", "https://verzuim.example.com/");
    private static final LocalTime OCHTEND = LocalTime.of(9, 0);

    private final TestProgramma programma = TestProgramma.nieuw(INSTELLINGEN);

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    private Uitvraagtoneel toneel() {
        return new Uitvraagtoneel(programma);
    }

    @Test
    void elke_beheerder_krijgt_een_mail_en_niemand_anders() {
        var toneel = toneel();
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio, "Kaas & Zonen");
        var ria = toneel.inloggers.gebruikersbeheerder(bedrijf);
        var coordinator = toneel.inloggers.verzuimcoordinator(bedrijf);
        var id = toneel.start(NAJAAR);

        werk(toneel);
        werk(toneel);

        var vraag = toneel.regel(id, bedrijf).id();
        assertThat(toneel.post(ria))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .contains("Kaas & Zonen", "https://verzuim.example.com/aantallen/" + vraag, "BHR")
                        .contains("in " + toneel.jaar() + " in dienst", "er in " + (toneel.jaar() + 1) + " zijn")
                        .doesNotContain(ria.naam()));
        assertThat(toneel.post(coordinator)).isEmpty();

        var nieuwe = toneel.inloggers.gebruikersbeheerder(bedrijf);
        var nogEen = toneel.inloggers.gebruikersbeheerder(bedrijf);
        toneel.doe("UPDATE gebruiker SET actief = 0 WHERE id = ?", nogEen.id().waarde());
        werk(toneel);
        assertThat(toneel.post(nieuwe)).as("made after the start").hasSize(1);
        assertThat(toneel.post(nogEen)).as("switched off").isEmpty();
        assertThat(toneel.post(ria)).hasSize(1);

        toneel.opgaven.geefOp(nieuwe.actor(), vraag, opgave(0, 10, 10, null));
        var teLaat = toneel.inloggers.gebruikersbeheerder(bedrijf);
        werk(toneel);
        assertThat(toneel.post(teLaat)).as("it was answered").isEmpty();
    }

    @Test
    void twee_nodes_samen_sturen_elk_een_mail() throws Exception {
        var toneel = toneel();
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio);
        var ria = toneel.inloggers.gebruikersbeheerder(bedrijf);
        toneel.start(VOORJAAR);
        try (var tweede = TestProgramma.op(programma.database(), INSTELLINGEN);
                var draden = Executors.newFixedThreadPool(2)) {
            var acten = List.<Callable<Boolean>>of(
                    () -> toneel.wacht.mail(SYSTEEM),
                    () -> tweede.bean(UitvraagwachtService.class).mail(SYSTEEM));
            for (var klaar : draden.invokeAll(acten)) {
                assertThat(klaar.get()).isFalse();
            }
        }
        assertThat(toneel.post(ria)).hasSize(1);
    }

    @Test
    void wie_niets_opgeeft_wordt_op_de_afgesproken_dagen_herinnerd_en_een_keer() {
        var toneel = toneel();
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio);
        var ria = toneel.inloggers.gebruikersbeheerder(bedrijf);
        var klaar = toneel.gegevens.bedrijf(toneel.regio);
        var piet = toneel.inloggers.gebruikersbeheerder(klaar);
        var id = toneel.start(VOORJAAR);
        werk(toneel);
        toneel.opgaven.geefOp(piet.actor(), toneel.regel(id, klaar).id(), opgave(0, 5, null, null));
        toneel.uitvragen.herinner(toneel.functioneel.actor(), id);
        werk(toneel);
        assertThat(toneel.post(ria)).as("he got the question today").hasSize(1);

        dagen(14);
        Uitvraagwerk.werk(toneel.wacht, SYSTEEM, LocalTime.of(3, 0));
        assertThat(toneel.post(ria)).as("not at night").hasSize(1);
        werk(toneel);
        werk(toneel);
        assertThat(toneel.post(ria)).hasSize(2);
        assertThat(toneel.post(ria).getLast()).startsWith("Herinnering:").contains("/aantallen/");
        assertThat(toneel.post(piet)).hasSize(1);

        toneel.begroot(3, () -> toneel.uitvragen.herinner(toneel.functioneel.actor(), id));
        werk(toneel);
        assertThat(toneel.post(ria)).as("one a day").hasSize(2);
        dagen(1);
        toneel.uitvragen.herinner(toneel.functioneel.actor(), id);
        werk(toneel);
        assertThat(toneel.post(ria)).as("by hand").hasSize(3);
        dagen(12);
        werk(toneel);
        assertThat(toneel.post(ria))
                .as("after the last was missed by two days, one")
                .hasSize(4);
        dagen(1);
        werk(toneel);
        assertThat(toneel.post(ria)).hasSize(4);
    }

    @Test
    void na_de_laatste_dag_verandert_er_niets_meer_behalve_voor_wie_meer_tijd_heeft() {
        var toneel = toneel();
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio);
        var ria = toneel.inloggers.gebruikersbeheerder(bedrijf);
        var later = toneel.gegevens.bedrijf(toneel.regio);
        var piet = toneel.inloggers.gebruikersbeheerder(later);
        var ik = toneel.functioneel.actor();
        var id = toneel.start(VOORJAAR);
        var vraag = toneel.regel(id, bedrijf).id();
        var verlengd = toneel.regel(id, later).id();
        var sluitOp = toneel.regel(id, later).sluitOp();
        fout("sluitOp", () -> toneel.uitvragen.verleng(ik, verlengd, sluitOp, "Vakantie"));
        fout("reden", () -> toneel.uitvragen.verleng(ik, verlengd, sluitOp.plusDays(7), " "));
        toneel.begroot(5, () -> toneel.uitvragen.verleng(ik, verlengd, sluitOp.plusDays(7), "Vakantie"));

        dagen(28);
        werk(toneel);
        assertThat(toneel.opgaven.vraag(ria.actor(), vraag).loopt())
                .as("the last day counts")
                .isTrue();
        dagen(1);
        weigert("laatste dag is voorbij", () -> toneel.opgaven.geefOp(ria.actor(), vraag, opgave(0, 9, null, null)));
        weigert(
                "gesloten",
                () -> toneel.uitvragen.verleng(ik, vraag, toneel.vandaag().plusDays(9), "Te laat"));
        werk(toneel);
        assertThat(toneel.opgaven.vraag(ria.actor(), vraag).stand()).isEqualTo(Vraagstand.NIET_OPGEGEVEN);
        assertThat(toneel.opgaven.vragen(ria.actor())).isEmpty();
        assertThat(toneel.uitvragen.uitvraag(ik, id).status()).isEqualTo(Uitvraagstatus.LOOPT);
        toneel.opgaven.geefOp(piet.actor(), verlengd, opgave(0, 9, null, null));
        assertThat(toneel.regel(id, later).verlengd()).isTrue();

        dagen(7);
        werk(toneel);
        assertThat(toneel.uitvragen.uitvraag(ik, id)).satisfies(uitvraag -> {
            assertThat(uitvraag.status()).isEqualTo(Uitvraagstatus.GESLOTEN);
            assertThat(uitvraag.opgegeven()).isEqualTo(1);
            assertThat(uitvraag.zonderBeheerder()).isZero();
        });
        weigert("laatste dag", () -> toneel.opgaven.geefOp(piet.actor(), verlengd, opgave(1, 10, null, null)));
        weigert("gesloten", () -> toneel.uitvragen.herinner(ik, id));
        weigert("gesloten", () -> toneel.uitvragen.sluit(ik, id, 1));
    }

    @Test
    void wie_weggaat_hoeft_niets_meer_op_te_geven_en_wat_hij_gaf_blijft() {
        var toneel = toneel();
        var stil = toneel.gegevens.bedrijf(toneel.regio);
        var gaf = toneel.gegevens.bedrijf(toneel.regio);
        var ria = toneel.inloggers.gebruikersbeheerder(stil);
        var piet = toneel.inloggers.gebruikersbeheerder(gaf);
        var ik = toneel.functioneel.actor();
        var id = toneel.start(VOORJAAR);
        toneel.opgaven.geefOp(piet.actor(), toneel.regel(id, gaf).id(), opgave(0, 5, null, null));
        for (var bedrijf : List.of(stil, gaf)) {
            toneel.doe("UPDATE bedrijf SET beeindigd_op = ? WHERE id = ?", toneel.vandaag(), bedrijf.waarde());
        }

        weigert(
                "beëindigd",
                () -> toneel.opgaven.geefOp(ria.actor(), toneel.regel(id, stil).id(), opgave(0, 5, null, null)));
        assertThat(toneel.opgaven.vragen(ria.actor())).isEmpty();
        werk(toneel);

        assertThat(toneel.post(ria)).isEmpty();
        assertThat(toneel.regel(id, stil).stand()).isEqualTo(Vraagstand.VERVALLEN);
        assertThat(toneel.regel(id, gaf).stand()).isEqualTo(Vraagstand.OPGEGEVEN);
        assertThat(toneel.uitvragen.uitvraag(ik, id))
                .extracting(Uitvraag::gevraagd, Uitvraag::opgegeven)
                .containsExactly(1L, 1L);
        assertThat(programma.bean(Medewerkersaantallen.class).geldig(ik.bereik(), toneel.jaar(), List.of(stil, gaf)))
                .containsOnlyKeys(gaf);
    }

    private void dagen(int aantal) {
        programma.bean(Testklok.class).later(Duration.ofDays(aantal));
    }

    private static void werk(Uitvraagtoneel toneel) {
        Uitvraagwerk.werk(toneel.wacht, SYSTEEM, OCHTEND);
    }
}
