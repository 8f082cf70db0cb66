package nl.verzuimsysteem.opdrachten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.organisatie.Abonnement;
import nl.verzuimsysteem.tarieven.Grond;
import nl.verzuimsysteem.tarieven.Oordeel;
import nl.verzuimsysteem.tarieven.Prijswoorden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class VersturenTest {
    private final Toneel toneel = new Toneel();

    @Test
    void een_opdracht_staat_met_tijdlijn_logregel_en_bericht_klaar() {
        var id = toneel.verstuurd();

        assertThat(toneel.status(id)).isEqualTo(OpdrachtStatus.VERSTUURD);
        assertThat(toneel.tel(
                        "SELECT COUNT(*) FROM gebeurtenis WHERE opdracht_id = ? AND soort = 'OPDRACHT_VERSTUURD' AND onderwerp = 'Extra spreekuur aanvragen bij de arbodienst'",
                        id.waarde()))
                .isEqualTo(1);
        assertThat(toneel.tel(
                        "SELECT COUNT(*) FROM audit_regel WHERE object_soort = 'opdracht' AND object_id = ? AND handeling = 'OPDRACHT_VERSTUREN' AND uitkomst = 0",
                        id.waarde()))
                .isEqualTo(1);
        assertThat(toneel.tekst("SELECT aan FROM uitgaand_bericht WHERE sleutel = ?", "opdracht:" + id + ":verstuurd"))
                .startsWith("regio");
    }

    @Test
    void het_bericht_noemt_geen_bedrijf_werknemer_of_tekst() {
        var id = toneel.verstuurd();

        var bericht = toneel.tekst(
                "SELECT CONCAT(onderwerp, tekst) FROM uitgaand_bericht WHERE sleutel = ?",
                "opdracht:" + id + ":verstuurd");

        assertThat(bericht)
                .contains("/werklijst/" + id)
                .doesNotContain("Bedrijf", "Jansen", "Sanne", "spreekuur", "Boer");
    }

    @Test
    void versturen_kost_ten_hoogste_vijf_vragen() {
        toneel.verstuurd();
        var nieuw = toneel.nieuw();
        try (var telling = toneel.programma.teller().beginDezeThread()) {
            toneel.opdrachten().verstuur(toneel.werkgever, nieuw);

            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
    }

    @Test
    void dezelfde_sleutel_geeft_dezelfde_opdracht_en_verstuurt_niets() {
        var sleutel = UUID.randomUUID().toString();
        var eerste = toneel.opdrachten().verstuur(toneel.werkgever, toneel.nieuw(sleutel));

        var tweede = toneel.opdrachten().verstuur(toneel.werkgever, toneel.nieuw(sleutel));

        assertThat(tweede).isEqualTo(eerste);
        assertThat(aantal(sleutel)).isEqualTo(1);
        assertThat(berichten(eerste)).isEqualTo(1);
    }

    @Test
    void twintig_keer_tegelijk_versturen_geeft_een_opdracht() throws Exception {
        var sleutel = UUID.randomUUID().toString();

        var ids = new HashSet<OpdrachtId>();
        var start = new CyclicBarrier(20);
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            var uitkomsten = draden.invokeAll(IntStream.range(0, 20)
                    .<Callable<OpdrachtId>>mapToObj(ignored -> () -> {
                        start.await();
                        return toneel.opdrachten().verstuur(toneel.werkgever, toneel.nieuw(sleutel));
                    })
                    .toList());
            for (var uitkomst : uitkomsten) {
                ids.add(uitkomst.get());
            }
        }

        assertThat(ids).hasSize(1);
        assertThat(aantal(sleutel)).isEqualTo(1);
        assertThat(toneel.tel(
                        "SELECT COUNT(*) FROM gebeurtenis WHERE opdracht_id = ?",
                        ids.iterator().next().waarde()))
                .isEqualTo(1);
        assertThat(berichten(ids.iterator().next())).isEqualTo(1);
    }

    @Test
    void een_sleutel_van_een_ander_dossier_wordt_geweigerd() {
        var sleutel = UUID.randomUUID().toString();
        toneel.opdrachten().verstuur(toneel.werkgever, toneel.nieuw(sleutel));
        var ander = toneel.dossier(toneel.bedrijf, toneel.regio, toneel.gegevens.werknemer(toneel.bedrijf));

        assertThatThrownBy(() -> toneel.opdrachten()
                        .verstuur(
                                toneel.werkgever,
                                new NieuweOpdracht(sleutel, ander, "HUISBEZOEK", "Graag een huisbezoek.", null)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void elk_fout_veld_wordt_genoemd() {
        var gisteren = LocalDate.of(2020, 1, 1);

        assertThatThrownBy(() -> toneel.opdrachten()
                        .verstuur(
                                toneel.werkgever,
                                new NieuweOpdracht("geen uuid", toneel.dossier, "BESTAAT_NIET", " abc ", gisteren)))
                .asInstanceOf(type(OngeldigeInvoer.class))
                .extracting(fout -> fout.fouten().stream()
                        .map(OngeldigeInvoer.Veldfout::veld)
                        .toList())
                .isEqualTo(List.of("sleutel", "type", "gewensteDatum", "tekst"));
    }

    @Test
    void een_tekst_van_tweeduizend_tekens_past_en_een_meer_niet() {
        var past =
                new NieuweOpdracht(UUID.randomUUID().toString(), toneel.dossier, "VRAAG_MMA", "é".repeat(2000), null);
        var teLang =
                new NieuweOpdracht(UUID.randomUUID().toString(), toneel.dossier, "VRAAG_MMA", "é".repeat(2001), null);

        assertThat(toneel.status(toneel.opdrachten().verstuur(toneel.werkgever, past)))
                .isEqualTo(OpdrachtStatus.VERSTUURD);
        assertThatThrownBy(() -> toneel.opdrachten().verstuur(toneel.werkgever, teLang))
                .hasMessageContaining("2.001");
    }

    @Test
    void prijs_en_oordeel_blijven_zoals_ze_waren_bij_het_versturen() {
        var dienst = toneel.type("PRIJS_" + toneel.dossier);
        toneel.tarief(dienst, "2020-01-01", 12500);
        var id = toneel.opdrachten()
                .verstuur(
                        toneel.werkgever,
                        new NieuweOpdracht(
                                UUID.randomUUID().toString(),
                                toneel.dossier,
                                "PRIJS_" + toneel.dossier,
                                "Wat kost dit?",
                                null));
        toneel.doe("UPDATE diensttarief SET bedrag_cent = 99900 WHERE dienst_code = ?", dienst);
        toneel.doe("UPDATE opdrachttype SET actief = 0 WHERE code = ?", "PRIJS_" + toneel.dossier);

        var prijs = toneel.opdrachten().vanDossier(toneel.werkgever, toneel.dossier).stream()
                .filter(opdracht -> opdracht.id().equals(id))
                .findFirst()
                .orElseThrow()
                .prijs();

        assertThat(prijs.oordeel()).isEqualTo(Oordeel.BUITEN);
        assertThat(prijs.grond()).isEqualTo(Grond.ALTIJD_BUITEN);
        assertThat(prijs.abonnement()).isEqualTo(Abonnement.Soort.COMPLEET);
        assertThat(String.valueOf(prijs.prijs())).isEqualTo("€ 125,00");
    }

    @Test
    void wat_getoond_is_en_intussen_anders_kost_wordt_niet_verstuurd() {
        var code = "GETOOND_" + toneel.dossier;
        toneel.tarief(toneel.type(code), "2020-01-01", 12500);
        var goedkoper = getoond(code, new NieuweOpdracht.Getoond(Oordeel.BUITEN, new Geld(9500)));
        var binnen = getoond(code, new NieuweOpdracht.Getoond(Oordeel.BINNEN, null));
        var zoals = getoond(code, new NieuweOpdracht.Getoond(Oordeel.BUITEN, new Geld(12500)));

        for (var anders : List.of(goedkoper, binnen)) {
            assertThatThrownBy(() -> toneel.opdrachten().verstuur(toneel.werkgever, anders))
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("prijs");
            assertThat(aantal(anders.sleutel())).isZero();
        }
        assertThat(toneel.status(toneel.opdrachten().verstuur(toneel.werkgever, zoals)))
                .isEqualTo(OpdrachtStatus.VERSTUURD);
        toneel.doe("UPDATE opdrachttype SET actief = 0 WHERE code = ?", code);
    }

    @Test
    void de_week_die_besliste_blijft_bij_de_opdracht_staan() {
        var code = "WEEK_" + toneel.dossier;
        toneel.tarief(toneel.type(code), "2020-01-01", 12500);
        toneel.regel(code, "COMPLEET", 11);
        var vandaag = Kalender.vandaag(toneel.programma.bean(Clock.class));
        var teldag = vandaag.minusWeeks(11);
        toneel.doe("UPDATE dossier SET teldag = ? WHERE id = ?", teldag, toneel.dossier.waarde());

        var id = toneel.opdrachten().verstuur(toneel.werkgever, getoond(code, null));
        toneel.doe("UPDATE dossier SET teldag = ? WHERE id = ?", vandaag, toneel.dossier.waarde());

        var prijs = toneel.opdrachten().opdracht(toneel.werkgever, id).prijs();
        assertThat(prijs.grond()).isEqualTo(Grond.NA_INBEGREPEN_WEEK);
        assertThat(prijs.week()).isEqualTo(12);
        assertThat(prijs.teldag()).isEqualTo(teldag);
        assertThat(Prijswoorden.uitleg(prijs))
                .isEqualTo("Week 12 van het dossier, geteld vanaf %s. Compleet: inbegrepen tot en met week 11."
                        .formatted(Kalender.kort(teldag)));
        toneel.doe("UPDATE opdrachttype SET actief = 0 WHERE code = ?", code);
    }

    private NieuweOpdracht getoond(String code, NieuweOpdracht.@Nullable Getoond getoond) {
        return new NieuweOpdracht(
                UUID.randomUUID().toString(), toneel.dossier, code, "Wat kost dit?", null, false, getoond);
    }

    @Test
    void een_groep_zonder_mensen_wordt_door_de_medische_administratie_vervangen() {
        var zonder = toneel.opdrachten()
                .verstuur(
                        toneel.werkgever,
                        new NieuweOpdracht(
                                UUID.randomUUID().toString(), toneel.dossier, "CASEMANAGER", "Wilt u helpen?", null));
        toneel.lid(Functie.CASEMANAGER, "Kees Mulder");
        var met = toneel.opdrachten()
                .verstuur(
                        toneel.werkgever,
                        new NieuweOpdracht(
                                UUID.randomUUID().toString(), toneel.dossier, "CASEMANAGER", "Wilt u helpen?", null));

        assertThat(groep(zonder)).isEqualTo("MMA");
        assertThat(groep(met)).isEqualTo("CASEMANAGER");
    }

    @Test
    void een_ander_bedrijf_kan_niet_uit_dit_dossier_versturen() {
        var vreemd = toneel.werkgever(Functie.VERZUIMCOORDINATOR, toneel.gegevens.bedrijf(toneel.regio));

        assertThatThrownBy(() -> toneel.opdrachten().verstuur(vreemd, toneel.nieuw()))
                .isInstanceOf(NietGevonden.class);
    }

    private long aantal(String sleutel) {
        return toneel.tel("SELECT COUNT(*) FROM opdracht WHERE sleutel = ?", sleutel);
    }

    private long berichten(OpdrachtId id) {
        return toneel.tel("SELECT COUNT(*) FROM uitgaand_bericht WHERE sleutel LIKE ?", "opdracht:" + id + ":%");
    }

    private String groep(OpdrachtId id) {
        return toneel.tekst("SELECT groep FROM opdracht WHERE id = ?", id.waarde());
    }
}
