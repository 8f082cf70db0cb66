package nl.verzuimsysteem.selekt;

import static nl.verzuimsysteem.selekt.Selekttoneel.INSTELLINGEN;
import static nl.verzuimsysteem.selekt.Selekttoneel.SYSTEEM;
import static nl.verzuimsysteem.selekt.Selekttoneel.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.selekt.Triagemelding.Wat;
import nl.verzuimsysteem.taken.Taak;
import nl.verzuimsysteem.taken.TaakSoort;
import nl.verzuimsysteem.taken.TakenFilter;
import nl.verzuimsysteem.taken.TakenService;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Testklok;
import nl.verzuimsysteem.toegang.Tokens;
import nl.verzuimsysteem.verzuim.DossierService;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import nl.verzuimsysteem.verzuim.Wijziging;
import nl.verzuimsysteem.vragenlijst.Vervolgactie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The triage follows its case, and each message goes out once. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SelektTest {
    private static final String WERKNEMER = "werknemer@example.com";
    /** Whatever tells that it is about health, or who. */
    private static final List<String> NOOIT = List.of(
            "jansen",
            "sanne",
            "spreekuur",
            "arts",
            "doctor",
            "lekarz",
            "ziek",
            "sick",
            "krank",
            "chor",
            "medisch",
            "medical",
            "verzuim ",
            "herstel",
            "werkgever",
            "bedrijf ");

    private final TestProgramma programma = TestProgramma.nieuw(INSTELLINGEN);
    private Selekttoneel toneel = new Selekttoneel(programma);

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @BeforeEach
    void nieuw() {
        programma.jdbi().useHandle(handle -> {
            handle.execute("DELETE FROM uitgaand_bericht");
            handle.execute("DELETE FROM uitgaande_sms");
            handle.execute("UPDATE selekt SET volgende_op = NULL");
        });
        toneel = new Selekttoneel(programma);
    }

    @Test
    void op_de_tweede_dag_om_acht_uur_gaat_de_link_weg_in_zijn_taal() {
        toneel.bereikbaar(WERKNEMER, "06 - 12 34 56 78", "pl");
        var dossier = toneel.ziek(1);
        var triage = toneel.triage(dossier);
        assertThat(triage.status()).isEqualTo(Selektstatus.GEPLAND);
        assertThat(triage.dagEen()).isEqualTo(toneel.dagEen);
        assertThat(triage.isLaatGemeld()).isFalse();
        assertThat(triage.komt()).isEqualTo(new Triage.Komt(Triage.Wat.VRAGENLIJST, om(2, "08:00")));

        toneel.naar(2, "07:59");
        assertThat(toneel.mail(WERKNEMER)).isEmpty();
        toneel.naar(2, "08:00");

        assertThat(toneel.sms("+31612345678")).isEmpty();
        assertThat(toneel.mail(WERKNEMER)).singleElement().satisfies(mail -> {
            assertThat(mail)
                    .startsWith("Mamy do Ciebie kilka pytań\n")
                    .contains("https://verzuim.example.com/vragenlijst#", "28 dni");
            assertThat(token(mail)).hasSize(43);
            var selekt = gevonden(token(mail));
            assertThat(selekt.id()).isEqualTo(triage.id());
            assertThat(selekt.isInTeVullen(om(2, "08:01"))).isTrue();
            assertThat(selekt.taal()).isEqualTo("pl");
        });
        assertThat(tel("SELECT COUNT(*) FROM selektbericht WHERE bedrijf_id = :bedrijf"))
                .isOne();
        assertThat(toneel.triage(dossier).komt()).isEqualTo(new Triage.Komt(Triage.Wat.HERINNERING, om(5, "08:00")));
    }

    @Test
    void wie_laat_werd_gemeld_krijgt_hem_de_dag_na_de_melding() {
        toneel.klokOp(6, "23:58");
        var dossier = toneel.ziek(1);

        assertThat(toneel.triage(dossier).dagEen()).isEqualTo(toneel.dag(6));
        assertThat(toneel.triage(dossier).isLaatGemeld()).isTrue();
        toneel.naar(7, "00:05");
        assertThat(toneel.mail(WERKNEMER)).isEmpty();
        toneel.naar(7, "08:00");
        assertThat(toneel.mail(WERKNEMER)).hasSize(1);
        assertThat(toneel.triage(dossier).eersteDag()).isEqualTo(toneel.dag(1));
    }

    @Test
    void van_een_melding_van_weken_geleden_en_van_verzuim_dat_al_voorbij_is_komt_er_geen() {
        var dossier = toneel.ziek(1);
        toneel.doe("DELETE FROM selekt WHERE bedrijf_id = :bedrijf");
        toneel.klokOp(16, "09:00");
        toneel.werkBij(dossier);
        assertThat(toneel.triages(dossier)).isEmpty();

        toneel.hersteld(dossier, 10);
        toneel.doe("UPDATE gebeurtenis SET moment = moment + INTERVAL 10 DAY WHERE bedrijf_id = :bedrijf");
        toneel.werkBij(dossier);
        assertThat(toneel.triages(dossier)).isEmpty();
        assertThat(programma.bean(SelektService.class).voorWerkgever(toneel.coordinator.actor(), dossier))
                .isEmpty();
    }

    @Test
    void wie_zwijgt_wordt_twee_keer_herinnerd_en_dan_opgeroepen_en_zijn_leidinggevende_hoort_alleen_dat() {
        var dossier = toneel.ziek(1);
        for (var dag = 2; dag <= 32; dag++) {
            toneel.naar(dag, "08:01");
            toneel.naar(dag, "14:00");
        }

        assertThat(toneel.onderwerpen(WERKNEMER))
                .containsExactly(
                        "Wij hebben een paar vragen voor u",
                        "Wilt u onze vragen nog beantwoorden?",
                        "Laatste herinnering: onze vragen voor u");
        assertThat(toneel.mail(WERKNEMER).stream().map(Selekttoneel::token)).doesNotHaveDuplicates();
        assertThat(toneel.mail(toneel.leidinggevende.inlognaam()))
                .singleElement()
                .asString()
                .startsWith("Een vragenlijst is nog niet ingevuld")
                .contains("https://verzuim.example.com/dossier/" + dossier, "Selekt");
        assertThat(toneel.mail(toneel.coordinator.inlognaam())).isEmpty();
        assertThat(toneel.oproepen()).containsExactly("SELEKT_OPROEP");
        var triage = toneel.triage(dossier);
        assertThat(triage.status()).isEqualTo(Selektstatus.VERLOPEN);
        assertThat(dag(triage.herinnerdOp())).isEqualTo(5);
        assertThat(dag(triage.laatstHerinnerdOp())).isEqualTo(8);
        assertThat(dag(triage.opgeroepenOp())).isEqualTo(11);
        assertThat(dag(triage.geldigTot())).isEqualTo(30);
        assertThat(triage.komt()).isNull();
        assertThat(gevonden(token(toneel.mail(WERKNEMER).getFirst())).isInTeVullen(om(32, "09:00")))
                .isFalse();
    }

    @Test
    void herstel_beeindigt_hem_meteen_en_terugdraaien_laat_hem_doorgaan() {
        var dossier = toneel.ziek(1);
        toneel.naar(2, "08:00");
        var token = token(toneel.mail(WERKNEMER).getFirst());
        toneel.klokOp(4, "10:00");
        toneel.hersteld(dossier, 4);

        assertThat(gevonden(token).loopt()).as("before the job came by").isFalse();
        assertThat(toneel.triage(dossier).status()).isEqualTo(Selektstatus.VERVALLEN);
        assertThat(toneel.triage(dossier).einde()).isEqualTo(Einde.HERSTELD);
        toneel.naar(5, "08:00");
        assertThat(toneel.mail(WERKNEMER)).hasSize(1);

        toneel.klokOp(7, "15:00");
        toneel.draaiTerug(dossier);
        toneel.naar(7, "15:01");
        assertThat(gevonden(token).isInTeVullen(om(7, "15:01"))).isTrue();
        assertThat(toneel.onderwerpen(WERKNEMER)).last().isEqualTo("Wilt u onze vragen nog beantwoorden?");
        toneel.naar(8, "08:00");
        assertThat(toneel.mail(WERKNEMER)).hasSize(2);
    }

    @Test
    void uit_dienst_en_intrekken_beeindigen_hem() {
        var dossier = toneel.ziek(1);
        toneel.naar(2, "08:00");
        toneel.doe("UPDATE werknemer SET uit_dienst = '" + toneel.dag(3) + "' WHERE bedrijf_id = :bedrijf");
        toneel.klokOp(4, "00:01");
        assertThat(gevonden(token(toneel.mail(WERKNEMER).getFirst())).loopt()).isFalse();
        assertThat(toneel.triage(dossier).einde()).isEqualTo(Einde.UIT_DIENST);

        var ander = new Selekttoneel(programma);
        ander.bereikbaar("ander@example.com", null, "nl");
        var ingetrokken = ander.ziek(1);
        ander.naar(2, "08:00");
        ander.wijzig(ingetrokken, new Wijziging.TrekIn(ander.dag(1)));
        ander.naar(5, "08:00");
        assertThat(ander.mail("ander@example.com")).hasSize(1);
        assertThat(ander.triage(ingetrokken).einde()).isEqualTo(Einde.INGETROKKEN);
    }

    @Test
    void een_andere_eerste_dag_houdt_dezelfde_triage() {
        toneel.klokOp(3, "09:00");
        var dossier = toneel.ziek(3);
        var voor = toneel.triage(dossier).id();
        toneel.wijzig(dossier, new Wijziging.EersteDag(toneel.dag(3), toneel.dag(1)));

        assertThat(toneel.triages(dossier)).singleElement().satisfies(triage -> {
            assertThat(triage.id()).isEqualTo(voor);
            assertThat(triage.eersteDag()).isEqualTo(toneel.dag(1));
            assertThat(triage.dagEen()).isEqualTo(toneel.dag(3));
        });
    }

    @Test
    void een_tweede_keer_ziek_in_hetzelfde_dossier_heeft_een_eigen_triage_die_meegaat_als_het_wordt_gesplitst() {
        var dossier = toneel.ziek(1);
        toneel.naar(2, "08:00");
        toneel.klokOp(6, "09:00");
        toneel.hersteld(dossier, 6);
        toneel.klokOp(20, "09:00");
        assertThat(toneel.ziek(20)).isEqualTo(dossier);
        assertThat(toneel.triages(dossier)).hasSize(2);
        toneel.naar(21, "08:00");
        assertThat(toneel.mail(WERKNEMER)).hasSize(2);

        // Four weeks and more between the two: the second is a case of its own.
        toneel.klokOp(40, "09:00");
        var nieuw = toneel.wijzig(dossier, new Wijziging.EersteDag(toneel.dag(20), toneel.dag(36)));
        toneel.werkBij(nieuw);
        assertThat(nieuw).isNotEqualTo(dossier);
        assertThat(toneel.triages(dossier)).hasSize(1);
        assertThat(toneel.triages(nieuw))
                .singleElement()
                .satisfies(triage -> assertThat(triage.eersteDag()).isEqualTo(toneel.dag(36)));
    }

    @Test
    void wie_in_een_samengesteld_geval_al_bij_de_bedrijfsarts_komt_krijgt_geen_vragenlijst() {
        var dossier = toneel.ziek(1);
        toneel.klokOp(6, "09:00");
        toneel.hersteld(dossier, 6);
        toneel.klokOp(10, "09:00");
        toneel.ziek(10);
        var arts = new Inloggers(programma)
                .regioteam(Functie.BEDRIJFSARTS, toneel.regio)
                .id();
        toneel.doe("""
                INSERT INTO afspraak (bedrijf_id, regio_id, werknemer_id, dossier_id, vertrouwelijk, soort, aanleiding,
                       professional_id, functie, onder_id, begin, einde, status, loopt, taal, tolk, gepland_op, gepland_door,
                       sleutel)
                SELECT d.bedrijf_id, d.regio_id, d.werknemer_id, d.id, 0, 'EERSTE', 'PROBLEEMANALYSE', %1$s, 'BEDRIJFSARTS',
                       %1$s, '%2$s 09:00', '%2$s 09:30', 'GEPLAND', 1, 'nl', 'NIET_NODIG', '%2$s 08:00', 'Test', UUID()
                FROM dossier d WHERE d.bedrijf_id = :bedrijf""".formatted(arts, toneel.dag(15)));
        toneel.naar(11, "08:00");

        assertThat(toneel.mail(WERKNEMER)).isEmpty();
        assertThat(toneel.triage(dossier).einde()).isEqualTo(Einde.AFSPRAAK);
        assertThat(programma.bean(SelektService.class).voorWerkgever(toneel.coordinator.actor(), dossier))
                .isEmpty();
    }

    @Test
    void zonder_mail_gaat_er_een_sms_en_zonder_beide_belt_de_mma() {
        toneel.bereikbaar(" ", "06 - 12 34 56 78", "ro");
        toneel.ziek(1);
        toneel.naar(2, "08:00");
        assertThat(toneel.sms("+31612345678"))
                .singleElement()
                .asString()
                .startsWith("We have a few questions for you: https://verzuim.example.com/vragenlijst#");

        toneel = new Selekttoneel(programma);
        toneel.bereikbaar(null, "030 - 123 45 67", "nl");
        var dossier = toneel.ziek(1);
        toneel.naar(2, "08:00");
        var triage = toneel.triage(dossier);
        assertThat(triage.status()).isEqualTo(Selektstatus.TE_BELLEN);
        assertThat(triage.kanaal()).isEqualTo(Selektkanaal.TELEFOON);
        assertThat(toneel.beltaken()).singleElement().asString().startsWith("1 ");
        assertThat(taken(toneel.mma))
                .filteredOn(taak -> taak.soort() == TaakSoort.SELEKT_BELLEN)
                .singleElement()
                .satisfies(taak -> assertThat(taak.bron()).isEqualTo("selekt:" + triage.id() + ":bellen"));
        assertThat(taken(toneel.coordinator.actor()))
                .as("how somebody is reached is no concern of his employer")
                .noneMatch(taak -> taak.soort() == TaakSoort.SELEKT_BELLEN);
        assertThat(melding(dossier).wat()).isEqualTo(Wat.UITGEGAAN);

        var service = programma.bean(SelektService.class);
        var sleutel = UUID.randomUUID().toString();
        service.nietBereikt(toneel.mma, triage.id(), sleutel);
        service.nietBereikt(toneel.mma, triage.id(), sleutel);
        assertThat(toneel.triage(dossier).pogingen()).isEqualTo(1);
        toneel.naar(11, "08:00");
        assertThat(toneel.oproepen()).hasSize(1);
        assertThat(toneel.beltaken()).singleElement().asString().startsWith("1 ");

        toneel.klokOp(12, "10:00");
        toneel.hersteld(dossier, 12);
        toneel.tik();
        assertThat(toneel.beltaken()).singleElement().asString().startsWith("VERVALLEN ");
        assertThatThrownBy(() -> service.nietBereikt(
                        toneel.mma, triage.id(), UUID.randomUUID().toString()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void wat_niet_aankomt_gaat_langs_de_andere_weg_en_anders_belt_de_mma() {
        toneel.bereikbaar(WERKNEMER, "06 - 12 34 56 79", "nl");
        var dossier = toneel.ziek(1);
        toneel.naar(2, "08:00");
        var selekt = toneel.triage(dossier).id();
        var eerste = token(toneel.mail(WERKNEMER).getFirst());
        toneel.klokOp(2, "08:05");
        toneel.nietBezorgd(selekt, "LINK");
        toneel.naar(2, "08:06");

        assertThat(toneel.sms("+31612345679")).hasSize(1);
        assertThat(toneel.<Optional<Selekt>>inTransactie(
                        () -> programma.bean(Selekten.class).metToken(Tokens.hash(eerste))))
                .as("what never arrived opens nothing")
                .isEmpty();
        toneel.naar(2, "08:07");
        assertThat(toneel.sms("+31612345679")).hasSize(1);
        toneel.naar(5, "08:00");
        assertThat(toneel.sms("+31612345679")).as("the way that works").hasSize(2);
        assertThat(toneel.mail(WERKNEMER)).hasSize(1);

        toneel.klokOp(5, "08:05");
        toneel.nietBezorgd(selekt, "HERINNERING");
        toneel.nietBezorgd(selekt, "leiding:1");
        toneel.naar(5, "08:06");
        assertThat(toneel.triage(dossier).status()).isEqualTo(Selektstatus.TE_BELLEN);
        assertThat(toneel.triage(dossier).nietBezorgdOp()).isNotNull();
        assertThat(toneel.beltaken()).hasSize(1);
    }

    @Test
    void invullen_stopt_de_klok_en_sluit_de_taak_om_te_bellen_en_gebeurt_een_keer() {
        toneel.bereikbaar(null, null, "nl");
        var dossier = toneel.ziek(1);
        toneel.naar(2, "08:00");
        var selekten = programma.bean(Selekten.class);
        var id = toneel.triage(dossier).id();
        var selekt =
                toneel.inTransactie(() -> selekten.zoek(toneel.mma.bereik(), id).orElseThrow());
        var nu = om(3, "10:00");

        assertThat(toneel.inTransactie(() -> selekten.rondAf(selekt, toneel.mma.naam(), nu)))
                .isTrue();
        assertThat(toneel.inTransactie(() -> selekten.rondAf(selekt, null, nu))).isFalse();
        assertThat(toneel.beltaken()).singleElement().asString().startsWith("GEDAAN ");
        assertThat(toneel.inTransactie(() -> selekten.beoordeel(selekt, Vervolgactie.SPOEDSPREEKUUR, "Arts", nu)))
                .isTrue();
        assertThat(toneel.inTransactie(() -> selekten.beoordeel(selekt, Vervolgactie.BEDRIJFSARTS, "Arts", nu)))
                .isFalse();
        toneel.naar(11, "08:00");
        assertThat(toneel.oproepen()).isEmpty();
        assertThat(toneel.triage(dossier).afgenomenDoor()).isEqualTo(toneel.mma.naam());
        assertThat(toneel.triage(dossier).actie())
                .as("the casemanager reads it too: not how urgent")
                .isEqualTo(Vervolgactie.BEDRIJFSARTS);
        assertThat(melding(dossier).wat()).isEqualTo(Wat.UITGEGAAN);
    }

    @Test
    void de_werkgever_weet_alleen_dat_hij_uitgaat_is_uitgegaan_of_nog_niet_is_ingevuld() {
        var dossier = toneel.ziek(1);
        assertThat(melding(dossier)).isEqualTo(new Triagemelding(Wat.GAAT_UIT, toneel.dag(2), "088 - 000 00 00"));
        toneel.klokOp(2, "07:00");
        assertThat(melding(dossier)).isEqualTo(new Triagemelding(Wat.GAAT_UIT, toneel.dag(2), null));
        toneel.naar(2, "08:00");
        assertThat(melding(dossier)).isEqualTo(new Triagemelding(Wat.UITGEGAAN, toneel.dag(2), null));
        toneel.naar(5, "08:00");
        assertThat(melding(dossier).wat()).isEqualTo(Wat.UITGEGAAN);
        toneel.naar(8, "08:00");
        assertThat(melding(dossier)).isEqualTo(new Triagemelding(Wat.NIET_INGEVULD, toneel.dag(8), null));
    }

    @Test
    void stoppen_kan_alleen_op_de_eerste_dag_en_staat_zonder_reden_in_de_tijdlijn() {
        var dossier = toneel.ziek(1);
        var id = toneel.triage(dossier).id();
        var service = programma.bean(SelektStopService.class);
        var goed = new Stopverzoek(Stopsoort.VRAGENLIJST, "Mevrouw De Boer", "Hij is morgen weer aan het werk", false);
        assertThatThrownBy(() ->
                        service.stop(toneel.mma, id, new Stopverzoek(Stopsoort.TRIAGE, " ", "Hij heeft griep", false)))
                .isInstanceOfSatisfying(
                        OngeldigeInvoer.class,
                        fout -> assertThat(fout.fouten())
                                .extracting(OngeldigeInvoer.Veldfout::veld)
                                .containsExactly("namens", "reden"));
        try (var telling = programma.teller().beginDezeThread()) {
            service.stop(toneel.mma, id, goed);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(4);
        }
        service.stop(toneel.mma, id, goed);

        assertThat(toneel.triage(dossier).stop()).satisfies(stop -> {
            assertThat(Objects.requireNonNull(stop).namens()).isEqualTo("Mevrouw De Boer");
            assertThat(stop.door()).isEqualTo(toneel.mma.naam());
        });
        assertThat(melding(dossier).wat()).isEqualTo(Wat.GESTOPT);
        assertThat(programma
                        .bean(DossierService.class)
                        .tijdlijn(toneel.coordinator.actor(), dossier, Uitsnede.eerste(10))
                        .rijen())
                .filteredOn(een -> een.soort() == GebeurtenisSoort.SELEKT_GESTOPT)
                .singleElement()
                .satisfies(een -> {
                    assertThat(een.onderwerp()).isEqualTo("Selekt");
                    assertThat(een.tekst()).isNull();
                });
        toneel.naar(2, "08:00");
        assertThat(toneel.mail(WERKNEMER)).isEmpty();

        var later = new Selekttoneel(programma);
        later.bereikbaar("later@example.com", null, "nl");
        var teLaat = later.ziek(1);
        var nummer = later.triage(teLaat).id();
        later.klokOp(2, "00:00");
        assertThatThrownBy(() -> service.stop(later.mma, nummer, goed))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("niet meer te stoppen");
        later.naar(2, "08:00");
        assertThat(later.mail("later@example.com")).hasSize(1);
        assertThatThrownBy(() -> service.stop(later.mma, nummer, goed)).isInstanceOf(Conflict.class);
    }

    @Test
    void wie_er_niet_bij_hoort_komt_er_niet_bij() {
        var dossier = toneel.ziek(1);
        var id = toneel.triage(dossier).id();
        var elders = new Inloggers(programma)
                .regioteam(Functie.MMA, new Gegevens(programma).regio())
                .actor();
        var buur = new Inloggers(programma)
                .verzuimcoordinator(new Gegevens(programma).bedrijf(toneel.regio))
                .actor();
        var service = programma.bean(SelektService.class);
        var stop = programma.bean(SelektStopService.class);
        var verzoek = new Stopverzoek(Stopsoort.TRIAGE, "Jan", "Niet nodig", false);

        assertThatThrownBy(() -> service.vanDossier(elders, dossier)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.vanDossier(toneel.coordinator.actor(), dossier))
                .isInstanceOf(GeenRecht.class);
        assertThatThrownBy(() -> service.voorWerkgever(buur, dossier)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> stop.stop(elders, id, verzoek)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> stop.stop(toneel.coordinator.actor(), id, verzoek))
                .isInstanceOf(GeenRecht.class);
        assertThatThrownBy(
                        () -> service.nietBereikt(elders, id, UUID.randomUUID().toString()))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> programma.bean(SelektklokService.class).verwerk(toneel.mma))
                .isInstanceOf(GeenRecht.class);
    }

    @Test
    void in_geen_mail_of_sms_staat_iets_van_gezondheid_of_wie() {
        for (var taal : List.of("nl", "en", "de", "pl", "bg")) {
            for (var email : List.of("jan@example.com", "")) {
                toneel = new Selekttoneel(programma);
                toneel.bereikbaar(email, "06 - 12 34 56 78", taal);
                toneel.ziek(1);
                toneel.naar(2, "08:00");
                toneel.naar(5, "08:00");
                toneel.naar(8, "08:00");
            }
        }
        var alles = programma
                .jdbi()
                .withHandle(handle -> handle.select("""
                        SELECT CONCAT(onderwerp, ' ', tekst) FROM uitgaand_bericht
                        UNION ALL SELECT tekst FROM uitgaande_sms""").mapTo(String.class).list());
        assertThat(alles).hasSize(40);
        assertThat(alles)
                .allSatisfy(tekst -> assertThat(tekst.toLowerCase(Locale.ROOT)
                                .replaceAll("https://verzuim.example.com/\\S+", "")
                                .replace("de arbodienst", ""))
                        .doesNotContain(NOOIT));
    }

    @Test
    void twee_nodes_samen_en_nog_eens_sturen_elk_bericht_een_keer() throws Exception {
        for (var nummer = 0; nummer < 60; nummer++) {
            var een = new Selekttoneel(programma);
            een.klokOp(0, "09:00");
            een.doe("UPDATE werknemer SET email = CONCAT('w', id, '@example.com') WHERE bedrijf_id = :bedrijf");
            een.ziek(0);
            toneel = een;
        }
        toneel.klokOp(1, "08:00");
        try (var tweede = TestProgramma.op(programma.database(), INSTELLINGEN);
                var draden = Executors.newFixedThreadPool(2)) {
            var ander = tweede.bean(Testklok.class);
            ander.later(Duration.between(ander.instant(), om(1, "08:00")));
            for (var klaar : draden.invokeAll(List.<Callable<Integer>>of(
                    () -> Selektwerk.verwerk(programma.bean(SelektklokService.class), SYSTEEM),
                    () -> Selektwerk.verwerk(tweede.bean(SelektklokService.class), SYSTEEM),
                    () -> Selektwerk.verwerk(programma.bean(SelektklokService.class), SYSTEEM)))) {
                assertThat(klaar.get()).isNotNegative();
            }
        }
        while (toneel.tik() > 0) {
            // What one of them passed over.
        }
        var aan = programma
                .jdbi()
                .withHandle(handle -> handle.select("SELECT aan FROM uitgaand_bericht")
                        .mapTo(String.class)
                        .list());
        assertThat(aan).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void een_die_niet_te_verwerken_is_houdt_de_andere_niet_op() {
        var goed = toneel.ziek(1);
        var slecht = new Selekttoneel(programma);
        slecht.klokOp(0, "09:00");
        slecht.bereikbaar("slecht@example.com", null, "nl");
        slecht.ziek(0);
        toneel.klokOp(2, "08:00");
        // Such a row cannot be: sent, and nobody knows until when it can be filled in.
        slecht.doe("UPDATE selekt SET status = 'VERSTUURD' WHERE bedrijf_id = :bedrijf");

        assertThat(Selektwerk.verwerk(programma.bean(SelektklokService.class), SYSTEEM))
                .isZero();

        assertThat(toneel.triage(goed).status()).isEqualTo(Selektstatus.VERSTUURD);
        assertThat(tel("SELECT COUNT(*) FROM selekt WHERE status = 'VERSTUURD' AND verstuurd_op IS NULL"
                        + " AND volgende_op IS NOT NULL AND bedrijf_id <> :bedrijf"))
                .as("put off")
                .isOne();
    }

    @Test
    void een_ronde_kost_naast_stand_en_logregel_evenveel_vragen_voor_een_als_voor_veel() {
        var veel = 20;
        for (var nummer = 0; nummer < veel; nummer++) {
            var een = new Selekttoneel(programma);
            een.klokOp(0, "09:00");
            een.ziek(0);
            toneel = een;
        }
        toneel.klokOp(1, "08:00");
        try (var telling = programma.teller().beginDezeThread()) {
            assertThat(toneel.tik()).isEqualTo(veel);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(4 + 2 * veel);
        }
        try (var telling = programma.teller().beginDezeThread()) {
            assertThat(toneel.tik()).isZero();
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(1);
        }
    }

    private Triagemelding melding(DossierId dossier) {
        return programma
                .bean(SelektService.class)
                .voorWerkgever(toneel.coordinator.actor(), dossier)
                .orElseThrow();
    }

    private Selekt gevonden(String token) {
        return toneel.inTransactie(() ->
                programma.bean(Selekten.class).metToken(Tokens.hash(token)).orElseThrow());
    }

    private List<Taak> taken(Actor actor) {
        return programma
                .bean(TakenService.class)
                .open(actor, TakenFilter.ALLE, Uitsnede.eerste(100))
                .rijen();
    }

    private long tel(String sql) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("bedrijf", toneel.bedrijf)
                        .mapTo(Long.class)
                        .one());
    }

    private Instant om(int dag, String tijd) {
        return toneel.dag(dag)
                .atTime(LocalTime.parse(tijd))
                .atZone(Kalender.NEDERLAND)
                .toInstant();
    }

    private long dag(@Nullable Instant moment) {
        return ChronoUnit.DAYS.between(
                        toneel.dagEen,
                        Kalender.plaatselijk(Objects.requireNonNull(moment)).toLocalDate())
                + 1;
    }
}
