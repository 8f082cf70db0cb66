package nl.verzuimsysteem.demo;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import nl.verzuimsysteem.Backend;
import nl.verzuimsysteem.StartMislukt;
import nl.verzuimsysteem.database.DatabaseStartException;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.micronaut.ScreenServer;

/**
 * Starts everything on this machine: the database, a mail server, the program, and the demo in it when the database is
 * empty. What it tells is for the person at the keyboard: few lines, in Dutch.
 *
 * <p>Settings, from the environment: {@code VERZUIM_DATA}, the folder that keeps everything between runs; {@code
 * VERZUIM_DATABASE_URL}, a MySQL server instead of the embedded one; and every setting of the program itself.
 */
public final class Demo {
    private static final String LOGNIVEAU = "VERZUIM_LOG_NIVEAU";
    /** Nobody can pay this account: the number is the one that examples use. */
    private static final Map<String, Object> FACTUURAFZENDER = Map.of(
            "verzuim.facturatie.afzender.naam", "STL Arbodienst (voorbeeld)",
            "verzuim.facturatie.afzender.straat", "Voorbeeldweg 1",
            "verzuim.facturatie.afzender.postcode", "2800 AA",
            "verzuim.facturatie.afzender.plaats", "Gouda",
            "verzuim.facturatie.afzender.kvk-nummer", "12345678",
            "verzuim.facturatie.afzender.btw-nummer", "NL123456782B01",
            "verzuim.facturatie.afzender.iban", "NL91ABNA0417164300",
            "verzuim.facturatie.afzender.bic", "ABNANL2A",
            "verzuim.facturatie.afzender.email", "facturen@arbodienst.example",
            "verzuim.facturatie.afzender.telefoon", "088 - 000 01 00");

    private Demo() {}

    public static void main(String... args) {
        if (System.getenv(LOGNIVEAU) == null) {
            // The program tells a server's keeper more than the one who tries it out wants to read.
            System.setProperty(LOGNIVEAU, "WARN");
        }
        try {
            start(System.getenv(), args);
            new CountDownLatch(1).await();
        } catch (StartMislukt | DatabaseStartException e) {
            stopMet(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            e.printStackTrace();
            stopMet("Het starten is mislukt: " + e.getMessage());
        }
    }

    private static void start(Map<String, String> omgeving, String... args) {
        var begin = System.nanoTime();
        var map = Path.of(omgeving.getOrDefault("VERZUIM_DATA", ".data"))
                .toAbsolutePath()
                .normalize();
        maak(map);
        var geheimen = Geheimen.in(map);
        System.out.println("Starten… de gegevens staan in " + Gegevensbron.plaats(omgeving, map) + ".");
        var database = Gegevensbron.kies(omgeving, map);
        var post = Post.start(map.resolve("post"), Clock.system(Kalender.NEDERLAND), System.out);
        var instellingen = new HashMap<String, Object>(Map.of(
                "verzuim.arbodienst.naam", "STL",
                "verzuim.arbodienst.telefoon", "088 - 000 01 00",
                "verzuim.arbodienst.email", "verzuim@arbodienst.example"));
        instellingen.putAll(FACTUURAFZENDER);
        if (!omgeving.containsKey("VERZUIM_ADRES")) {
            instellingen.put("verzuim.adres", "http://localhost:${verzuim.schermen.port}");
            instellingen.put("verzuim.api.adres", "http://localhost:${verzuim.api.port}");
        }
        instellingen.putAll(geheimen.instellingen());
        instellingen.putAll(database.instellingen());
        instellingen.putAll(post.instellingen());
        var context = Backend.start(instellingen, args);
        database.sluitEerst(() -> {
            System.out.println("Stoppen…");
            context.close();
            post.close();
        });
        System.out.println(welkom(context, System.nanoTime() - begin));
    }

    private static String welkom(ApplicationContext context, long duur) {
        return context.getBean(Welkom.class)
                .tekst(context.getBean(ScreenServer.class).url(), duur);
    }

    private static void maak(Path map) {
        try {
            Files.createDirectories(map);
        } catch (IOException e) {
            throw new StartMislukt("De map " + map + " is niet te maken: kies een andere met --data.");
        }
    }

    private static void stopMet(String regel) {
        System.err.println(regel);
        System.exit(1);
    }
}
