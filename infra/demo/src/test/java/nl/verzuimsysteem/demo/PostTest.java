package nl.verzuimsysteem.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostTest {
    @TempDir
    private Path map;

    @Test
    void elke_mail_wordt_een_bestand_en_een_regel() throws MessagingException, IOException {
        var uitvoer = new ByteArrayOutputStream();
        try (var post = Post.start(
                map.resolve("post"), Clock.systemUTC(), new PrintStream(uitvoer, true, StandardCharsets.UTF_8))) {
            stuur(post.poort(), "ma.noord@arbodienst.example", "Er staat een opdracht klaar");
            stuur(post.poort(), "vc@bedrijf.example", "Er staat een antwoord klaar");
        }

        assertThat(uitvoer.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Mail aan ma.noord@arbodienst.example: Er staat een opdracht klaar (");
        try (var bestanden = Files.list(map.resolve("post"))) {
            assertThat(bestanden.sorted().toList())
                    .hasSize(2)
                    .allMatch(bestand -> bestand.toString().endsWith(".eml"))
                    .first()
                    .satisfies(bestand ->
                            assertThat(Files.readString(bestand)).contains("Subject: Er staat een opdracht klaar"));
        }
    }

    private static void stuur(int poort, String aan, String onderwerp) throws MessagingException {
        var instellingen = new Properties();
        instellingen.setProperty("mail.smtp.host", "127.0.0.1");
        instellingen.setProperty("mail.smtp.port", Integer.toString(poort));
        var bericht = new MimeMessage(Session.getInstance(instellingen));
        bericht.setFrom(new InternetAddress("noreply@localhost"));
        bericht.setRecipient(Message.RecipientType.TO, new InternetAddress(aan));
        bericht.setSubject(onderwerp);
        bericht.setText("Log in om het te lezen.");
        Transport.send(bericht);
    }
}
