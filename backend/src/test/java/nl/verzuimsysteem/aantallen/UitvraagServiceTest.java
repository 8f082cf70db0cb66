package nl.verzuimsysteem.aantallen;

import static nl.verzuimsysteem.aantallen.Uitvraagsoort.NAJAAR;
import static nl.verzuimsysteem.aantallen.Uitvraagsoort.VOORJAAR;
import static nl.verzuimsysteem.aantallen.Uitvraagtoneel.SYSTEEM;
import static nl.verzuimsysteem.aantallen.Uitvraagtoneel.fout;
import static nl.verzuimsysteem.aantallen.Uitvraagtoneel.opgave;
import static nl.verzuimsysteem.aantallen.Uitvraagtoneel.weigert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.organisatie.BedrijfService;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Testklok;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From start to close, on a clock that the test sets. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UitvraagServiceTest {
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
    void het_voorbeeld_is_wat_de_start_doet() {
        var toneel = toneel();
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
        toneel.begroot(1, () -> toneel.uitvragen.voorbeeldBedrijven(ik, nieuw, Uitsnede.eerste(50)));
        assertThat(toneel.uitvragen.voorbeeldBedrijven(ik, nieuw, Uitsnede.eerste(1)))
                .satisfies(bladzijde -> assertThat(bladzijde.meer()).isTrue());
        assertThat(toneel.uitvragen
                        .voorbeeldBedrijven(ik, nieuw, Uitsnede.eerste(50))
                        .rijen())
                .extracting(Gevraagd::bedrijf, Gevraagd::beheerders)
                .containsExactlyInAnyOrder(tuple(met, 2L), tuple(zonder, 0L));

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
        var toneel = toneel();
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
        var toneel = toneel();
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
        } catch (nl.verzuimsysteem.kern.Conflict e) {
            return false;
        }
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
        toneel.begroot(3, () -> toneel.uitvragen.verleng(ik, verlengd, sluitOp.plusDays(7), "Vakantie"));

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
    void met_de_hand_sluiten_sluit_ook_voor_wie_meer_tijd_had() {
        var toneel = toneel();
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
    void zonder_beheerder_is_het_werk_voor_de_mma_tot_er_een_is() {
        var toneel = toneel();
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio);
        toneel.doe(
                "INSERT INTO contactpersoon (bedrijf_id, naam, rol, telefoon) VALUES (?, 'M. de Boer', 'Directeur', '088 - 111 22 33')",
                bedrijf.waarde());
        var zoek = programma.bean(BeheerderzoekService.class);
        var mma = toneel.inloggers.regioteam(Functie.MMA, toneel.regio).actor();
        var elders =
                toneel.inloggers.regioteam(Functie.MMA, toneel.gegevens.regio()).actor();
        assertThat(zoek.tel(mma)).isZero();
        toneel.start(VOORJAAR);
        toneel.start(NAJAAR);

        toneel.begroot(1, () -> zoek.lijst(mma, Uitsnede.eerste(50)));
        assertThat(zoek.lijst(mma, Uitsnede.eerste(50)).rijen()).singleElement().satisfies(regel -> {
            assertThat(regel.bedrijf()).isEqualTo(bedrijf);
            assertThat(regel.contactpersoon()).isEqualTo("M. de Boer");
        });
        assertThat(zoek.tel(mma)).isEqualTo(1);
        assertThat(zoek.tel(elders)).isZero();
        assertThat(zoek.lijst(elders, Uitsnede.eerste(50)).rijen()).isEmpty();
        assertThatExceptionOfType(GeenRecht.class)
                .isThrownBy(() -> zoek.tel(toneel.inloggers
                        .gebruikersbeheerder(toneel.gegevens.bedrijf(toneel.regio))
                        .actor()));

        toneel.inloggers.gebruikersbeheerder(bedrijf);
        assertThat(zoek.tel(mma)).isZero();
    }

    @Test
    void wie_verhuist_telt_bij_de_nieuwe_regio_en_wat_gesloten_is_blijft_waar_het_was() {
        var toneel = toneel();
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio);
        var naar = toneel.gegevens.regio();
        var ik = toneel.functioneel.actor();
        var oud = toneel.start(VOORJAAR);
        toneel.uitvragen.sluit(ik, oud, 0);
        var loopt = toneel.start(NAJAAR);
        var zoek = programma.bean(BeheerderzoekService.class);

        programma.bean(BedrijfService.class).verhuis(ik, bedrijf, naar);

        assertThat(toneel.uitvragen.voortgang(ik, loopt))
                .extracting(PerRegio::regio, PerRegio::gevraagd)
                .containsExactly(tuple(naar, 1L));
        assertThat(toneel.uitvragen.voortgang(ik, oud))
                .extracting(PerRegio::regio)
                .containsExactly(toneel.regio);
        assertThat(zoek.tel(toneel.inloggers.regioteam(Functie.MMA, naar).actor()))
                .isEqualTo(1);
        assertThat(zoek.tel(
                        toneel.inloggers.regioteam(Functie.MMA, toneel.regio).actor()))
                .isZero();
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

    @Test
    void het_werkelijke_aantal_gaat_voor_de_schatting_en_de_nieuwste_schatting_voor_de_oudere() {
        var toneel = toneel();
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio);
        var ria = toneel.inloggers.gebruikersbeheerder(bedrijf).actor();
        var cijfers = programma.bean(Medewerkersaantallen.class);
        var service = programma.bean(AantallenService.class);
        var jaar = toneel.jaar();
        assertThat(service.geldig(ria, bedrijf, jaar)).isEmpty();

        toneel.opgaven.geefOp(ria, toneel.vraag(NAJAAR, jaar - 1, bedrijf), opgave(0, 100, 104, null));
        assertThat(service.geldig(ria, bedrijf, jaar))
                .hasValueSatisfying(cijfer -> assertThat(cijfer.aantal()).isEqualTo(104));
        toneel.opgaven.geefOp(ria, toneel.vraag(VOORJAAR, jaar, bedrijf), opgave(0, 106, null, null));
        assertThat(service.geldig(ria, bedrijf, jaar))
                .hasValueSatisfying(cijfer -> assertThat(cijfer.aantal()).isEqualTo(106));
        toneel.opgaven.geefOp(ria, toneel.vraag(NAJAAR, jaar, bedrijf), opgave(0, 110, 111, null));
        toneel.begroot(2, () -> service.geldig(ria, bedrijf, jaar));
        assertThat(service.geldig(ria, bedrijf, jaar)).hasValueSatisfying(cijfer -> {
            assertThat(cijfer.aantal()).isEqualTo(110);
            assertThat(cijfer.soort()).isEqualTo(Cijfersoort.WERKELIJK);
        });
        assertThat(cijfers.van(ria.bereik(), jaar, Cijfersoort.SCHATTING, List.of(bedrijf))
                        .get(bedrijf))
                .satisfies(cijfer -> assertThat(cijfer.aantal()).isEqualTo(106));
        assertThat(cijfers.van(ria.bereik(), jaar + 1, Cijfersoort.WERKELIJK, List.of(bedrijf)))
                .isEmpty();
        assertThat(cijfers.geldig(ria.bereik(), jaar + 1, List.of(bedrijf)).get(bedrijf))
                .satisfies(cijfer -> assertThat(cijfer.aantal()).isEqualTo(111));
        assertThat(cijfers.geldig(ria.bereik(), jaar, List.of())).isEmpty();

        var ander = toneel.inloggers
                .gebruikersbeheerder(toneel.gegevens.bedrijf(toneel.regio))
                .actor();
        assertThat(cijfers.geldig(ander.bereik(), jaar, List.of(bedrijf))).isEmpty();
        assertThatExceptionOfType(NietGevonden.class).isThrownBy(() -> service.geldig(ander, bedrijf, jaar));
        assertThatExceptionOfType(GeenRecht.class)
                .isThrownBy(() -> service.geldig(Actoren.verzuimcoordinator(bedrijf), bedrijf, jaar));
    }

    @Test
    void de_lijst_van_bedrijven_is_te_zoeken_en_te_filteren() {
        var toneel = toneel();
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
                        .lijst(toneel.functioneel.actor(), Uitsnede.eerste(1))
                        .rijen())
                .extracting(Uitvraag::id)
                .containsExactly(id);
    }

    private static List<BedrijfId> gefilterd(Uitvraagtoneel toneel, UitvraagId id, Vraagfilter filter) {
        return toneel.uitvragen.bedrijven(toneel.functioneel.actor(), id, filter, Uitsnede.eerste(50)).rijen().stream()
                .map(Vraagregel::bedrijf)
                .toList();
    }

    @Test
    void het_bestand_is_nederlands_en_rekent_niets_uit() {
        var toneel = toneel();
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
        var toneel = toneel();
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
        var toneel = toneel();
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
                    () -> toneel.uitvragen.voorbeeldBedrijven(actor, toneel.nieuw(NAJAAR), Uitsnede.eerste(1)),
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

    private void dagen(int aantal) {
        programma.bean(Testklok.class).later(Duration.ofDays(aantal));
    }

    private static void werk(Uitvraagtoneel toneel) {
        Uitvraagwerk.werk(toneel.wacht, SYSTEEM, OCHTEND);
    }
}
