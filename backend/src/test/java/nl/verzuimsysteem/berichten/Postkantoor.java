package nl.verzuimsysteem.berichten;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on this machine that answers each recipient as the part before the {@code @} says. */
final class Postkantoor implements AutoCloseable {
    private static final Map<String, String> ANTWOORDEN = Map.of(
            "weg", "550 5.1.1 <%s> User unknown",
            "kort", "550 no such user here",
            "druk", "450 4.2.1 <%s> try again later",
            "beleid", "554 5.7.1 <%s> Relay access denied",
            "storing", "554 transaction failed");

    private final ServerSocket deur = open();
    private final List<Brief> brieven = new CopyOnWriteArrayList<>();

    Postkantoor() {
        Thread.ofVirtual().start(this::ontvang);
    }

    private static ServerSocket open() {
        try {
            return new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int poort() {
        return deur.getLocalPort();
    }

    /** What it took, in order. */
    List<Brief> brieven() {
        return brieven;
    }

    private void ontvang() {
        while (!deur.isClosed()) {
            try {
                var lijn = deur.accept();
                Thread.ofVirtual().start(() -> bedien(lijn));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void bedien(Socket lijn) {
        try (lijn;
                var in = new BufferedReader(new InputStreamReader(lijn.getInputStream(), StandardCharsets.UTF_8))) {
            var uit = lijn.getOutputStream();
            zeg(uit, "220 postkantoor");
            var van = "";
            for (var regel = in.readLine(); regel != null; regel = in.readLine()) {
                var woord = regel.substring(0, Math.min(4, regel.length())).toUpperCase(Locale.ROOT);
                if (woord.equals("MAIL")) {
                    van = adres(regel);
                }
                if (woord.equals("DATA")) {
                    zeg(uit, "354 zeg het");
                    brieven.add(new Brief(van, inhoud(in)));
                }
                zeg(uit, woord.equals("RCPT") ? antwoord(adres(regel)) : woord.equals("QUIT") ? "221 dag" : "250 goed");
            }
        } catch (IOException e) {
            // They hung up.
        }
    }

    private static String antwoord(String aan) {
        return ANTWOORDEN
                .getOrDefault(aan.substring(0, aan.indexOf('@')), "250 goed")
                .formatted(aan);
    }

    private static String adres(String regel) {
        return regel.substring(regel.indexOf('<') + 1, regel.indexOf('>'));
    }

    private static String inhoud(BufferedReader in) throws IOException {
        var alles = new StringBuilder();
        for (var regel = in.readLine(); regel != null && !regel.equals("."); regel = in.readLine()) {
            alles.append(regel).append('\n');
        }
        return alles.toString();
    }

    private static void zeg(OutputStream uit, String wat) throws IOException {
        uit.write((wat + "\r\n").getBytes(StandardCharsets.UTF_8));
        uit.flush();
    }

    @Override
    public void close() {
        try {
            deur.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param van the sender on the envelope */
    record Brief(String van, String inhoud) {}
}
