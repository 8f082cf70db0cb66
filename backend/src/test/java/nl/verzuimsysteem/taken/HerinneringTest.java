package nl.verzuimsysteem.taken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.verzuimsysteem.achtergrond.Achtergrondtaak;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.ZiekmeldService;
import nl.verzuimsysteem.verzuim.Ziekmelding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The daily mail, sent to a mail server that keeps it, and read there. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HerinneringTest {
    private static final Actor SYSTEEM = Actor.systeem("test");

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final TestProgramma programma;
    private final Map<String, Object> instellingen;
    private final Gegevens gegevens;
    private final Inloggers inloggers;
    private final LocalDate vandaag;
    private final RegioId regio;

    HerinneringTest() {
        post.start();
        instellingen = Map.of(
                "verzuim.smtp.host",
                "127.0.0.1",
                "verzuim.smtp.port",
                post.getSmtp().getPort(),
                "verzuim.smtp.from",
                "verzuim@example.com",
                "verzuim.adres",
                "https://verzuim.example.com");
        programma = TestProgramma.nieuw(instellingen);
        gegevens = new Gegevens(programma);
        inloggers = new Inloggers(programma);
        vandaag = Kalender.vandaag(programma.bean(Clock.class));
        regio = gegevens.regio();
    }

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
        post.stop();
    }

    @Test
    void ieder_krijgt_een_mail_met_hoeveel_er_per_bedrijf_wacht_en_niets_over_wie() throws Exception {
        var bedrijf = gegevens.bedrijf(regio, "Kaas & Zonen");
        var afdeling = gegevens.afdeling(bedrijf);
        var coordinator = inloggers.verzuimcoordinator(bedrijf);
        var chef = inloggers.leidinggevende(bedrijf, afdeling);
        var andereChef = inloggers.leidinggevende(bedrijf, gegevens.afdeling(bedrijf));
        var arts = inloggers.regioteam(Functie.BEDRIJFSARTS, regio);
        var artsElders = inloggers.regioteam(Functie.BEDRIJFSARTS, gegevens.regio());
        var laat = ziek(coordinator, bedrijf, afdeling, 60);
        ziek(coordinator, bedrijf, afdeling, 50);
        ziek(coordinator, bedrijf, afdeling, 1);

        var mail = herinner();

        // Plan van aanpak: five days late in the one case, five days ahead in the other.
        assertThat(mail.get(chef.inlognaam()))
                .contains("Kaas & Zonen: 1 taak te laat; 1 taak binnen een week")
                .contains("https://verzuim.example.com/taken")
                .doesNotContain("Jansen", "Sanne", "Probleemanalyse", "Plan van aanpak", laat.toString() + "/");
        assertThat(mail.get(arts.inlognaam())).contains("Kaas & Zonen: 2 taken te laat");
        assertThat(mail.get(coordinator.inlognaam()))
                .contains("Kaas & Zonen: 1 taak van een leidinggevende is 3 dagen of meer te laat");
        assertThat(mail).doesNotContainKeys(andereChef.inlognaam(), artsElders.inlognaam());
        assertThat(taken(coordinator))
                .filteredOn(Taak::geescaleerd)
                .singleElement()
                .satisfies(taak -> assertThat(taak.dossier()).isEqualTo(laat));

        var weer = herinner();
        assertThat(weer).as("nobody gets two").isEmpty();
        doe("DELETE FROM takenronde");
        assertThat(herinner()).as("not even when the round is run again").isEmpty();
    }

    @Test
    void wie_een_taak_oppakte_krijgt_er_als_enige_bericht_van() throws Exception {
        var bedrijf = gegevens.bedrijf(regio, "Pak & Houd");
        var coordinator = inloggers.verzuimcoordinator(bedrijf);
        var afdeling = gegevens.afdeling(bedrijf);
        var een = inloggers.leidinggevende(bedrijf, afdeling);
        var twee = inloggers.leidinggevende(bedrijf);
        ziek(coordinator, bedrijf, afdeling, 56);
        var taak = taken(een).getFirst();
        programma.bean(TakenService.class).pakOp(een.actor(), java.util.Objects.requireNonNull(taak.id()));
        doe("DELETE FROM takenronde");

        var mail = herinner();

        assertThat(mail.get(een.inlognaam())).contains("Pak & Houd: 1 taak te laat");
        assertThat(mail).doesNotContainKey(twee.inlognaam());
    }

    @Test
    void twee_nodes_samen_sturen_elk_een_mail() throws Exception {
        var bedrijf = gegevens.bedrijf(regio, "Samen");
        var coordinator = inloggers.verzuimcoordinator(bedrijf);
        var chef = inloggers.leidinggevende(bedrijf);
        ziek(coordinator, bedrijf, gegevens.afdeling(bedrijf), 60);
        doe("DELETE FROM takenronde");
        try (var tweede = TestProgramma.op(programma.database(), instellingen);
                var draden = Executors.newFixedThreadPool(2)) {
            for (var klaar :
                    draden.invokeAll(List.<Callable<Boolean>>of(() -> ronde(programma), () -> ronde(tweede)))) {
                assertThat(klaar.get()).isTrue();
            }
        }
        verzend();

        assertThat(Arrays.stream(post.getReceivedMessages())
                        .filter(mail -> naar(mail).equals(chef.inlognaam())))
                .hasSize(1);
    }

    @Test
    void de_mail_gaat_op_werkdagen_vanaf_half_acht() {
        var tijd = programma.bean(Herinnertijd.class);
        assertThat(tijd.isTijd(LocalDateTime.of(2026, 11, 23, 7, 29))).isFalse();
        assertThat(tijd.isTijd(LocalDateTime.of(2026, 11, 23, 7, 30))).isTrue();
        assertThat(tijd.isTijd(LocalDateTime.of(2026, 11, 21, 9, 0)))
                .as("Saturday")
                .isFalse();
        assertThat(tijd.isTijd(LocalDateTime.of(2026, 11, 22, 9, 0)))
                .as("Sunday")
                .isFalse();
        assertThat(tijd.isTijd(LocalDateTime.of(2026, 12, 25, 9, 0)))
                .as("Christmas, a Friday")
                .isFalse();
        assertThat(tijd.escalatieTotEnMet(vandaag)).isEqualTo(vandaag.minusDays(3));
    }

    @Test
    void alleen_het_systeem_herinnert() {
        var bedrijf = gegevens.bedrijf(regio);
        var service = programma.bean(HerinnerService.class);
        for (var ander : List.of(inloggers.verzuimcoordinator(bedrijf), inloggers.regioteam(Functie.MMA, regio))) {
            assertThatThrownBy(() -> service.escaleer(ander.actor())).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.herinner(ander.actor())).isInstanceOf(GeenRecht.class);
        }
    }

    private DossierId ziek(Inlogger door, BedrijfId bedrijf, AfdelingId afdeling, int dagen) {
        var dossier = programma
                .bean(ZiekmeldService.class)
                .meldZiek(
                        door.actor(),
                        new Ziekmelding(
                                java.util.UUID.randomUUID().toString(),
                                gegevens.werknemer(bedrijf, afdeling),
                                vandaag.minusDays(dagen),
                                null,
                                null));
        programma.bean(BijwerkService.class).werkBij(SYSTEEM, dossier);
        return dossier;
    }

    private List<Taak> taken(Inlogger wie) {
        return programma
                .bean(TakenService.class)
                .open(wie.actor(), TakenFilter.ALLE, nl.verzuimsysteem.kern.Uitsnede.eerste(100))
                .rijen();
    }

    private static boolean ronde(TestProgramma node) {
        Takenwerk.herinner(node.bean(HerinnerService.class), SYSTEEM);
        return true;
    }

    /** Runs the round and sends the mail; what arrived, by reader. */
    private Map<String, String> herinner() throws Exception {
        post.purgeEmailFromAllMailboxes();
        ronde(programma);
        verzend();
        var mail = new HashMap<String, String>();
        for (var bericht : post.getReceivedMessages()) {
            assertThat(bericht.getSubject()).isEqualTo("Uw taken van vandaag");
            assertThat(mail.put(naar(bericht), bericht.getContent().toString().replace("\r", "")))
                    .isNull();
        }
        return mail;
    }

    private void verzend() {
        programma.context().getBeansOfType(Achtergrondtaak.class).stream()
                .filter(taak -> taak.naam().equals("berichten-verzenden"))
                .forEach(taak -> taak.werk().run());
    }

    private static String naar(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void doe(String sql) {
        programma.jdbi().useHandle(handle -> handle.execute(sql));
    }
}
