package nl.verzuimsysteem.selekt;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.verzuimsysteem.achtergrond.Achtergrondtaak;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Testklok;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A month on two nodes, whose mail goes to a server that keeps it: what arrived there is what people got. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SelektMaandTest {
    private static final int MAAND = 32;

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Map<String, Object> instellingen = new HashMap<>(Selekttoneel.INSTELLINGEN);
    private final TestProgramma programma;

    SelektMaandTest() {
        post.start();
        instellingen.put("verzuim.smtp.host", "127.0.0.1");
        instellingen.put("verzuim.smtp.port", post.getSmtp().getPort());
        instellingen.put("verzuim.smtp.from", "verzuim@example.com");
        programma = TestProgramma.nieuw(instellingen);
    }

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
        post.stop();
    }

    @Test
    void in_een_maand_krijgt_wie_zwijgt_drie_berichten_en_wie_herstelt_er_een() throws Exception {
        var zwijgt = toneel("zwijgt@example.com");
        var herstelt = toneel("herstelt@example.com");
        zwijgt.klokOp(1, "09:00");
        zwijgt.ziek(1);
        var dossier = herstelt.ziek(1);
        try (var tweede = TestProgramma.op(programma.database(), instellingen);
                var draden = Executors.newFixedThreadPool(2)) {
            for (var dag = 2; dag <= MAAND; dag++) {
                if (dag == 4) {
                    herstelt.klokOp(4, "07:30");
                    herstelt.hersteld(dossier, 4);
                }
                for (var tijd : List.of("07:59", "08:00", "12:00")) {
                    zwijgt.klokOp(dag, tijd);
                    gelijk(tweede);
                    ronde(tweede, draden, "selekt-versturen");
                    ronde(tweede, draden, "berichten-verzenden");
                }
            }
        }

        assertThat(naar("zwijgt@example.com"))
                .containsExactly(
                        "Wij hebben een paar vragen voor u",
                        "Wilt u onze vragen nog beantwoorden?",
                        "Laatste herinnering: onze vragen voor u");
        assertThat(naar("herstelt@example.com")).containsExactly("Wij hebben een paar vragen voor u");
        assertThat(naar(zwijgt.leidinggevende.inlognaam())).containsExactly("Een vragenlijst is nog niet ingevuld");
        assertThat(naar(herstelt.leidinggevende.inlognaam())).isEmpty();
        assertThat(zwijgt.oproepen()).containsExactly("SELEKT_OPROEP");
        assertThat(herstelt.oproepen()).isEmpty();
    }

    /** Both fall sick on the same day. */
    private Selekttoneel toneel(String email) {
        var klok = programma.bean(Testklok.class);
        var nu = klok.instant();
        var toneel = new Selekttoneel(programma);
        toneel.bereikbaar(email, null, "nl");
        klok.later(Duration.between(klok.instant(), nu));
        return toneel;
    }

    private void gelijk(TestProgramma tweede) {
        var ander = tweede.bean(Testklok.class);
        ander.later(
                Duration.between(ander.instant(), programma.bean(Testklok.class).instant()));
    }

    /** The work of a job on both nodes at once. */
    private void ronde(TestProgramma tweede, ExecutorService draden, String naam) throws Exception {
        for (var klaar :
                draden.invokeAll(List.<Callable<Boolean>>of(() -> werk(programma, naam), () -> werk(tweede, naam)))) {
            assertThat(klaar.get()).isTrue();
        }
    }

    private static boolean werk(TestProgramma node, String naam) {
        node.context().getBeansOfType(Achtergrondtaak.class).stream()
                .filter(taak -> taak.naam().equals(naam))
                .forEach(taak -> taak.werk().run());
        return true;
    }

    private List<String> naar(String aan) {
        return Arrays.stream(post.getReceivedMessages())
                .filter(mail -> ontvanger(mail).equals(aan))
                .map(SelektMaandTest::onderwerp)
                .toList();
    }

    private static String ontvanger(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String onderwerp(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
