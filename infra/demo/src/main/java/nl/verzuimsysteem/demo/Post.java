package nl.verzuimsysteem.demo;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.verzuimsysteem.StartMislukt;

/** A mail server that delivers to nobody: each mail becomes a file and one line of output. */
final class Post implements AutoCloseable {
    private static final String HIER = "127.0.0.1";
    private static final DateTimeFormatter NAAM = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");
    private static final String IEDEREEN = "iedereen@localhost";

    private final GreenMail server;
    private final Path map;
    private final Clock klok;
    private final PrintStream uitvoer;
    private final AtomicInteger nummer = new AtomicInteger();

    private Post(Path map, Clock klok, PrintStream uitvoer) {
        this.server = new GreenMail(new ServerSetup(0, HIER, ServerSetup.PROTOCOL_SMTP));
        this.map = map;
        this.klok = klok;
        this.uitvoer = uitvoer;
    }

    /**
     * Starts on a free port.
     *
     * @param map where the mail is kept
     * @param uitvoer where each mail is told of
     */
    static Post start(Path map, Clock klok, PrintStream uitvoer) {
        try {
            Files.createDirectories(map);
        } catch (IOException e) {
            throw new StartMislukt("De map voor de post, " + map + ", is niet te maken: " + e.getMessage());
        }
        var post = new Post(map, klok, uitvoer);
        post.server.start();
        var allen = post.server.setUser(IEDEREEN, IEDEREEN);
        post.server
                .getUserManager()
                .setMessageDeliveryHandler((bericht, adres) -> post.bezorg(bericht, adres.getEmail(), allen));
        return post;
    }

    /** Where the program must send its mail. */
    Map<String, Object> instellingen() {
        return Map.of("verzuim.smtp.host", HIER, "verzuim.smtp.port", poort());
    }

    int poort() {
        return server.getSmtp().getPort();
    }

    private GreenMailUser bezorg(MovingMessage bericht, String aan, GreenMailUser allen)
            throws MessagingException, UserException {
        var bestand =
                map.resolve(LocalDateTime.now(klok).format(NAAM) + "-%04d.eml".formatted(nummer.incrementAndGet()));
        try (var stroom = Files.newOutputStream(bestand)) {
            bericht.getMessage().writeTo(stroom);
        } catch (IOException e) {
            throw new MessagingException("The mail cannot be kept in " + bestand, e);
        }
        uitvoer.println("Mail aan " + aan + ": " + bericht.getMessage().getSubject() + " (" + bestand + ")");
        return allen;
    }

    @Override
    public void close() {
        server.stop();
    }
}
